import { join } from 'node:path'
import type { WhyWaiting } from './mail-in.ts'
import { headerEnd } from './mended.ts'
import type { Layout } from './layout.ts'
import type { Parsed } from './parsed.ts'
import type { Reading } from './parse-thread.ts'
import { isBroke, openThreads, type Threads } from './threads.ts'

/** Why a message could not be read; its headers, read alone, say at least who sent it to whom. */
export type Unread = { readonly problem: WhyWaiting; readonly headers?: Parsed }
export const isUnread = (parsed: Parsed | Unread): parsed is Unread => 'problem' in parsed

type Reader = Threads<Reading, Parsed | Layout | Unread>

const problems = { 'too-slow': 'too-slow', 'too-much': 'unreadable', fault: 'unreadable' } as const
// Headers longer than this are part of what cannot be read.
const mostHeader = 128 * 1024

let open: Reader | undefined
const reader = (): Reader =>
  (open ??= openThreads({
    file: join(import.meta.dirname, 'parse-thread.ts'),
    most: 2,
    patienceMs: 2_000,
    roomMb: 128,
  }))

const readAs = async <A extends Parsed | Layout>(raw: Uint8Array, wants: Reading['wants']): Promise<A | Unread> => {
  const answer = await reader().run({ raw, wants })
  return isBroke(answer) ? { problem: problems[answer.broke] } : (answer as A | Unread)
}

const headersAlone = async (raw: Uint8Array): Promise<Parsed | undefined> => {
  const answer = await readAs<Parsed>(raw.slice(0, Math.min(headerEnd(raw), mostHeader)), 'text')
  return 'problem' in answer ? undefined : { ...answer, text: '', hasLayout: false, files: [] }
}

/**
 * Takes a message apart in a thread, within 2 s of work and 128 MB: what breaks there breaks nothing else. Answers with what
 * stands in it, or why nobody but a person can read it.
 */
export const parseMail = async (raw: Uint8Array): Promise<Parsed | Unread> => {
  const parsed = await readAs<Parsed>(raw, 'text')
  if (!isUnread(parsed)) return parsed
  const headers = await headersAlone(raw)
  return headers ? { ...parsed, headers } : parsed
}

/** The message as its writer laid it out, made harmless within the same limits; undefined where that cannot be done. */
export const layOut = async (raw: Uint8Array): Promise<Layout | undefined> => {
  const layout = await readAs<Layout>(raw, 'layout')
  return 'problem' in layout ? undefined : layout
}
