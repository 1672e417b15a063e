import type { LateApologyTexts } from '../../en/letters/late-apology.ts'
import type { Say } from '../../tongue.ts'

export const lateApology = (say: Say): LateApologyTexts => ({
  late: 'Wij zijn te laat en dat spijt ons.',
  missed: {
    'first-reply': date => `Wij zouden ${say('u', 'je')} uiterlijk ${date} persoonlijk antwoorden. Dat deden wij niet.`,
    refund: date => `Wij zouden ${say('u', 'je')} uiterlijk ${date} terugbetalen. Dat deden wij niet.`,
    'follow-up': date => `Wij zouden ${say('u', 'je')} uiterlijk ${date} vragen hoe het ging. Dat deden wij niet.`,
    acknowledge: date =>
      `Wij zouden ${say('u', 'je')} uiterlijk ${date} vertellen wie ${say('uw', 'je')} klacht behandelt. Dat deden wij niet.`,
    'answer-or-report': date =>
      `Wij beloofden ${say('u', 'je')} uiterlijk ${date} een antwoord of een voortgangsbericht. ${say('U', 'Je')} kreeg het niet.`,
    answer: date => `Wij beloofden ${say('u', 'je')} uiterlijk ${date} ons antwoord. ${say('U', 'Je')} kreeg het niet.`,
    remedy: date =>
      `Wij beloofden ${say('u', 'je')} uiterlijk ${date} een oplossing. Wij voerden die niet op tijd uit.`,
    'acknowledge-escalation': date =>
      `Wij zouden ${say('uw', 'je')} verzoek om een beoordeling uiterlijk ${date} bevestigen. Dat deden wij niet.`,
    'board-reply': date =>
      `Wij beloofden ${say('u', 'je')} uiterlijk ${date} het antwoord op ${say('uw', 'je')} verzoek. ${say('U', 'Je')} kreeg het niet.`,
  },
  managerKnows: 'Onze manager klantenservice weet dat wij te laat zijn.',
  stands: `Onze belofte blijft staan. ${say('U', 'Je')} krijgt nog steeds wat wij ${say('u', 'je')} schuldig zijn.`,
  handler: handler => `${handler} behandelt ${say('uw', 'je')} klacht.`,
  answerStill: date => `De datum van ${say('uw', 'je')} antwoord is niet veranderd: ${date}.`,
  reviewStill: date => `De datum van het antwoord op ${say('uw', 'je')} verzoek is niet veranderd: ${date}.`,
  dontWait: `${say('U', 'Je')} hoeft niet op ons te wachten. Dit ${say('kunt u', 'kun je')} nu al doen:`,
  bodiesNow: bodies =>
    `${say('U', 'Je')} hoeft niet op ons te wachten. ${say('U', 'Je')} kunt nu terecht bij ${bodies}.`,
})
