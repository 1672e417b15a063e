import type { RemedyCarriedOutTexts } from '../../en/letters/remedy-carried-out.ts'
import type { Say } from '../../tongue.ts'

export const remedyCarriedOut = (say: Say): RemedyCarriedOutTexts => ({
  done: say('Abbiamo fatto ciò che Le avevamo promesso.', 'Abbiamo fatto ciò che ti avevamo promesso.'),
  late: date => `${say('Glielo', 'Te lo')} avevamo promesso entro ${date}. Lo abbiamo fatto più tardi e ci scusiamo.`,
  what: 'Che cosa',
  promised: 'Che cosa avevamo promesso',
  proof: say('Come può verificarlo', 'Come puoi verificarlo'),
  more: say('Le dobbiamo ancora questo:', 'Ti dobbiamo ancora questo:'),
  complete: say(
    'Così abbiamo fatto tutto ciò che Le avevamo promesso.',
    'Così abbiamo fatto tutto ciò che ti avevamo promesso.',
  ),
  wrong: say(
    'C’è qualcosa che non va? Risponda a questo messaggio e rimediamo.',
    'C’è qualcosa che non va? Rispondi a questo messaggio e rimediamo.',
  ),
})
