import type { LateApologyTexts } from '../../en/letters/late-apology.ts'

export const lateApology: LateApologyTexts = {
  late: 'Wij zijn te laat en dat spijt ons.',
  missed: {
    acknowledge: date => `Wij zouden u uiterlijk ${date} vertellen wie uw klacht behandelt. Dat deden wij niet.`,
    'answer-or-report': date =>
      `Wij beloofden u uiterlijk ${date} een antwoord of een voortgangsbericht. U kreeg het niet.`,
    remedy: date => `Wij beloofden u uiterlijk ${date} een oplossing. Wij voerden die niet op tijd uit.`,
    'acknowledge-escalation': date =>
      `Wij zouden uw verzoek aan de directie uiterlijk ${date} bevestigen. Dat deden wij niet.`,
    'board-reply': date => `De directie beloofde u uiterlijk ${date} haar antwoord. U kreeg het niet.`,
  },
  managerKnows: 'Onze manager klantenservice weet dat wij te laat zijn.',
  stands: 'Onze belofte blijft staan. U krijgt nog steeds wat wij u schuldig zijn.',
  handler: handler => `${handler} behandelt uw klacht.`,
  answerStill: date => `De datum van uw antwoord is niet veranderd: ${date}.`,
  boardStill: date => `De datum van het antwoord van de directie is niet veranderd: ${date}.`,
  boardNow: 'U hoeft niet op ons te wachten. U kunt uw klacht nu voorleggen aan onze directie.',
  bodiesNow: bodies => `U hoeft niet op ons te wachten. U kunt nu terecht bij ${bodies}.`,
}
