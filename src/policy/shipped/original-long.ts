// The published policy in its longer wording: whoever is contacted first may settle it at once, it is passed on all the same, a
// colleague who is complained about is heard, and the board says within a week who looks at the case and when the reply comes.
import { day } from '#calendar/day.ts'
import type { Policy } from '../policy.ts'
import type { PromiseRule } from '../promise-rule.ts'
import { original } from './original.ts'

const settledAtOnce = (rule: PromiseRule): PromiseRule =>
  rule.promise === 'acknowledge' ? { ...rule, metBy: ['acknowledgement', 'answer'], unless: 'answered' } : rule

// The date of the reply is the one that its acknowledgement gives: this wording sets no other.
const withoutPeriod = ({ within: _, ...rule }: PromiseRule): PromiseRule => rule

const ofBoard = ({ promise }: PromiseRule) => promise === 'board-reply'

export const originalLong: Policy = {
  ...original,
  id: 'original-long',
  inForceFrom: day('2024-01-01'),
  clauses: [
    {
      clause: '2',
      says: {
        en: 'Whoever you reach first may put it right at once. Then you have our answer and need no acknowledgement.',
        nl: 'Wie u het eerst spreekt, mag het meteen oplossen. Dan hebt u ons antwoord al en is een bevestiging niet nodig.',
      },
    },
    {
      clause: '4',
      says: {
        en: 'That happens also when it has already been put right.',
        nl: 'Dat gebeurt ook als het al is opgelost.',
      },
    },
    {
      clause: '7',
      says: {
        en: 'If you complain about one of us, that colleague is told and can give their side before we answer.',
        nl: 'Gaat uw klacht over een collega? Dan hoort die collega dat en mag reageren voordat wij antwoorden.',
      },
    },
    {
      clause: '12',
      says: {
        en: 'Within a week of your request the board tells you who looks at your case and when you can expect the reply.',
        nl: 'Binnen een week na uw verzoek hoort u wie uw zaak bekijkt en wanneer u antwoord krijgt.',
      },
    },
  ],
  promises: [
    ...original.promises.filter(rule => !ofBoard(rule)).map(settledAtOnce),
    {
      clause: '12',
      promise: 'acknowledge-escalation',
      review: 'board',
      starts: 'escalated',
      within: { weeks: 1 },
      strength: 'must',
      owedBy: 'board',
      metBy: ['board-acknowledgement', 'board-reply'],
    },
    ...original.promises.filter(ofBoard).map(withoutPeriod),
  ],
  hearing: 'before-answer',
}
