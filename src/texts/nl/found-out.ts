import type { FoundOutTexts } from '../en/found-out.ts'
import type { Say } from '../tongue.ts'

export const foundOut = (say: Say): FoundOutTexts => ({
  asked: (date, whom, question) => `${date}: wij vroegen ${whom}: ${question}`,
  answered: date => `Het antwoord kwam op ${date}.`,
  noAnswer: 'Er kwam geen antwoord.',
  looked: (date, source, shows) => `${date} (${source}): ${shows}`,
  whom: {
    warehouse: 'het magazijn',
    courier: 'de koerier',
    staff: 'een collega',
    goods: 'een collega',
    customer: say('u', 'jou'),
  },
  sources: {
    warehouse: 'magazijn',
    courier: 'bezorger',
    staff: 'collega',
    goods: 'het product zelf',
    customer: 'klant',
  },
})
