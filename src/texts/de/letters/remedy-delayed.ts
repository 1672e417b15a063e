import type { RemedyDelayedTexts } from '../../en/letters/remedy-delayed.ts'
import type { Say } from '../../tongue.ts'

export const remedyDelayed = (say: Say): RemedyDelayedTexts => {
  const promised = say('die wir Ihnen versprochen haben.', 'die wir dir versprochen haben.')
  const him = say('den wir Ihnen versprochen haben.', 'den wir dir versprochen haben.')
  return {
    about: {
      refund: `Es geht um die Erstattung, ${promised}`,
      exchange: `Es geht um den Umtausch, ${him}`,
      repair: `Es geht um die Reparatur, ${promised}`,
      'price-reduction': `Es geht um die Minderung des Preises, ${promised}`,
      compensation: `Es geht um die Entschädigung, ${promised}`,
      voucher: `Es geht um den Gutschein, ${him}`,
      apology: `Es geht um die Entschuldigung, ${promised}`,
    },
    missed: date => `Versprochen war ${date}. Das haben wir nicht geschafft, und es tut uns leid.`,
    willMiss: date => `Versprochen war ${date}. Bis dahin schaffen wir es nicht, und das tut uns leid.`,
    newDate: date => `${say('Ihr', 'Dein')} neuer Termin ist ${date}.`,
    why: 'Warum es länger dauert',
    when: say('Was Sie bekommen', 'Was du bekommst'),
    wrong: say(
      'Passt Ihnen der neue Termin nicht? Antworten Sie auf diese Nachricht. Wir suchen dann einen anderen Weg.',
      'Passt dir der neue Termin nicht? Antworte auf diese Nachricht. Wir suchen dann einen anderen Weg.',
    ),
  }
}
