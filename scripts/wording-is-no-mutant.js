// A Stryker plugin: leaves the strings of summaries and readings unmutated.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const wording = ['summary', 'reading']

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'wording', {
    shouldIgnore: ({ node, parent }) =>
      ['StringLiteral', 'TemplateLiteral'].includes(node.type) && parent?.type === 'ObjectProperty' && wording.includes(parent.key.name)
        ? 'wording'
        : undefined,
  }),
]
