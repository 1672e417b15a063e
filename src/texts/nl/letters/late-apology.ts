import type { LateApologyTexts } from '../../en/letters/late-apology.ts'

export const lateApology: LateApologyTexts = {
  late: 'Wij zijn te laat en dat spijt ons.',
  missed: {
    'first-reply': date => `Wij zouden u uiterlijk ${date} persoonlijk antwoorden. Dat deden wij niet.`,
    refund: date => `Wij zouden u uiterlijk ${date} terugbetalen. Dat deden wij niet.`,
    'follow-up': date => `Wij zouden u uiterlijk ${date} vragen hoe het ging. Dat deden wij niet.`,
    acknowledge: date => `Wij zouden u uiterlijk ${date} vertellen wie uw klacht behandelt. Dat deden wij niet.`,
    'answer-or-report': date =>
      `Wij beloofden u uiterlijk ${date} een antwoord of een voortgangsbericht. U kreeg het niet.`,
    answer: date => `Wij beloofden u uiterlijk ${date} ons antwoord. U kreeg het niet.`,
    remedy: date => `Wij beloofden u uiterlijk ${date} een oplossing. Wij voerden die niet op tijd uit.`,
    'acknowledge-escalation': date =>
      `Wij zouden uw verzoek om een beoordeling uiterlijk ${date} bevestigen. Dat deden wij niet.`,
    'board-reply': date => `Wij beloofden u uiterlijk ${date} het antwoord op uw verzoek. U kreeg het niet.`,
  },
  managerKnows: 'Onze manager klantenservice weet dat wij te laat zijn.',
  stands: 'Onze belofte blijft staan. U krijgt nog steeds wat wij u schuldig zijn.',
  handler: handler => `${handler} behandelt uw klacht.`,
  answerStill: date => `De datum van uw antwoord is niet veranderd: ${date}.`,
  reviewStill: date => `De datum van het antwoord op uw verzoek is niet veranderd: ${date}.`,
  dontWait: 'U hoeft niet op ons te wachten. Dit kunt u nu al doen:',
  bodiesNow: bodies => `U hoeft niet op ons te wachten. U kunt nu terecht bij ${bodies}.`,
}
