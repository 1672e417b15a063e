import type { BoardAcknowledgementTexts } from '../../en/letters/board-acknowledgement.ts'

export const boardAcknowledgement: BoardAcknowledgementTexts = {
  received: date => `Op ${date} ontvingen wij uw verzoek. Onze directie bekijkt nu uw klacht.`,
  replyBy: date => `De directie antwoordt uiterlijk op ${date}.`,
  who: 'De directie beslist zelf. Wie uw klacht behandelde, beslist niet mee.',
  reads: 'De directie leest alle brieven, wat wij vonden en wat wij u boden. Zij beantwoordt drie vragen:',
  nothingToDo: 'U hoeft niets opnieuw te sturen. Wilt u iets toevoegen? Dat kan.',
  after: 'In het antwoord leest u ook bij welke externe instantie u daarna terechtkunt.',
}
