import type { PartsTexts } from '../en/parts.ts'

export const parts: PartsTexts = {
  skip: 'Vai al contenuto',
  optional: 'facoltativo',
  errorPrefix: 'Errore: ',
  problem: 'C’è un problema',
  fieldError: 'Errore:',
  change: 'Modifica',
  remove: 'Rimuovi',
  download: 'Scarica',
  notFilledIn: 'Non compilato',
  stepDone: 'fatto',
  stepNow: 'ora',
  stepToCome: 'da fare',
  languages: 'Lingua',
  dateHint: 'Per esempio 2-4-2026',
  choose: 'Scegliere',
  erased: 'Questo testo è stato cancellato.',
}
