import { createInterface } from 'node:readline'
import type { Answer, Asked } from '../vectors.js'

// Answers questions from standard input on standard output: one JSON value a line, in the order asked.

/** What the engine has no words for. */
export class Unsupported extends Error {}

const replyTo = (answer: (asked: Asked) => Answer, asked: Asked) => {
  try {
    return { answer: answer(asked) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return error instanceof Unsupported ? { unsupported: message } : { error: message }
  }
}

export async function serve(answer: (asked: Asked) => Answer): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line) as Asked
    process.stdout.write(`${JSON.stringify({ id: asked.id, ...replyTo(answer, asked) })}\n`)
  }
}
