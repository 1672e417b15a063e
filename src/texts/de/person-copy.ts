import type { PersonCopyTexts } from '../en/person-copy.ts'

export const personCopy: PersonCopyTexts = {
  title: 'Was wir über Sie speichern',
  made: (date, shops, address) =>
    `Erstellt am ${date} von ${shops}, für die Person, die unter ${address} zu erreichen ist.`,
  complaints: many =>
    `complaints/  Die Akte jeder Beschwerde, wie Sie sie sehen dürfen: ${many}. Jeder Ordner hat eine eigene README.`,
  mail: many => `mail/        Ihre Nachrichten, die zu keiner Beschwerde gehören, genau so, wie sie ankamen: ${many}.`,
  letters: many => `letters/     Unsere Briefe an Sie, die zu keiner Beschwerde gehören: ${many}.`,
  without:
    'Unsere eigenen Notizen und was andere uns im Vertrauen gesagt haben, sind nicht enthalten, ebenso wenig etwas über andere Personen.',
  rights:
    'Sie können verlangen, dass wir etwas davon berichtigen oder löschen, und sich bei der Datenschutzbehörde Ihres Landes beschweren.',
}
