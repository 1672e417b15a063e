import type { RemedyCarriedOutTexts } from '../../en/letters/remedy-carried-out.ts'
import type { Say } from '../../tongue.ts'

export const remedyCarriedOut = (say: Say): RemedyCarriedOutTexts => ({
  done: `Wij hebben gedaan wat wij ${say('u', 'je')} beloofden.`,
  late: date => `Dat is later dan wij ${say('u', 'je')} beloofden: uiterlijk op ${date}. Dat spijt ons.`,
  what: 'Wat',
  promised: 'Wat wij beloofden',
  proof: `Zo ${say('kunt u', 'kun je')} het nagaan`,
  more: `Dit ${say('krijgt u', 'krijg je')} nog van ons:`,
  complete: `Hiermee hebben wij alles gedaan wat wij ${say('u', 'je')} beloofden.`,
  wrong: 'Klopt er iets niet? Antwoord dan op dit bericht. Wij maken het in orde.',
})
