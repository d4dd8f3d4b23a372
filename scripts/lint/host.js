// Rules: src reads neither the clock nor the host's time zone, and each entry lists its names.
const noClock = 'src reads no clock: take the instant as an argument.'

const isDate = (node) => node.type === 'Identifier' && node.name === 'Date'

export const clock = {
  meta: { type: 'problem' },
  create: (context) => ({
    NewExpression(node) {
      if (isDate(node.callee) && node.arguments.length === 0) context.report({ node, message: noClock })
    },
    CallExpression(node) {
      const { callee } = node
      if (isDate(callee) || (callee.type === 'MemberExpression' && callee.property.name === 'now'))
        context.report({ node, message: noClock })
    },
  }),
}

export const hostDate = {
  meta: { type: 'problem' },
  create: (context) => ({
    NewExpression(node) {
      if (isDate(node.callee) && node.arguments.length > 1)
        context.report({ node, message: 'This reads the host’s time zone. Use Date.UTC.' })
    },
  }),
}

export const listedExports = {
  meta: { type: 'problem' },
  create: (context) => ({
    ExportAllDeclaration(node) {
      context.report({ node, message: 'Every public name is listed.' })
    },
  }),
}

export const wholeZod = {
  meta: { type: 'problem' },
  create: (context) => ({
    ImportDeclaration(node) {
      if (node.importKind === 'type' || !node.source.value.startsWith('zod')) return
      const named = node.specifiers.find(
        (each) => each.type !== 'ImportNamespaceSpecifier' && each.importKind !== 'type',
      )
      if (named)
        context.report({ node: named, message: 'import * as z: a named import of zod costs its users 370 kB.' })
    },
  }),
}
