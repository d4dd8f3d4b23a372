import { Converter, ReferenceType, ReflectionKind } from 'typedoc'

/** A page is called by what one imports. A class is shown without its constructor, since only the package throws, and a code by the name of the list. */
export function load({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const all = (kind) => project.getReflectionsByKind(kind)
    for (const entry of all(ReflectionKind.Module)) {
      entry.name = entry.name === 'index' ? 'aws-support-rules' : `aws-support-rules/${entry.name}`
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
