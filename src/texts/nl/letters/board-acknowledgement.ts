import type { BoardAcknowledgementTexts } from '../../en/letters/board-acknowledgement.ts'

export const boardAcknowledgement: BoardAcknowledgementTexts = {
  received: (date, reviewer) => `Op ${date} ontvingen wij uw verzoek. Uw klacht gaat nu naar ${reviewer}.`,
  replyBy: date => `U krijgt het antwoord uiterlijk op ${date}.`,
  reads: reviewer => `${reviewer} leest alle brieven, wat wij vonden en wat wij u boden.`,
  questions: 'In het antwoord leest u het oordeel over drie vragen:',
  independent: 'Wie uw klacht behandelde, beslist niet mee.',
  nothingToDo: 'U hoeft niets opnieuw te sturen. Wilt u iets toevoegen? Dat kan.',
  after: 'In het antwoord leest u ook bij welke externe instantie u daarna terechtkunt.',
}
