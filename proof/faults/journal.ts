import { appendFileSync } from 'node:fs'

/** What somebody outside did, and what they heard. `acknowledged`: they were told that it was done; `unknown`: they heard nothing. */
export type Act = {
  readonly what: 'form' | 'mail' | 'mailbox' | 'upload' | 'answer' | 'publish' | 'note'
  readonly outcome: 'acknowledged' | 'unknown' | 'refused'
  /** What the same thing done again has in common: a customer's address, a Message-ID, a text. */
  readonly key: string
  /** What they were given to refer to it. */
  readonly reference?: string
  /** SHA-256 of each file that went along. */
  readonly files?: readonly string[]
  /** What was said, which is to be found again to the letter. */
  readonly said?: string
  readonly complaint?: string
}

export type Journal = {
  readonly acts: readonly Act[]
  readonly note: (act: Act) => Act
}

/** The clients' own log: it knows nothing but what they did and heard, and is on the disk before they go on. */
export const openJournal = (path: string): Journal => {
  const acts: Act[] = []
  return {
    acts,
    note: act => {
      acts.push(act)
      appendFileSync(path, `${JSON.stringify(act)}\n`)
      return act
    },
  }
}
