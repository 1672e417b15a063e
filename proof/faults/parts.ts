import { plain } from '../result.ts'
import type { Found, Outcome } from './attack.ts'
import type { Breach } from './evidence.ts'

/** What one part of an attack came to: how often it made happen what it is for, or why that cannot be done here. */
export type Part = { readonly found: readonly Found[]; readonly many: number; readonly whyNot?: string }

/** What went wrong in so many words, and what the checker found, with where that was and how to have it again. */
export const foundAt = (
  where: Pick<Found, 'at' | 'again'>,
  wrong: readonly string[],
  breaches: readonly Breach[] = [],
): readonly Found[] => [
  ...wrong.map(what => ({ invariant: 'I11' as const, what, ...where })),
  ...breaches.map(breach => ({ ...breach, ...where })),
]

/** The parts of an attack as one outcome. `what` is what they counted; what was skipped is skipped `as` that. */
export const together = (parts: readonly Part[], what: string, as: string): Outcome => ({
  found: parts.flatMap(({ found }) => found),
  results: [
    plain(
      what,
      parts.reduce((sum, { many }) => sum + many, 0),
      'times',
    ),
  ],
  skipped: [...new Set(parts.flatMap(({ whyNot }) => (whyNot === undefined ? [] : [`${as}: ${whyNot}`])))],
})
