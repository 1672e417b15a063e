// A thread that makes documents, one for each message: setting hundreds of pages takes seconds, in which the program answers others.
import { parentPort } from 'node:worker_threads'
import type { Asked, Answered } from './asked.ts'
import { setLetters } from './set-letters.ts'
import { setPaper } from './set-paper.ts'

parentPort?.on('message', (asked: Asked) => {
  const answer = (answered: Answered, moved: ArrayBuffer[] = []) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(answered, moved)
  try {
    const { pdf, pages } =
      'pile' in asked ? setLetters(asked.pile) : setPaper(asked.paper, asked.pictures, asked.attached)
    const bytes = new Uint8Array(pdf)
    answer({ pdf: bytes, pages }, [bytes.buffer])
  } catch (fault) {
    answer({ fault: (fault as Error).message })
  }
})
