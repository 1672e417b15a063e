import type { FoundOutTexts } from '../en/found-out.ts'
import type { Say } from '../tongue.ts'

export const foundOut = (say: Say): FoundOutTexts => ({
  asked: (date, whom, question) => `${date}: Wir haben ${whom} gefragt: ${question}`,
  answered: date => `Die Antwort kam am ${date}.`,
  noAnswer: 'Es kam keine Antwort.',
  looked: (date, source, shows) => `${date} (${source}): ${shows}`,
  whom: {
    warehouse: 'das Lager',
    courier: 'den Paketdienst',
    staff: 'eine Person aus unserem Team',
    goods: 'eine Person aus unserem Team',
    customer: say('Sie', 'dich'),
  },
  sources: {
    warehouse: 'Lager',
    courier: 'Paketdienst',
    staff: 'unser Team',
    goods: 'das Produkt selbst',
    customer: say('Sie', 'du'),
  },
})
