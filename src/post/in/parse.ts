import { join } from 'node:path'
import type { WhyWaiting } from './mail-in.ts'
import type { Parsed } from './parsed.ts'
import { isBroke, openThreads, type Threads } from './threads.ts'

export type Unread = { readonly problem: WhyWaiting }
export const isUnread = (parsed: Parsed | Unread): parsed is Unread => 'problem' in parsed

const patienceMs = 2_000
const roomMb = 128

let threads: Threads<Uint8Array, Parsed | Unread> | undefined

const problems = { 'too-slow': 'too-slow', 'too-much': 'unreadable', fault: 'unreadable' } as const

/**
 * Takes a message apart in a thread, with room and time that end: what breaks there breaks nothing else. Answers
 * with what stands in it, or why nobody but a person can read it.
 */
export const parseMail = async (raw: Uint8Array, patience = patienceMs): Promise<Parsed | Unread> => {
  threads ??= openThreads({ file: join(import.meta.dirname, 'parse-thread.ts'), most: 2, patienceMs, roomMb })
  const answer = await threads.run(raw, patience)
  return isBroke(answer) ? { problem: problems[answer.broke] } : answer
}
