import type { BoardAcknowledgementTexts } from '../../en/letters/board-acknowledgement.ts'
import type { Say } from '../../tongue.ts'

export const boardAcknowledgement = (say: Say): BoardAcknowledgementTexts => ({
  received: (date, reviewer) =>
    `Op ${date} ontvingen wij ${say('uw', 'je')} verzoek. ${say('Uw', 'Je')} klacht gaat nu naar ${reviewer}.`,
  replyBy: date => `${say('U', 'Je')} krijgt het antwoord uiterlijk op ${date}.`,
  reads: reviewer => `${reviewer} leest alle brieven, wat wij vonden en wat wij ${say('u', 'je')} aanboden.`,
  questions: `In het antwoord ${say('leest u', 'lees je')} het oordeel over drie vragen:`,
  independent: `Wie ${say('uw', 'je')} klacht behandelde, beslist niet mee.`,
  nothingToDo: `${say('U', 'Je')} hoeft niets opnieuw te sturen. ${say('Wilt u', 'Wil je')} iets toevoegen? Dat kan.`,
  after: `In het antwoord ${say('leest u', 'lees je')} ook bij welke externe instantie ${say('u', 'je')} daarna terechtkunt.`,
})
