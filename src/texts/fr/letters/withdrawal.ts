import type { WithdrawalTexts } from '../../en/letters/withdrawal.ts'
import type { Say } from '../../tongue.ts'

export const withdrawal = (say: Say): WithdrawalTexts => ({
  withdrawn: date =>
    say(
      `Le ${date}, vous avez retiré votre réclamation. Nous ne la traitons plus.`,
      `Le ${date}, tu as retiré ta réclamation. Nous ne la traitons plus.`,
    ),
  remedies: `Ce que nous ${say('vous avions', 't’avions')} promis et pas encore fait tombe avec elle.`,
  kept: 'La réclamation reste dans notre registre, avec la mention « retirée ».',
  back: say(
    'Vous voulez finalement que nous continuions ? Répondez à ce message. Nous rouvrirons votre réclamation.',
    'Tu veux finalement que nous continuions ? Réponds à ce message. Nous rouvrirons ta réclamation.',
  ),
  notYou: say(
    'Vous n’avez pas retiré votre réclamation ? Dites-le-nous aussi. Nous la rouvrirons.',
    'Tu n’as pas retiré ta réclamation ? Dis-le-nous aussi. Nous la rouvrirons.',
  ),
})
