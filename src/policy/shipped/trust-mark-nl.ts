// A start for members of a Dutch trust mark, by the rules that Thuiswinkel.org publishes for its members (thuiswinkel.org, questions
// about complaints; degeschillencommissie.nl): an answer within 14 days, or within those days a letter that says when; mediation by the
// trade body; a disputes committee, whose doors open 4 weeks after the complaint and stay open for 12 months. Claims lapse two years
// after the complaint (Burgerlijk Wetboek 7:23, paragraph 2), and so long it is kept.
import { day } from '#calendar/day.ts'
import type { Policy } from '../policy.ts'
import { original } from './original.ts'

const { logReview: _, ...base } = original

export const trustMarkNl: Policy = {
  ...base,
  id: 'trust-mark-nl',
  inForceFrom: day('2026-01-01'),
  title: {
    nl: 'Klachtenregeling met keurmerk',
    en: 'Complaints procedure with a trust mark',
    de: 'Beschwerdeverfahren mit Gütesiegel',
    fr: 'Procédure de réclamation avec label de confiance',
    es: 'Procedimiento de reclamación con sello de confianza',
    it: 'Procedura di reclamo con marchio di fiducia',
  },
  calendar: 'NL',
  clauses: [
    {
      clause: '1',
      title: {
        nl: 'Ons antwoord',
        en: 'Our answer',
        de: 'Unsere Antwort',
        fr: 'Notre réponse',
        es: 'Nuestra respuesta',
        it: 'La nostra risposta',
      },
    },
  ],
  promises: [
    {
      clause: '1',
      promise: 'answer-or-report',
      starts: 'received',
      within: { days: 14 },
      strength: 'must',
      owedBy: 'handler',
      metBy: ['answer', 'progress-report'],
      extensions: { mustSay: ['reason', 'new-date'] },
    },
  ],
  reviews: [],
  outside: [
    { body: 'thuiswinkel-mediation', takesPart: true },
    { body: 'geschillencommissie-thuiswinkel', takesPart: true },
    { body: 'consuwijzer' },
    { body: 'ecc-netherlands' },
    { body: 'court' },
  ],
  retention: [
    {
      keep: { years: 2 },
      from: 'closed',
      reason: {
        nl: 'Na een klacht kunt u nog twee jaar naar de rechter.',
        en: 'After a complaint you can still go to court for two years.',
        de: 'Nach einer Beschwerde können Sie noch zwei Jahre lang vor Gericht gehen.',
        fr: 'Après une réclamation, vous pouvez encore aller devant le juge pendant deux ans.',
        es: 'Después de una reclamación puede acudir a los tribunales durante dos años.',
        it: 'Dopo un reclamo può rivolgersi al giudice ancora per due anni.',
      },
    },
  ],
}
