import type { HandOverTexts } from '../../en/letters/hand-over.ts'
import type { Say } from '../../tongue.ts'

export const handOver = (say: Say): HandOverTexts => ({
  now: handler => `À partir de maintenant, ${handler} traite ${say('votre', 'ta')} réclamation.`,
  before: previous => `Jusqu’ici, c’était ${previous}.`,
  noRepeat: say(
    'Vous n’avez rien à raconter une nouvelle fois. Tout ce que vous nous avez envoyé reste dans le dossier.',
    'Tu n’as rien à raconter une nouvelle fois. Tout ce que tu nous as envoyé reste dans le dossier.',
  ),
  dateStays: date => `La date ne change pas : ${say('vous aurez', 'tu auras')} notre réponse au plus tard le ${date}.`,
  dateStaysReport: say(
    'La réponse n’est pas prête ce jour-là ? Alors vous saurez pourquoi, et vous aurez une nouvelle date.',
    'La réponse n’est pas prête ce jour-là ? Alors tu sauras pourquoi, et tu auras une nouvelle date.',
  ),
  dateMissed: date =>
    `Nous avions promis notre réponse au plus tard le ${date}. Nous sommes en retard et nous nous en excusons.`,
  reviewDate: date =>
    say(
      `La date ne change pas : vous aurez la réponse à votre demande au plus tard le ${date}.`,
      `La date ne change pas : tu auras la réponse à ta demande au plus tard le ${date}.`,
    ),
})
