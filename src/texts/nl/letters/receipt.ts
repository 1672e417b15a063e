import type { ReceiptTexts } from '../../en/letters/receipt.ts'
import type { Say } from '../../tongue.ts'

export const receipt = (say: Say): ReceiptTexts => ({
  received: moment => `Wij ontvingen ${say('uw', 'je')} klacht op ${moment}.`,
  first: `Dit is een automatisch bericht. Een mens leest ${say('uw', 'je')} klacht.`,
  acknowledgedBy: date => `Uiterlijk ${date} vertellen wij ${say('u', 'je')} wie ${say('uw', 'je')} klacht behandelt.`,
  answeredBy: date => `Uiterlijk ${date} ${say('krijgt u', 'krijg je')} ons antwoord.`,
  aimedAt: date => `Wij streven ernaar uiterlijk ${date} te antwoorden.`,
  orReport: `Hebben wij meer tijd nodig? Dan ${say('hoort u', 'hoor je')} die dag waarom, met een nieuwe datum.`,
  add: `${say('U', 'Je')} hoeft nu niets te doen. ${say('Wilt u', 'Wil je')} iets toevoegen? Dat kan.`,
  notYou: `${say('Hebt u', 'Heb je')} ons geen klacht gestuurd? Antwoord dan op dit bericht. Wij zoeken het uit.`,
})
