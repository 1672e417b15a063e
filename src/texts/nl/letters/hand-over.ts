import type { HandOverTexts } from '../../en/letters/hand-over.ts'

export const handOver: HandOverTexts = {
  now: handler => `Vanaf nu behandelt ${handler} uw klacht.`,
  before: (previous, handler) => `${handler} neemt het over van ${previous}.`,
  noRepeat: 'U hoeft uw verhaal niet opnieuw te vertellen. Alles wat u stuurde, gaat mee.',
  dateStays: date => `De datum blijft gelijk: u krijgt ons antwoord uiterlijk op ${date}.`,
  dateStaysReport: 'Is het antwoord dan niet klaar? Dan hoort u die dag waarom, met een nieuwe datum.',
  dateMissed: date => `Wij beloofden ons antwoord uiterlijk op ${date}. Wij zijn te laat en dat spijt ons.`,
  reviewDate: date => `De datum blijft gelijk: u krijgt antwoord op uw verzoek uiterlijk op ${date}.`,
}
