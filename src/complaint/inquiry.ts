import type { Day, Instant } from '#calendar/day.ts'
import type { Cause, Source } from '#policy/policy.ts'
import type { By, HeadId } from './actor.ts'
import type { NamedFile, Said } from './said.ts'

export type Finding = 'upheld' | 'partly-upheld' | 'not-upheld' | 'cannot-be-known' | 'outside-scope'

/** One thing complained about. The first head is the story itself. */
export type Head = {
  readonly id: HeadId
  readonly text: Said
  readonly found?: { readonly finding: Finding; readonly cause: Cause; readonly reasons: Said; readonly at: Instant }
}

export type EvidenceId = string

/** Something that shows what happened, and when that was: on a day, at a time 'hh:mm' of the shop's zone where it is known. */
export type Evidence = {
  readonly id: EvidenceId
  readonly source: Source
  readonly on: Day
  readonly time?: string
  readonly files: readonly NamedFile[]
  readonly shows: Said
  readonly at: Instant
  readonly by: By
}

/** One point of the findings. */
export type FoundOn = {
  readonly head: HeadId
  readonly finding: Finding
  readonly cause: Cause
  readonly reasons: Said
}

/** What was handed over: it never changes; a correction is another version. */
export type Findings = {
  readonly version: number
  readonly at: Instant
  readonly by: By
  readonly done: Said
  readonly heads: readonly FoundOn[]
  readonly remedy: Said
  readonly change: Said
}
