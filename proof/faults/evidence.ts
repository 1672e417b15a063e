import type { Act } from './journal.ts'

/** A letter as somebody else's mail server kept it. */
export type Arrived = { readonly messageId: string; readonly raw: string }

/** All that is known from outside once everything is quiet. Nothing of it comes from the program's own code. */
export type Evidence = {
  /** Asks the database itself, beside the program. */
  readonly sql: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  /** The folder in which files are kept. */
  readonly files: string
  readonly acts: readonly Act[]
  readonly arrived: readonly Arrived[]
  /** Messages that were in a mailbox, by Message-ID, and those that are not any more. */
  readonly mailbox?: { readonly gone: readonly string[] }
  /** Everything that programs printed. */
  readonly output: string
  /** Personal data that may stand in no log. */
  readonly canaries: readonly string[]
  /** What the programs' clock shows, and since when the one that runs is up. */
  readonly now: string
  readonly upSince: string
  /** Who held which letter, sample after sample, as its number of hands rose. */
  readonly held?: readonly { readonly letter: string; readonly taken: number }[]
  /** Each fault that has to be seen, and after how many seconds it was; undefined: never. */
  readonly signals?: readonly { readonly fault: string; readonly seconds: number | undefined }[]
  /** The heart, run anew over the histories in a process of its own; answers with what it finds different. */
  readonly recompute?: () => Promise<readonly string[]>
}

export type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8' | 'I9' | 'I10' | 'I11' | 'I12'
export type Breach = { readonly invariant: Invariant; readonly what: string }
export type Look = (evidence: Evidence) => Promise<readonly Breach[]> | readonly Breach[]

/** Makes breaches of one invariant out of sentences. */
export const breaches = (invariant: Invariant, what: readonly string[]): readonly Breach[] =>
  what.map(one => ({ invariant, what: one }))
