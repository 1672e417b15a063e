import type { FoundOutTexts } from '../en/found-out.ts'
import type { Say } from '../tongue.ts'

export const foundOut = (say: Say): FoundOutTexts => ({
  asked: (date, whom, question) => `${date}: preguntamos ${whom}: ${question}`,
  answered: date => `La respuesta llegó el ${date}.`,
  noAnswer: 'No llegó ninguna respuesta.',
  looked: (date, source, shows) => `${date} (${source}): ${shows}`,
  whom: {
    warehouse: 'al almacén',
    courier: 'a la empresa de transporte',
    staff: 'a una persona del equipo',
    goods: 'a una persona del equipo',
    customer: say('a usted', 'a ti'),
  },
  sources: {
    warehouse: 'almacén',
    courier: 'transporte',
    staff: 'equipo',
    goods: 'el propio producto',
    customer: 'cliente',
  },
})
