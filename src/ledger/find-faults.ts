import type { StoredEvent } from './history.ts'
import { digestOf, type EventRow, hashOf, type Head, start } from './chain.ts'

/** What is wrong with one history: the first event of it that does not fit. */
export type ChainFault =
  | 'event-missing'
  | 'event-changed'
  | 'chain-broken'
  | 'words-changed'
  | 'words-missing'
  | 'history-cut-short'

export type CheckedEvent = StoredEvent &
  EventRow & { readonly salt: string | null; readonly words: object | null; readonly hasWords: boolean }

const faultOf = (event: CheckedEvent, before: Head): ChainFault | undefined => {
  if (event.version !== before.version + 1) return 'event-missing'
  if (event.previous_hash !== before.hash) return 'chain-broken'
  if (event.hash !== hashOf(event)) return 'event-changed'
  if (event.words_digest === null) return event.words === null ? undefined : 'words-changed'
  if (!event.hasWords) return 'words-missing'
  // Words that were erased leave their digest behind, and nothing to hold against it.
  if (event.words === null) return undefined
  return event.words_digest === digestOf(event.salt ?? '', event.words) ? undefined : 'words-changed'
}

/** The first fault in a history, in the order of its versions. */
export const firstFault = (
  events: readonly CheckedEvent[],
): { readonly version: number; readonly what: ChainFault } | undefined => {
  let before = start
  for (const event of events) {
    const what = faultOf(event, before)
    if (what) return { version: what === 'event-missing' ? before.version + 1 : event.version, what }
    before = event
  }
  return undefined
}
