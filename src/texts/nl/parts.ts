import type { PartsTexts } from '../en/parts.ts'

export const parts: PartsTexts = {
  skip: 'Ga naar de inhoud',
  optional: 'niet verplicht',
  errorPrefix: 'Fout: ',
  problem: 'Er ging iets mis',
  fieldError: 'Fout:',
  change: 'Wijzig',
  remove: 'Verwijder',
  download: 'Download',
  notFilledIn: 'Niet ingevuld',
  stepDone: 'klaar',
  stepNow: 'nu',
  stepToCome: 'komt nog',
  languages: 'Taal',
  dateHint: 'Bijvoorbeeld 2-4-2026',
  choose: 'Kies er een',
  erased: 'Deze woorden zijn gewist.',
}
