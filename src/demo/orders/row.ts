/** Placed and delivered in days before the demo's today; a line is what, how many, and what they cost together, in cents. */
export type OrderRow = readonly [
  number: string,
  customer: string,
  placed: number,
  delivered: number | undefined,
  courier: 'Snelpost' | 'Parcelway' | undefined,
  ...lines: readonly (readonly [name: string, quantity: number, cents: number])[],
]
