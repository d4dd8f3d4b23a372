import { type DataNote, nameOf } from './rows.js'

const mostNames = 3

/** Returns one line for each fault, however many cases have it, with the first of these cases. */
export function groupedNotes(notes: readonly DataNote[]): readonly string[] {
  const groups = new Map<string, DataNote[]>()
  for (const note of notes) {
    const key = JSON.stringify([note.code, note.path, note.message])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [note])
    else group.push(note)
  }
  return [...groups.values()].map(lineOf)
}

function lineOf(group: readonly DataNote[]): string {
  const [first] = group
  if (first === undefined) return ''
  const { code, path, message } = first
  const where = path.length > 0 ? ` at ${path.join('.')}` : ''
  const names = group.slice(0, mostNames).map((note) => placeOf(note))
  const count = group.length > mostNames ? `${String(group.length)} cases, the first ones ` : ''
  return `${count}${names.join(', ')}  ${code}${where}: ${message}`
}

const placeOf = (note: DataNote): string =>
  nameOf(note, note.case === undefined ? note.file : `case ${String(note.case)} of ${note.file}`)
