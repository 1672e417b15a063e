import type { ChooseLettersTexts } from '../en/choose-letters.ts'
import type { Say } from '../tongue.ts'

export const chooseLetters = (say: Say): ChooseLettersTexts => ({
  title: `Come ${say('Le', 'ti')} scriviamo`,
  text: 'Questo vale per le lettere che devono ancora arrivare. Quelle già inviate restano come sono.',
  language: 'In quale lingua scriviamo?',
  languageHint: `Anche la ${say('Sua', 'tua')} pagina sarà in quella lingua.`,
  print: 'Quanto grandi devono essere i caratteri su carta?',
  printHint: `Vale per le lettere per posta e per i PDF che ${say('apre', 'apri')} in queste pagine.`,
  prints: { normal: 'Normali', large: 'Grandi: 18 punti' },
  send: 'Salva la mia scelta',
})
