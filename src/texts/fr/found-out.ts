import type { FoundOutTexts } from '../en/found-out.ts'
import type { Say } from '../tongue.ts'

export const foundOut = (say: Say): FoundOutTexts => ({
  asked: (date, whom, question) => `${date} : question posée à ${whom} : ${question}`,
  answered: date => `La réponse est arrivée le ${date}.`,
  noAnswer: 'Aucune réponse n’est arrivée.',
  looked: (date, source, shows) => `${date} (${source}) : ${shows}`,
  whom: {
    warehouse: 'l’entrepôt',
    courier: 'notre transporteur',
    staff: 'une personne de notre équipe',
    goods: 'une personne de notre équipe',
    customer: say('vous', 'toi'),
  },
  sources: {
    warehouse: 'entrepôt',
    courier: 'transporteur',
    staff: 'notre équipe',
    goods: 'le produit lui-même',
    customer: say('vous', 'toi'),
  },
})
