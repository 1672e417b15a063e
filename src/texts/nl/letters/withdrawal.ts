import type { WithdrawalTexts } from '../../en/letters/withdrawal.ts'
import type { Say } from '../../tongue.ts'

export const withdrawal = (say: Say): WithdrawalTexts => ({
  withdrawn: date =>
    `Op ${date} ${say('hebt u', 'heb je')} ${say('uw', 'je')} klacht ingetrokken. Wij behandelen die niet verder.`,
  remedies: `Wat wij ${say('u', 'je')} beloofden en nog niet hadden gedaan, vervalt daarmee.`,
  kept: 'De klacht blijft in ons klachtenlogboek staan, als ingetrokken.',
  back: `${say('Wilt u', 'Wil je')} toch dat wij verdergaan? Antwoord dan op dit bericht. Wij openen ${say('uw', 'je')} klacht opnieuw.`,
  notYou: `${say('Hebt u', 'Heb je')} de klacht niet zelf ingetrokken? Meld het ons. Wij openen de klacht dan opnieuw.`,
})
