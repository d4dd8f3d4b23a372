import type { AnswerTo, Asked, Question, Said } from './messages.js'

/** The page's end of its worker. */
export interface ReportClient {
  readonly ask: <Kind extends Question['kind']>(
    question: Extract<Question, { readonly kind: Kind }>,
    onProgress?: (read: number, total: number) => void,
  ) => Promise<AnswerTo<Kind>>
  readonly close: () => void
}

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
  readonly onProgress: (read: number, total: number) => void
}

export function startClient(): ReportClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'report' })
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.addEventListener('message', ({ data: said }: MessageEvent<Said>) => {
    const asked = waiting.get(said.id)
    if (said.kind === 'progress') {
      asked?.onProgress(said.read, said.total)
      return
    }
    waiting.delete(said.id)
    if (said.kind === 'fault') asked?.reject(new Error(said.message))
    // The worker answers what it was asked.
    else asked?.resolve(said.answer as never)
  })
  return {
    ask: (question, onProgress = () => undefined) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject, onProgress })
        worker.postMessage({ id: last, question } satisfies Asked)
      }),
    close: () => {
      worker.terminate()
    },
  }
}
