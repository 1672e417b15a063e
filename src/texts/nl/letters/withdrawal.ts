import type { WithdrawalTexts } from '../../en/letters/withdrawal.ts'

export const withdrawal: WithdrawalTexts = {
  withdrawn: date => `Op ${date} hebt u uw klacht ingetrokken. Wij behandelen die niet verder.`,
  remedies: 'Wat wij u beloofden en nog niet hadden gedaan, vervalt daarmee.',
  kept: 'De klacht blijft in ons klachtenlogboek staan, als ingetrokken.',
  back: 'Wilt u toch dat wij verdergaan? Antwoord dan op dit bericht. Wij openen uw klacht opnieuw.',
  notYou: 'Hebt u de klacht niet zelf ingetrokken? Meld het ons. Wij openen de klacht dan opnieuw.',
}
