import type { DecidedBy } from '#complaint/rota.ts'
import type { RotaTexts } from '../en/rota.ts'
import { thingsForStaff } from './things-for-staff.ts'

const { languages } = thingsForStaff
const decided: Readonly<Record<DecidedBy, (open: number) => string>> = {
  'only-one': () => 'de enige',
  'fewest-open': open => `de minste open klachten (${open})`,
  'longest-ago': open => `net zo weinig open klachten als anderen (${open}), en het langst zonder nieuwe klacht`,
  'by-lot': open => `door het lot onder wie de minste open klachten heeft (${open})`,
}

export const rota: RotaTexts = {
  languages,
  chosen: ({ by, open, of, language }) =>
    by === 'only-one'
      ? `Gekozen door het rooster: de enige die er is en de klacht kan hebben (${languages[language]})`
      : `Gekozen door het rooster: ${decided[by](open)}, van de ${of} die er zijn, ${languages[language]} spreken en de klacht kunnen hebben`,
  proposed: ({ by, open }) => decided[by](open),
  passedOver: {
    'complained-about': 'over deze persoon is geklaagd',
    conflict: 'bemoeit zich er niet mee',
    away: 'is er niet',
    language: 'neemt deze taal niet',
    category: 'neemt deze soort klacht niet',
    role: 'heeft niet de rol die het beleid vraagt',
  },
}
