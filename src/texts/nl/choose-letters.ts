import type { ChooseLettersTexts } from '../en/choose-letters.ts'
import type { Say } from '../tongue.ts'

export const chooseLetters = (say: Say): ChooseLettersTexts => ({
  title: `Hoe we ${say('u', 'je')} schrijven`,
  text: `${say('U kiest', 'Je kiest')} dit voor de brieven die nog komen. Wat we al stuurden, blijft zoals het is.`,
  language: 'In welke taal schrijven we?',
  languageHint: `${say('Uw', 'Je')} eigen pagina staat dan ook in die taal.`,
  print: 'Hoe groot moeten de letters op papier zijn?',
  printHint: `Dit geldt voor brieven per post, en voor de PDF’s die ${say('u', 'je')} op deze pagina’s opent.`,
  prints: { normal: 'Gewoon', large: 'Groot: 18 punten' },
  send: 'Bewaar mijn keuze',
})
