import type { Day, Instant } from '#calendar/day.ts'

/** A complaint as its customer knows it. `id` and `reference` are there once the program said that it has it. */
export type Sent = {
  readonly n: number
  readonly formKey: string
  readonly name: string
  readonly email: string | undefined
  readonly story: string
  readonly files: readonly { readonly id: string; readonly bytes: number; readonly type: string }[]
  tries: number
  id?: string
  reference?: string
}

/** A message that somebody sent. `isFor` is the complaint it must come to, where its sender and address are right. */
export type Mailed = {
  readonly id: string
  readonly isFor: string | undefined
  tries: number
  isTaken: boolean
}

/** What everybody outside of the program knows, each by what they were told: nothing in it is read from the program. */
export type Diary = {
  readonly sent: Sent[]
  readonly mailed: Mailed[]
  /** What a colleague was told had happened: these events, the last with this version. */
  readonly done: { readonly complaint: string; readonly version: number; readonly types: readonly string[] }[]
  /** The shop's own closing days, by edition. */
  readonly closed: { readonly edition: number; readonly days: readonly Day[] }[]
  /** How often a colleague was told that it may not be. */
  refused: Map<string, number>
  readonly lines: string[]
  readonly note: (at: Instant, line: string) => void
}

export const createDiary = (): Diary => {
  const lines: string[] = []
  return {
    sent: [],
    mailed: [],
    done: [],
    closed: [],
    refused: new Map(),
    lines,
    note: (at, line) => void lines.push(`${at} ${line}`),
  }
}
