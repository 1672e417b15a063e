import type { RemedyCarriedOutTexts } from '../../en/letters/remedy-carried-out.ts'
import type { Say } from '../../tongue.ts'

export const remedyCarriedOut = (say: Say): RemedyCarriedOutTexts => ({
  done: `Wir haben getan, was wir ${say('Ihnen', 'dir')} versprochen haben.`,
  late: date => `Das ist später als versprochen: Der Termin war ${date}. Das tut uns leid.`,
  what: 'Was',
  promised: 'Was wir versprochen haben',
  proof: say('So können Sie es prüfen', 'So kannst du es prüfen'),
  more: say('Das bekommen Sie noch von uns:', 'Das bekommst du noch von uns:'),
  complete: `Damit haben wir alles getan, was wir ${say('Ihnen', 'dir')} versprochen haben.`,
  wrong: say(
    'Stimmt etwas nicht? Dann antworten Sie auf diese Nachricht. Wir bringen es in Ordnung.',
    'Stimmt etwas nicht? Dann antworte auf diese Nachricht. Wir bringen es in Ordnung.',
  ),
})
