import type { Versioned } from '#ledger/ledger.ts'
import type { Setting } from './part.tsx'
import { piecesOf } from './pieces.ts'

/** What happened, with the numbers of the letters in which it can be read. Warnings to staff, and the papers themselves, are left out. */
export type Happened = { readonly event: Versioned; readonly letters: readonly number[] }

const untold: readonly Versioned['type'][] = ['promise-due-soon', 'pack-made']

export const chronologyOf = ({ visit, letters }: Setting): readonly Happened[] => {
  const { events } = visit.history
  const pieces = piecesOf(events, letters)
  return events
    .filter(({ type }) => !untold.includes(type))
    .map(event => ({
      event,
      letters: pieces.flatMap((piece, n) => (piece.event.version === event.version ? [n + 1] : [])),
    }))
}
