import type { PersonCopyTexts } from '../en/person-copy.ts'

export const personCopy: PersonCopyTexts = {
  title: 'Wat wij over u bewaren',
  made: (date, shops, address) => `Gemaakt op ${date} door ${shops}, voor wie te bereiken is op ${address}.`,
  complaints: many =>
    `complaints/  Het dossier van elke klacht zoals u het mag zien: ${many}. Elke map heeft een eigen README.`,
  mail: many => `mail/        Berichten van u die bij geen klacht horen, precies zoals ze kwamen: ${many}.`,
  letters: many => `letters/     Onze brieven aan u die bij geen klacht horen: ${many}.`,
  without:
    'Aantekeningen voor onszelf en wat anderen ons in vertrouwen vertelden staan er niet in, en ook niets over iemand anders.',
  rights:
    'U kunt ons vragen om te verbeteren of te wissen wat hier staat, en klagen bij de toezichthouder voor persoonsgegevens van uw land.',
}
