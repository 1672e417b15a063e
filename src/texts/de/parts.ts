import type { PartsTexts } from '../en/parts.ts'

export const parts: PartsTexts = {
  skip: 'Zum Inhalt springen',
  optional: 'freiwillig',
  errorPrefix: 'Fehler: ',
  problem: 'Etwas fehlt oder stimmt nicht',
  fieldError: 'Fehler:',
  change: 'Ändern',
  remove: 'Entfernen',
  download: 'Herunterladen',
  notFilledIn: 'Nicht ausgefüllt',
  stepDone: 'erledigt',
  stepNow: 'jetzt',
  stepToCome: 'kommt noch',
  languages: 'Sprache',
  dateHint: 'Zum Beispiel 2.4.2026',
  choose: 'Bitte wählen',
  erased: 'Dieser Text wurde gelöscht.',
}
