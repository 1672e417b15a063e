import type { PromisedTexts } from '../en/promised.ts'
import type { Say } from '../tongue.ts'

export const promised = (say: Say): PromisedTexts => ({
  promises: {
    triage: 'Évaluation de la gravité',
    'first-reply': 'Première réponse personnelle',
    'hear-staff': 'Audition de la personne concernée',
    findings: 'Établissement des faits',
    refund: 'Remboursement',
    'follow-up': 'Prise de nouvelles',
    acknowledge: 'Confirmation',
    register: 'Inscription au registre',
    assign: 'Désignation d’un responsable',
    answer: 'Réponse (objectif)',
    'answer-or-report': 'Réponse ou point d’étape',
    remedy: 'Solution',
    'acknowledge-escalation': 'Confirmation du réexamen',
    'board-reply': 'Réponse au réexamen',
  },
  promisesToCustomers: {
    triage: `Nous évaluons la gravité de ${say('votre', 'ta')} réclamation.`,
    'first-reply': `L’un de nous ${say('vous', 'te')} répond personnellement.`,
    'hear-staff': 'Nous entendons la personne concernée.',
    findings: 'Nous avons établi ce qui s’est passé.',
    refund: say('Vous avez l’argent que nous vous remboursons.', 'Tu as l’argent que nous te remboursons.'),
    'follow-up': `Nous ${say('vous', 'te')} demandons si tout va bien.`,
    acknowledge: say(
      'Nous confirmons votre réclamation et nous vous disons qui la traite.',
      'Nous confirmons ta réclamation et nous te disons qui la traite.',
    ),
    register: `La direction de notre service client inscrit ${say('votre', 'ta')} réclamation dans notre registre.`,
    assign: `Une personne examine ${say('votre', 'ta')} réclamation.`,
    answer: `Notre objectif est de ${say('vous', 'te')} répondre.`,
    'answer-or-report': say(
      'Vous avez notre réponse. Ou vous savez pourquoi elle n’est pas prête, et quand elle arrivera.',
      'Tu as notre réponse. Ou tu sais pourquoi elle n’est pas prête, et quand elle arrivera.',
    ),
    remedy: `Nous faisons ce que nous ${say('vous avons', 't’avons')} promis.`,
    'acknowledge-escalation': say(
      'Nous confirmons votre demande de réexamen et nous vous disons qui la traite.',
      'Nous confirmons ta demande de réexamen et nous te disons qui la traite.',
    ),
    'board-reply': say('Vous avez la réponse au réexamen.', 'Tu as la réponse au réexamen.'),
  },
  promiseStates: {
    open: 'En cours',
    kept: 'Tenue',
    late: 'Tenue en retard',
    missed: 'Non tenue',
    excused: 'Plus nécessaire',
  },
})
