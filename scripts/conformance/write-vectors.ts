import { writeFileSync } from 'node:fs'
import { ask } from './ask.js'
import { secondOracle } from './engines.js'
import { vectorFile } from './generate.js'
import { askedOf, fileOf, isSame, type Kind, textOf } from './vectors.js'

/** Writes the vectors of some kinds on which both oracles agree. Returns whether they agree on all. */
export async function writeVectors(kinds: readonly Kind[]): Promise<boolean> {
  const { command, environment = {} } = secondOracle()
  let isGreen = true
  for (const kind of kinds) {
    const file = vectorFile(kind)
    const replies = await ask(command, file.vectors.map(askedOf), { environment })
    const different = file.vectors.filter((vector, index) => {
      const reply = replies[index]
      return !(reply && 'answer' in reply && isSame(reply.answer, vector.answer))
    })
    for (const vector of different.slice(0, 3)) console.log(JSON.stringify(vector))
    console.log(`${kind}: ${file.vectors.length} vectors, the oracles differ about ${different.length}`)
    if (different.length > 0) isGreen = false
    else writeFileSync(fileOf(kind), textOf(file))
  }
  return isGreen
}
