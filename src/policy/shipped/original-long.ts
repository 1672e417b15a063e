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
        de: 'Wen Sie zuerst erreichen, der darf es sofort lösen. Dann haben Sie unsere Antwort und brauchen keine Bestätigung.',
        fr: 'La première personne que vous joignez peut régler la question sur-le-champ. Vous avez alors notre réponse, sans autre confirmation.',
        es: 'La primera persona que le atiende puede resolverlo en el acto. Entonces ya tiene nuestra respuesta y no hace falta confirmación.',
        it: 'La prima persona che Le risponde può risolvere la questione sul momento. Allora ha già la nostra risposta e non serve una conferma.',
      },
    },
    {
      clause: '4',
      says: {
        en: 'That happens also when it has already been put right.',
        nl: 'Dat gebeurt ook als het al is opgelost.',
        de: 'Das geschieht auch, wenn es schon gelöst ist.',
        fr: 'Nous le faisons aussi quand la question est déjà réglée.',
        es: 'Lo hacemos también cuando ya está resuelto.',
        it: 'Lo facciamo anche quando la questione è già risolta.',
      },
    },
    {
      clause: '7',
      says: {
        en: 'If you complain about one of us, that colleague is told and can give their side before we answer.',
        nl: 'Gaat uw klacht over een collega? Dan hoort die collega dat en mag reageren voordat wij antwoorden.',
        de: 'Geht es um jemanden von uns? Dann erfährt diese Person davon und kann sich äußern, bevor wir antworten.',
        fr: 'Il s’agit de l’un de nous ? Cette personne en est informée et peut s’expliquer avant notre réponse.',
        es: '¿Se trata de alguien de nuestro equipo? Esa persona lo sabe y puede dar su versión antes de que respondamos.',
        it: 'Riguarda uno di noi? Quella persona ne è informata e può dare la sua versione prima della nostra risposta.',
      },
    },
    {
      clause: '12',
      says: {
        en: 'Within a week of your request the board tells you who looks at your case and when you can expect the reply.',
        nl: 'Binnen een week na uw verzoek hoort u wie uw zaak bekijkt en wanneer u antwoord krijgt.',
        de: 'Innerhalb einer Woche nach Ihrer Bitte erfahren Sie, wer Ihren Fall prüft und wann Sie das Ergebnis erhalten.',
        fr: 'Dans la semaine qui suit votre demande, vous savez qui examine votre cas et quand vous aurez la réponse.',
        es: 'En la semana siguiente a su petición sabe quién mira su caso y cuándo tendrá la respuesta.',
        it: 'Entro una settimana dalla Sua richiesta sa chi esamina il Suo caso e quando avrà la risposta.',
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
