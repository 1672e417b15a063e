import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { WhyWaiting } from './mail-in.ts'
import type { Parsed } from './parsed.ts'

export type Unread = { readonly problem: WhyWaiting }
export const isUnread = (parsed: Parsed | Unread): parsed is Unread => 'problem' in parsed

const mostParts = 500
const patienceMs = 20_000

/** Boundaries of parts, counted roughly and cheaply: a message made to be slow has thousands. */
const partsIn = (raw: Uint8Array): number => {
  let many = 0
  for (let at = raw.indexOf(45); at !== -1 && many <= mostParts; at = raw.indexOf(45, at + 1)) {
    const isStart = at === 0 || raw[at - 1] === 10
    if (isStart && raw[at + 1] === 45 && isHeaderAfter(raw, at)) many += 1
  }
  return many
}

/** Whether the line after this one begins a header of a part: lines of hyphens in a text do not. */
const isHeaderAfter = (raw: Uint8Array, at: number): boolean => {
  const end = raw.indexOf(10, at)
  return end !== -1 && /^content-/i.test(Buffer.from(raw.subarray(end + 1, end + 9)).toString('latin1'))
}

/**
 * Takes a message apart in a thread of its own, with room and time that end: what breaks there breaks nothing else. Answers
 * with what stands in it, or why nobody but a person can read it.
 */
export const parseMail = (raw: Uint8Array, patience = patienceMs): Promise<Parsed | Unread> => {
  if (partsIn(raw) > mostParts) return Promise.resolve({ problem: 'too-many-parts' })
  return new Promise(resolve => {
    const thread = new Worker(join(import.meta.dirname, 'parse-thread.ts'), {
      workerData: raw,
      resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 },
    })
    const done = (result: Parsed | Unread) => {
      clearTimeout(timer)
      resolve(result)
      void thread.terminate()
    }
    const timer = setTimeout(() => done({ problem: 'too-slow' }), patience)
    thread.on('message', (parsed: Parsed) => done(parsed))
    thread.on('error', () => done({ problem: 'unreadable' }))
    thread.on('exit', () => done({ problem: 'unreadable' }))
  })
}
