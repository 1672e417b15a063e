import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { createDeskDrafts } from './drafts.ts'
import { createHeld } from './held.ts'
import { createSnippets } from './snippets.ts'
import type { Writing } from './writing.ts'

/** `undoSeconds`: for how long a letter can be taken back, 0 for not at all; `wakeIn` has somebody look once they are over. */
export const createWriting = (given: {
  readonly db: Database
  readonly now: () => Instant
  readonly undoSeconds: number
  readonly wakeIn: (seconds: number) => void
}): Writing => ({
  drafts: createDeskDrafts(given),
  held: createHeld({ ...given, seconds: given.undoSeconds }),
  snippets: createSnippets(given),
})
