import type { FoundOutTexts } from '../en/found-out.ts'
import type { Say } from '../tongue.ts'

export const foundOut = (say: Say): FoundOutTexts => ({
  asked: (date, whom, question) => `${date}: abbiamo chiesto ${whom}: ${question}`,
  answered: date => `La risposta è arrivata ${date}.`,
  noAnswer: 'Non è arrivata nessuna risposta.',
  looked: (date, source, shows) => `${date} (${source}): ${shows}`,
  whom: {
    warehouse: 'al magazzino',
    courier: 'al corriere',
    staff: 'a una persona del team',
    goods: 'a una persona del team',
    customer: say('a Lei', 'a te'),
  },
  sources: {
    warehouse: 'magazzino',
    courier: 'corriere',
    staff: 'team',
    goods: 'il prodotto stesso',
    customer: 'cliente',
  },
})
