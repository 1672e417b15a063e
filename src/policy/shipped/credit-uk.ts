// A start for a British firm with regulated credit, by chapter 1 of the complaints sourcebook of the Financial Conduct Authority
// (handbook.fca.org.uk, DISP 1.5 and 1.6): what is settled by the end of the third business day needs only a summary; else a final
// response within eight weeks, or a letter that says why not, when, and that the ombudsman is open already; six months to go there.
// The sourcebook asks for a prompt acknowledgement and a record of three years; the five business days are ours.
import { day } from '#calendar/day.ts'
import type { Policy } from '../policy.ts'
import { original } from './original.ts'

export const creditUk: Policy = {
  ...original,
  id: 'credit-uk',
  inForceFrom: day('2026-01-01'),
  title: {
    en: 'Complaints procedure (regulated credit)',
    nl: 'Klachtenregeling (krediet)',
    de: 'Beschwerdeverfahren (Kredit)',
    fr: 'Procédure de réclamation (crédit)',
    es: 'Procedimiento de reclamación (crédito)',
    it: 'Procedura di reclamo (credito)',
  },
  calendar: 'GB-ENG',
  clauses: [
    {
      clause: '1',
      title: {
        en: 'Settled at once',
        nl: 'Meteen opgelost',
        de: 'Sofort gelöst',
        fr: 'Réglé sur-le-champ',
        es: 'Resuelto en el acto',
        it: 'Risolto sul momento',
      },
      says: {
        en: 'If you agree that it is settled by the end of the third business day, we send you a summary. It says that you can still go to the ombudsman.',
        nl: 'Vindt u het opgelost voor het einde van de derde werkdag? Dan krijgt u een samenvatting. Daarin staat dat u nog naar de ombudsman kunt.',
        de: 'Ist es für Sie bis zum Ende des dritten Arbeitstags gelöst? Dann erhalten Sie eine Zusammenfassung. Darin steht, dass Sie sich noch an den Ombudsmann wenden können.',
        fr: 'Pour vous, la question est réglée avant la fin du troisième jour ouvré ? Vous recevez alors un résumé. Il dit que vous pouvez encore saisir le médiateur.',
        es: '¿Queda resuelto para usted antes del final del tercer día hábil? Entonces recibe un resumen. Dice que aún puede acudir al defensor.',
        it: 'Per Lei è risolto entro la fine del terzo giorno lavorativo? Allora riceve un riepilogo. Dice che può ancora rivolgersi all’ombudsman.',
      },
    },
    {
      clause: '2',
      title: {
        en: 'Acknowledgement',
        nl: 'Bevestiging',
        de: 'Bestätigung',
        fr: 'Confirmation',
        es: 'Confirmación',
        it: 'Conferma',
      },
    },
    {
      clause: '3',
      title: {
        en: 'Final response',
        nl: 'Definitief antwoord',
        de: 'Endgültige Antwort',
        fr: 'Réponse définitive',
        es: 'Respuesta definitiva',
        it: 'Risposta definitiva',
      },
      says: {
        en: 'If we need longer than eight weeks, we say why, when you can expect it, and that you can go to the ombudsman now. After our final response you have six months to go there. It is free.',
        nl: 'Hebben wij langer dan acht weken nodig? Dan leest u waarom, wanneer het antwoord komt, en dat u al naar de ombudsman kunt. Na ons definitieve antwoord hebt u daar zes maanden voor. Het is gratis.',
        de: 'Brauchen wir länger als acht Wochen? Dann lesen Sie, warum, wann die Antwort kommt und dass Sie sich schon an den Ombudsmann wenden können. Nach unserer endgültigen Antwort haben Sie dafür sechs Monate Zeit. Es ist kostenlos.',
        fr: 'Il nous faut plus de huit semaines ? Vous lisez alors pourquoi, quand la réponse viendra et que vous pouvez déjà saisir le médiateur. Après notre réponse définitive, vous avez six mois pour cela. C’est gratuit.',
        es: '¿Necesitamos más de ocho semanas? Entonces lee por qué, cuándo llega la respuesta y que ya puede acudir al defensor. Después de nuestra respuesta definitiva tiene seis meses para ello. Es gratis.',
        it: 'Ci servono più di otto settimane? Allora legge perché, quando arriva la risposta e che può già rivolgersi all’ombudsman. Dopo la nostra risposta definitiva ha sei mesi per farlo. È gratuito.',
      },
    },
  ],
  promises: [
    {
      clause: '2',
      promise: 'acknowledge',
      starts: 'received',
      within: { workingDays: 5 },
      strength: 'must',
      owedBy: 'handler',
      metBy: ['acknowledgement', 'answer'],
      unless: 'answered',
    },
    {
      clause: '3',
      promise: 'answer-or-report',
      starts: 'received',
      within: { weeks: 8 },
      strength: 'must',
      owedBy: 'handler',
      metBy: ['answer', 'progress-report'],
      extensions: { mustSay: ['reason', 'new-date', 'outside-body'] },
    },
  ],
  fastLane: { clause: '1', within: { workingDays: 3 }, cancels: ['acknowledge', 'answer-or-report'] },
  reviews: [],
  remedies: ['refund', 'exchange', 'repair', 'compensation', 'apology'],
  outside: [{ body: 'financial-ombudsman', takesPart: true }, { body: 'citizens-advice' }],
  retention: [
    {
      keep: { years: 3 },
      from: 'closed',
      reason: {
        en: 'The financial regulator asks for a record of every complaint for three years.',
        nl: 'De financiële toezichthouder vraagt om elke klacht drie jaar te bewaren.',
        de: 'Die Finanzaufsicht verlangt, jede Beschwerde drei Jahre lang aufzubewahren.',
        fr: 'L’autorité financière demande de garder chaque réclamation pendant trois ans.',
        es: 'La autoridad financiera pide guardar cada reclamación durante tres años.',
        it: 'L’autorità finanziaria chiede di conservare ogni reclamo per tre anni.',
      },
    },
  ],
  logReview: { every: { months: 6 }, by: 'manager' },
}
