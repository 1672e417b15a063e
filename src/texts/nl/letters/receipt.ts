import type { ReceiptTexts } from '../../en/letters/receipt.ts'

export const receipt: ReceiptTexts = {
  received: moment => `Wij ontvingen uw klacht op ${moment}.`,
  first: 'Dit is een automatisch bericht. Een mens leest uw klacht.',
  acknowledgedBy: date => `Uiterlijk ${date} vertellen wij u wie uw klacht behandelt.`,
  answeredBy: date => `Uiterlijk ${date} krijgt u ons antwoord.`,
  aimedAt: date => `Wij streven ernaar uiterlijk ${date} te antwoorden.`,
  orReport: 'Hebben wij meer tijd nodig? Dan hoort u die dag waarom, met een nieuwe datum.',
  add: 'U hoeft nu niets te doen. Wilt u iets toevoegen? Dat kan.',
  notYou: 'Hebt u ons geen klacht gestuurd? Antwoord dan op dit bericht. Wij zoeken het uit.',
}
