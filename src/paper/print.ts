import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answered, Asked } from './asked.ts'
import type { PrintLetters } from './letter.ts'
import type { Print, Printed } from './paper.ts'

// A document that is not made by then never will be.
const longestMs = 60_000
// A thread that nobody needs for so long goes, and its memory with it.
const idleMs = 30_000

const answer = (worker: Worker, asked: Asked): Promise<Answered> => {
  const { promise, resolve, reject } = Promise.withResolvers<Answered>()
  const gone = () => reject(new Error('A thread ended without a document'))
  const late = setTimeout(() => reject(new Error('A document took too long to make')), longestMs)
  worker.once('message', resolve).once('error', reject).once('exit', gone)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage(asked)
  return promise.finally(() => {
    clearTimeout(late)
    worker.off('message', resolve).off('error', reject).off('exit', gone)
  })
}

/** A thread that is kept while documents follow one another, and replaced after whatever went wrong or needed much memory. */
const keptThread = () => {
  let kept: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  const stop = () => {
    const worker = kept
    kept = undefined
    void worker?.terminate()
  }
  return async (asked: Asked): Promise<Printed> => {
    clearTimeout(idle)
    const worker = kept ?? new Worker(join(import.meta.dirname, 'thread.ts'))
    kept = worker
    worker.ref()
    try {
      const answered = await answer(worker, asked)
      if ('fault' in answered) throw new Error(answered.fault)
      worker.unref()
      // Pictures fill the memory of a thread, which only its end gives back.
      if ('pictures' in asked && (Object.keys(asked.pictures).length > 0 || asked.attached.length > 0)) stop()
      idle = setTimeout(stop, idleMs)
      idle.unref()
      return answered
    } catch (fault) {
      stop()
      throw fault
    }
  }
}

export type Printing = { readonly paper: Print; readonly letters: PrintLetters }

/**
 * Makes documents in a thread of their own, one after another: each may need much memory. A document that breaks its thread
 * takes no other along.
 */
export const printing = (): Printing => {
  const thread = keptThread()
  let last: Promise<unknown> = Promise.resolve()
  const next = (asked: Asked): Promise<Printed> => {
    const printed = last.then(() => thread(asked))
    last = printed.catch(() => undefined)
    return printed
  }
  return {
    paper: (paper, pictures = {}, attached = []) => next({ paper, pictures, attached }),
    letters: pile => next({ pile }),
  }
}
