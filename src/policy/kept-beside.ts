/** What the house keeps that is no complaint, and for how many months unless an administrator says otherwise. */
export const keptThings = {
  'mail-set-aside': 6,
  'mail-automatic': 3,
  matters: 24,
  'house-letters': 12,
} as const
export type KeptThing = keyof typeof keptThings
export const keptThingNames = Object.keys(keptThings) as readonly KeptThing[]
export const mostMonths = 240
