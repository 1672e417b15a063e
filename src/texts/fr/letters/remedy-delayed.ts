import type { RemedyDelayedTexts } from '../../en/letters/remedy-delayed.ts'
import type { Say } from '../../tongue.ts'

export const remedyDelayed = (say: Say): RemedyDelayedTexts => {
  const promised = say('que nous vous avons promis', 'que nous t’avons promis')
  return {
    about: {
      refund: `Il s’agit du remboursement ${promised}.`,
      exchange: `Il s’agit de l’échange ${promised}.`,
      repair: `Il s’agit de la réparation ${promised}e.`,
      'price-reduction': `Il s’agit de la réduction du prix ${promised}e.`,
      compensation: `Il s’agit de l’indemnité ${promised}e.`,
      voucher: `Il s’agit du bon d’achat ${promised}.`,
      apology: `Il s’agit des excuses ${promised}es.`,
    },
    missed: date => `La date promise était le ${date}. Nous ne l’avons pas respectée et nous nous en excusons.`,
    willMiss: date => `La date promise est le ${date}. Nous ne pourrons pas la respecter et nous nous en excusons.`,
    newDate: date => `${say('Votre', 'Ta')} nouvelle date est le ${date}.`,
    why: 'Pourquoi c’est plus long',
    when: say('Ce que vous recevez', 'Ce que tu reçois'),
    wrong: say(
      'La nouvelle date ne vous convient pas ? Répondez à ce message. Nous chercherons une autre solution.',
      'La nouvelle date ne te convient pas ? Réponds à ce message. Nous chercherons une autre solution.',
    ),
  }
}
