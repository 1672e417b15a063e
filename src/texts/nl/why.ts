import type { WhyTexts } from '../en/why.ts'

export const why: WhyTexts = {
  received: date => `We ontvingen uw klacht op ${date}.`,
  confirmed: date => `U kreeg onze bevestiging van uw klacht op ${date}.`,
  reopened: date => `We openden uw klacht opnieuw op ${date}.`,
  askedBoard: date => `We ontvingen uw verzoek om een beoordeling op ${date}.`,
  afterCutOff: (time, date) => `Dat was na ${time}. Daarom geldt de klacht als ontvangen op ${date}.`,
  notWorking: date => `Dat was geen werkdag. Daarom geldt de klacht als ontvangen op ${date}.`,
  dayZeroExcluded: 'Die dag telt niet mee.',
  dayZeroIncluded: 'Die dag telt mee als de eerste.',
  promise: {
    acknowledge: period => `We beloven de klacht binnen ${period} te bevestigen.`,
    register: period => `We beloven de klacht binnen ${period} in ons logboek te zetten.`,
    assign: period => `We beloven dat iemand de klacht binnen ${period} gaat onderzoeken.`,
    answer: period => `We streven ernaar binnen ${period} te antwoorden.`,
    'answer-or-report': period => `We beloven binnen ${period} een antwoord of een voortgangsbericht.`,
    'acknowledge-escalation': period => `We beloven uw verzoek binnen ${period} te bevestigen.`,
    'board-reply': period => `We beloven er binnen ${period} op te antwoorden.`,
  },
  oneSkipped: 'Deze dag telt niet mee:',
  manySkipped: 'Deze dagen tellen niet mee:',
  rolled: date => `De termijn eindigt op ${date}. Dat is geen werkdag, dus de laatste dag verschuift.`,
  conclusion: date => `Daarom is de laatste dag ${date}.`,
  conclusionAim: date => `Daarom streven we naar ${date}.`,
  conclusionHour: moment => `Daarom moet het klaar zijn vóór ${moment}.`,
  inAcknowledgement: (given, due) =>
    `Op ${given} bevestigden we uw klacht. We beloofden ons antwoord uiterlijk op ${due}.`,
  inReport: (given, due) => `Ons voortgangsbericht van ${given} belooft het volledige antwoord uiterlijk op ${due}.`,
  withRemedy: (given, due) => `Op ${given} beloofden we dit uiterlijk op ${due} te doen.`,
  stands: 'Een datum die we u hebben gegeven, blijft staan.',
  calendar: (country, version) => `Geteld met de kalender van ${country}, versie ${version}.`,
}
