import type { MarkdownOptions } from 'vitepress'

type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number]

/**
 * Marks the answers of an example, such as `// => 4`, so that a line breaks before its answer and never inside it. The
 * rest of a long line continues further in than it begins.
 */
export const markAnswers: Transformer = {
  name: 'answers',
  line(line) {
    const texts = line.children.map((token) => (token.type === 'element' ? token.children[0] : undefined))
    const code = texts.map((text) => (text?.type === 'text' ? text.value : '')).join('')
    const indent = code.search(/\S/)
    if (indent > 0) line.properties['style'] = `--indent:${String(indent)}ch`
    for (const [index, token] of line.children.entries()) {
      const text = texts[index]
      if (token.type === 'element' && text?.type === 'text' && /^\s*\/\/(?: =>| throws| {2})/.test(text.value))
        this.addClassToHast(token, 'answer')
    }
  },
}
