import type { Chosen, DecidedBy, PassedOver } from '#complaint/rota.ts'
import { thingsForStaff } from './things-for-staff.ts'

const { languages } = thingsForStaff
const decided: Readonly<Record<DecidedBy, (open: number) => string>> = {
  'only-one': () => 'the only one',
  'fewest-open': open => `the fewest open complaints (${open})`,
  'longest-ago': open => `as few open complaints as others (${open}), and the longest without a new one`,
  'by-lot': open => `by lot among those with the fewest open complaints (${open})`,
}

/** How the rota came to somebody, and why others could not have it. */
export const rota = {
  languages,
  chosen: ({ by, open, of, language }: Chosen): string =>
    by === 'only-one'
      ? `Chosen by the rota: the only one who is in and can have it (${languages[language]})`
      : `Chosen by the rota: ${decided[by](open)}, of the ${of} who are in, speak ${languages[language]} and can have it`,
  proposed: ({ by, open }: { readonly by: DecidedBy; readonly open: number }): string => decided[by](open),
  passedOver: {
    'complained-about': 'the complaint is about them',
    conflict: 'keeps out of it',
    away: 'is away',
    language: 'does not take this language',
    category: 'does not take this kind',
    role: 'does not hold the role the policy asks for',
  } satisfies Record<PassedOver, string>,
}
export type RotaTexts = typeof rota
