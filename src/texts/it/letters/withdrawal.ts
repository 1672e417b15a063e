import type { WithdrawalTexts } from '../../en/letters/withdrawal.ts'
import type { Say } from '../../tongue.ts'

export const withdrawal = (say: Say): WithdrawalTexts => ({
  withdrawn: date =>
    say(
      `Lei ha ritirato il Suo reclamo ${date}. Non ce ne occupiamo più.`,
      `Hai ritirato il tuo reclamo ${date}. Non ce ne occupiamo più.`,
    ),
  remedies: say(
    'Ciò che Le avevamo promesso e non avevamo ancora fatto non vale più.',
    'Ciò che ti avevamo promesso e non avevamo ancora fatto non vale più.',
  ),
  kept: 'Il reclamo resta nel nostro registro, come ritirato.',
  back: say(
    'Vuole che andiamo avanti? Risponda a questo messaggio e riapriamo il Suo reclamo.',
    'Vuoi che andiamo avanti? Rispondi a questo messaggio e riapriamo il tuo reclamo.',
  ),
  notYou: say(
    'Non ha ritirato Lei il reclamo? Ce lo dica. Lo riapriamo.',
    'Non hai ritirato tu il reclamo? Diccelo. Lo riapriamo.',
  ),
})
