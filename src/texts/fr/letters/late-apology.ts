import type { LateApologyTexts } from '../../en/letters/late-apology.ts'
import type { Say } from '../../tongue.ts'

export const lateApology = (say: Say): LateApologyTexts => ({
  late: 'Nous sommes en retard et nous nous en excusons.',
  missed: {
    'first-reply': date =>
      say(
        `Nous vous avions promis une réponse personnelle au plus tard le ${date}. Vous ne l’avez pas reçue.`,
        `Nous t’avions promis une réponse personnelle au plus tard le ${date}. Tu ne l’as pas reçue.`,
      ),
    refund: date =>
      `Nous avions promis de ${say('vous', 'te')} rembourser au plus tard le ${date}. Nous ne l’avons pas fait.`,
    'follow-up': date =>
      `Nous avions promis de prendre de ${say('vos', 'tes')} nouvelles au plus tard le ${date}. Nous ne l’avons pas fait.`,
    acknowledge: date =>
      say(
        `Nous avions promis de vous dire au plus tard le ${date} qui traite votre réclamation. Nous ne l’avons pas fait.`,
        `Nous avions promis de te dire au plus tard le ${date} qui traite ta réclamation. Nous ne l’avons pas fait.`,
      ),
    'answer-or-report': date =>
      say(
        `Nous vous avions promis une réponse ou un point d’étape au plus tard le ${date}. Vous n’avez rien reçu.`,
        `Nous t’avions promis une réponse ou un point d’étape au plus tard le ${date}. Tu n’as rien reçu.`,
      ),
    answer: date =>
      say(
        `Nous vous avions promis notre réponse au plus tard le ${date}. Vous ne l’avez pas reçue.`,
        `Nous t’avions promis notre réponse au plus tard le ${date}. Tu ne l’as pas reçue.`,
      ),
    remedy: date =>
      `Nous ${say('vous avions', 't’avions')} promis une solution au plus tard le ${date}. Nous ne l’avons pas fournie à temps.`,
    'acknowledge-escalation': date =>
      `Nous avions promis de confirmer ${say('votre', 'ta')} demande de réexamen au plus tard le ${date}. Nous ne l’avons pas fait.`,
    'board-reply': date =>
      say(
        `Nous vous avions promis la réponse à votre demande au plus tard le ${date}. Vous ne l’avez pas reçue.`,
        `Nous t’avions promis la réponse à ta demande au plus tard le ${date}. Tu ne l’as pas reçue.`,
      ),
  },
  managerKnows: 'La direction de notre service client sait que nous sommes en retard.',
  stands: say(
    'Notre promesse tient toujours. Vous recevrez ce que nous vous devons.',
    'Notre promesse tient toujours. Tu recevras ce que nous te devons.',
  ),
  handler: handler => `${handler} traite ${say('votre', 'ta')} réclamation.`,
  answerStill: date => `La date de ${say('votre', 'ta')} réponse n’a pas changé : ${date}.`,
  reviewStill: date => `La date de la réponse à ${say('votre', 'ta')} demande n’a pas changé : ${date}.`,
  dontWait: say(
    'Vous n’avez pas à nous attendre. Voici ce que vous pouvez faire dès maintenant :',
    'Tu n’as pas à nous attendre. Voici ce que tu peux faire dès maintenant :',
  ),
  bodiesNow: bodies =>
    say(
      `Vous n’avez pas à nous attendre. Vous pouvez vous adresser maintenant à : ${bodies}.`,
      `Tu n’as pas à nous attendre. Tu peux t’adresser maintenant à : ${bodies}.`,
    ),
})
