// Reads the files and counts their cases beside the page, so that the page never waits for them.
import type { Asked, Said } from './messages.js'
import { openSession } from './session.js'
import { warmUp } from './warm-up.js'

const session = openSession()
const say = (said: Said) => {
  postMessage(said)
}

async function answerTo({ id, question }: Asked): Promise<unknown> {
  switch (question.kind) {
    case 'read':
      return session.read(question.files, (read, total) => {
        say({ id, kind: 'progress', read, total })
      })
    case 'report':
      return session.report(question.settings)
    case 'list':
      return session.list(question.query, question.most)
    case 'details':
      return session.details(question.number, question.width)
    case 'exported':
      return session.exported(question.format)
  }
}

addEventListener('message', ({ data: asked }: MessageEvent<Asked>) => {
  answerTo(asked).then(
    (answer) => {
      say({ id: asked.id, kind: 'answer', answer })
    },
    (error: unknown) => {
      say({ id: asked.id, kind: 'fault', message: error instanceof Error ? error.message : String(error) })
    },
  )
})

void warmUp()
