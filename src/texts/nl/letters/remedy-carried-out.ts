import type { RemedyCarriedOutTexts } from '../../en/letters/remedy-carried-out.ts'

export const remedyCarriedOut: RemedyCarriedOutTexts = {
  done: 'Wij hebben gedaan wat wij u beloofden.',
  late: date => `Dat is later dan wij u beloofden: uiterlijk op ${date}. Dat spijt ons.`,
  what: 'Wat',
  promised: 'Wat wij beloofden',
  proof: 'Zo kunt u het nagaan',
  more: 'Dit krijgt u nog van ons:',
  complete: 'Hiermee hebben wij alles gedaan wat wij u beloofden.',
  wrong: 'Klopt er iets niet? Antwoord dan op dit bericht. Wij maken het in orde.',
}
