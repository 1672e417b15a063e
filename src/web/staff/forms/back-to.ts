import type { History } from '#ledger/ledger.ts'

// Only these may be named by a form: an address from outside is never followed.
const places: Readonly<Record<string, string>> = {
  week: '/desk/week',
  approvals: '/desk/approvals',
  changes: '/desk/changes',
  letters: '/desk/letters',
  questions: '/desk/questions?done=1',
}

/** Whoever acknowledged one is led to the next. */
const onwards = (act: string) => (act === 'acknowledge' ? 'next=acknowledge' : '')

/** Where to go after an act: to the list it was done from, or to the complaint, at what is new in it. */
export const backTo = (place: string, act: string, { id, complaint }: History): string => {
  if (place === 'investigation') return `/desk/complaints/${id}/investigation`
  const next = onwards(act)
  const at = `/desk/complaints/${id}?done=${complaint.version}`
  return places[place] ?? (next ? `${at}&${next}` : `${at}#v${complaint.version + 1}`)
}

/** The same while a letter can still be taken back. */
export const backToHeld = (place: string, act: string, { id }: History): string => {
  const next = onwards(act)
  return places[place] ?? `/desk/complaints/${id}${next ? `?${next}` : ''}`
}
