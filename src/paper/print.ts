import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Paper, Pictures, Print, Printed } from './paper.ts'

// A document that is not made by then never will be.
const longestMs = 60_000

const inThread = (paper: Paper, pictures: Pictures): Promise<Printed> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'thread.ts'), { workerData: { paper, pictures } })
    const late = setTimeout(() => {
      reject(new Error('A document took too long to make'))
      void worker.terminate()
    }, longestMs)
    worker.once('message', (printed: Printed) => resolve(printed))
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(late)
      reject(new Error('A thread ended without a document'))
    })
  })

/**
 * Makes documents in a thread of their own, one after another: each may need much memory. A thread that breaks takes only its
 * own document along.
 */
export const printing = (): Print => {
  let last: Promise<unknown> = Promise.resolve()
  return (paper, pictures = {}) => {
    const printed = last.then(() => inThread(paper, pictures))
    last = printed.catch(() => undefined)
    return printed
  }
}
