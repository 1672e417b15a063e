import type { ChooseLettersTexts } from '../en/choose-letters.ts'
import type { Say } from '../tongue.ts'

export const chooseLetters = (say: Say): ChooseLettersTexts => ({
  title: `Wie wir ${say('Ihnen', 'dir')} schreiben`,
  text: `Das gilt für alle Schreiben, die noch kommen. Was wir ${say('Ihnen', 'dir')} schon geschickt haben, bleibt, wie es ist.`,
  language: 'In welcher Sprache sollen wir schreiben?',
  languageHint: `${say('Ihre', 'Deine')} eigene Seite ist dann auch in dieser Sprache.`,
  print: 'Wie groß soll die Schrift auf Papier sein?',
  printHint: `Das gilt für Briefe per Post und für die PDFs, die ${say('Sie', 'du')} auf diesen Seiten ${say('öffnen', 'öffnest')}.`,
  prints: { normal: 'Normal', large: 'Groß: 18 Punkt' },
  send: 'Auswahl speichern',
})
