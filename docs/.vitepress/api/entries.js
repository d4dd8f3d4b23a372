import { Converter, ReferenceType, ReflectionKind, Renderer } from 'typedoc'
import { splitPages } from './split.js'

/** A page is called by what one imports. A class is shown without its constructor, since only the package throws, and a code by the name of the list. */
export function load({ converter, renderer }) {
  const files = new Map()
  renderer.on(Renderer.EVENT_END, ({ outputDirectory }) => splitPages(outputDirectory, (name) => files.get(name)))
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const all = (kind) => project.getReflectionsByKind(kind)
    for (const entry of all(ReflectionKind.Module)) {
      entry.name = entry.name === 'index' ? 'aws-support-rules' : `aws-support-rules/${entry.name}`
    }
    for (const reflection of project.children?.find(({ name }) => name === 'aws-support-rules')?.children ?? []) {
      const file = project.getSymbolIdFromReflection(reflection)?.fileName
      if (file) files.set(reflection.name, file.replace(/^.*?\/src\//, ''))
    }
    for (const constructor of all(ReflectionKind.Constructor)) project.removeReflection(constructor)
    const errorCode = all(ReflectionKind.TypeAlias).find(({ name }) => name === 'ErrorCode')
    for (const { name, parent } of errorCode ? all(ReflectionKind.Class) : []) {
      const code = project
        .getReflectionsByKind(ReflectionKind.Property)
        .find((property) => property.name === 'code' && property.parent?.name === name)
      if (code && parent) code.type = ReferenceType.createResolvedReference('ErrorCode', errorCode, project)
    }
  })
}
