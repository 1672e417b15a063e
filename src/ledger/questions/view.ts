/** The lists of the desk. `today` is what falls due today or is late already; the others but `closed` hold open complaints. */
export const views = [
  'today',
  'mine',
  'unassigned',
  'to-acknowledge',
  'waiting-for-customer',
  'waiting-for-partner',
  'undelivered',
  'closed',
  'all-open',
] as const
export type View = (typeof views)[number]
