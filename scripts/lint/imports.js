// A rule: a file of src imports what the table of folders lets its folder import.
import { dirname, join, relative } from 'node:path'
import { folders } from './folders.js'

/** Returns why a file may not import something, or `null`. Both paths begin in src. */
function faultOf(file, source, isType) {
  const [folder] = file.split('/')
  const target = source.startsWith('.') ? join(dirname(file), source) : undefined
  // The files beside the folders are entries, and what all folders share.
  if (!file.includes('/')) return target?.startsWith('cli/') === true ? 'No entry imports the program.' : null

  const { from = [], typesFrom = [], packages = [] } = folders[folder] ?? {}
  if (target === undefined) {
    const allowed = packages.some((name) =>
      name.endsWith('*') ? source.startsWith(name.slice(0, -1)) : source === name || source.startsWith(`${name}/`),
    )
    return allowed ? null : `src/${folder} imports ${packages.join(', ') || 'no package'}.`
  }
  if (/^(\.\.?\/)+index\.js$/.test(source)) return 'An entry is for users: import from the file of the subject.'
  const [targetFolder] = target.split('/')
  if (!target.includes('/') || targetFolder === folder || from.includes(targetFolder) || from.includes(target))
    return null
  if (typesFrom.includes(targetFolder)) return isType ? null : `src/${folder} imports only types from ${targetFolder}.`
  const types = typesFrom.map((name) => `, types from ${name}`).join('')
  return `src/${folder} imports from ${[...from, 'errors.js'].join(', ')}${types}.`
}

export const imports = {
  meta: { type: 'problem' },
  create(context) {
    const file = relative(join(context.cwd, 'src'), context.filename)
    const check = (node) => {
      if (!node.source) return
      const isType = node.importKind === 'type' || node.exportKind === 'type'
      const message = faultOf(file, node.source.value, isType)
      if (message !== null) context.report({ node, message })
    }
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check }
  },
}
