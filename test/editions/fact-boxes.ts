/** For each fact, some of its values. It stands for every combination of them. */
type Box = readonly (readonly string[])[]

/**
 * Writes lists of facts in short. `basic|developer technical * !low` stands for both plans, that case type, every value
 * of the third fact, and every value but `low` of the last. `domains` has all values of each fact.
 */
export function inShort(lists: readonly (readonly string[])[], domains: readonly (readonly string[])[]): string {
  return joined(lists.map((list) => list.map((value) => [value])))
    .map((box) => box.map((values, fact) => valuesInShort(values, domains[fact] ?? [])).join(' '))
    .join(', ')
}

function valuesInShort(values: readonly string[], domain: readonly string[]): string {
  if (values.length > 1 && values.length === domain.length) return '*'
  const named = domain.filter((value) => values.includes(value)).join('|')
  const others = `!${domain.filter((value) => !values.includes(value)).join('|')}`
  return values.length > 1 && others.length < named.length ? others : named
}

/** Joins boxes that differ in one fact only, until no two of them do. */
function joined(boxes: readonly Box[]): readonly Box[] {
  const facts = boxes[0]?.map((_, fact) => fact).reverse() ?? []
  const fewer = facts.reduce(joinedAlong, boxes)
  return fewer.length < boxes.length ? joined(fewer) : fewer
}

function joinedAlong(boxes: readonly Box[], fact: number): readonly Box[] {
  const byOtherFacts = new Map<string, Box>()
  for (const box of boxes) {
    const others = box.map((values, index) => (index === fact ? '' : values.join('|'))).join(' ')
    const alike = byOtherFacts.get(others)
    byOtherFacts.set(
      others,
      alike?.map((values, index) => (index === fact ? [...values, ...(box[fact] ?? [])] : values)) ?? box,
    )
  }
  return [...byOtherFacts.values()]
}
