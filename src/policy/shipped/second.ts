// A sibling shop with other numbers and other people: the manager who handles it acknowledges in 3 working days, an answer or a dated
// report comes within a week, a second manager looks again within two weeks. It names no outside body.
import { day } from '#calendar/day.ts'
import type { Policy } from '../policy.ts'
import { original } from './original.ts'

export const second: Policy = {
  ...original,
  id: 'second',
  inForceFrom: day('2026-01-01'),
  clauses: [
    {
      clause: '1',
      says: {
        en: 'Whoever you reach first puts it right at once if they can.',
        nl: 'Wie u het eerst spreekt, lost het meteen op als dat kan.',
        de: 'Wen Sie zuerst erreichen, der löst es sofort, wenn das geht.',
        fr: 'La première personne que vous joignez règle la question sur-le-champ, si c’est possible.',
        es: 'La primera persona que le atiende lo resuelve en el acto, si puede.',
        it: 'La prima persona che Le risponde risolve la questione sul momento, se può.',
      },
    },
  ],
  promises: [
    {
      clause: '2',
      promise: 'acknowledge',
      starts: 'received',
      within: { workingDays: 3 },
      strength: 'must',
      owedBy: 'manager',
      metBy: ['acknowledgement', 'answer'],
      unless: 'answered',
    },
    {
      clause: '3',
      promise: 'answer',
      starts: 'received',
      within: { weeks: 1 },
      strength: 'aim',
      owedBy: 'handler',
      metBy: ['answer'],
    },
    {
      clause: '3',
      promise: 'answer-or-report',
      starts: 'received',
      within: { weeks: 1 },
      strength: 'must',
      owedBy: 'handler',
      metBy: ['answer', 'progress-report'],
      extensions: { mustSay: ['reason', 'new-date'] },
    },
    {
      clause: '4',
      promise: 'board-reply',
      review: 'second-look',
      starts: 'escalated',
      within: { weeks: 2 },
      strength: 'must',
      owedBy: 'manager',
      metBy: ['board-reply'],
    },
  ],
  reviews: [
    {
      id: 'second-look',
      names: {
        en: 'the Customer Service Manager',
        nl: 'de manager klantenservice',
        de: 'die Leitung unseres Kundendienstes',
        fr: 'la direction de notre service client',
        es: 'la dirección de nuestro servicio de atención al cliente',
        it: 'la direzione del nostro servizio clienti',
      },
      by: 'manager',
      independence: 'never-handled',
      askedBy: ['customer'],
      from: 'any-time',
      asks: ['policyFollowed', 'treatedFairly', 'lawKept'],
      outsideBody: 'not-named',
    },
  ],
  channels: ['phone', 'email', 'web'],
  roleNames: {
    manager: {
      en: 'duty manager',
      nl: 'dienstdoende manager',
      de: 'diensthabende Leitung',
      fr: 'responsable de permanence',
      es: 'responsable de turno',
      it: 'responsabile di turno',
    },
  },
  acknowledgement: { by: ['manager'], handler: 'self' },
  outside: [],
}
