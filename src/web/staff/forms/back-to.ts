import type { History } from '#ledger/ledger.ts'

// Only these may be named by a form: an address from outside is never followed.
const places: Readonly<Record<string, string>> = {
  week: '/desk/week',
  approvals: '/desk/approvals',
  changes: '/desk/changes',
  letters: '/desk/letters',
}

/** Where to go after an act: to the list it was done from, or to the complaint, at what is new in it. */
export const backTo = (place: string, { id, complaint }: History): string =>
  places[place] ?? `/desk/complaints/${id}?done=${complaint.version}#v${complaint.version + 1}`
