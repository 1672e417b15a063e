import { join } from 'node:path'
import type { WhyWaiting } from './mail-in.ts'
import { headerEnd } from './mended.ts'
import type { Parsed } from './parsed.ts'
import { isBroke, openThreads, type Threads } from './threads.ts'

/** Why a message could not be read; its headers, read alone, say at least who sent it to whom. */
export type Unread = { readonly problem: WhyWaiting; readonly headers?: Parsed }
export const isUnread = (parsed: Parsed | Unread): parsed is Unread => 'problem' in parsed

type Reading = Threads<Uint8Array, Parsed | Unread>

const problems = { 'too-slow': 'too-slow', 'too-much': 'unreadable', fault: 'unreadable' } as const
// Headers longer than this are part of what cannot be read.
const mostHeader = 128 * 1024

const readWhole = async (threads: Reading, raw: Uint8Array): Promise<Parsed | Unread> => {
  const answer = await threads.run(raw)
  return isBroke(answer) ? { problem: problems[answer.broke] } : answer
}

const headersAlone = async (threads: Reading, raw: Uint8Array): Promise<Parsed | undefined> => {
  const answer = await readWhole(threads, raw.slice(0, Math.min(headerEnd(raw), mostHeader)))
  return isUnread(answer) ? undefined : { ...answer, text: '', files: [] }
}

let threads: Reading | undefined

/**
 * Takes a message apart in a thread, within 2 s of work and 128 MB: what breaks there breaks nothing else. Answers with what
 * stands in it, or why nobody but a person can read it.
 */
export const parseMail = async (raw: Uint8Array): Promise<Parsed | Unread> => {
  threads ??= openThreads({
    file: join(import.meta.dirname, 'parse-thread.ts'),
    most: 2,
    patienceMs: 2_000,
    roomMb: 128,
  })
  const parsed = await readWhole(threads, raw)
  if (!isUnread(parsed)) return parsed
  const headers = await headersAlone(threads, raw)
  return headers ? { ...parsed, headers } : parsed
}
