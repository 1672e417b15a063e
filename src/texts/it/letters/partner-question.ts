import type { PartnerQuestionTexts } from '../../en/letters/partner-question.ts'
import type { Say } from '../../tongue.ts'

export const partnerQuestion = (say: Say): PartnerQuestionTexts => ({
  subject: (shop, date) => `Domanda di ${shop}: risposta entro ${date}`,
  hello: partner => `${say('Buongiorno', 'Ciao')} ${partner},`,
  intro: shop => `${shop} sta esaminando un reclamo e ha una domanda per ${say('Lei', 'te')}.`,
  answerBy: date => `La ${say('Sua', 'tua')} risposta ci serve entro ${date}.`,
  question: 'La domanda',
  customer: 'Cliente',
  files: many =>
    many === 1
      ? 'Alla domanda è allegato un file: è nella pagina.'
      : `Alla domanda sono allegati ${many} file: sono nella pagina.`,
  link: say('Risponda qui, senza password', 'Rispondi qui, senza password'),
  orReply: say(
    'Oppure risponda a questa e-mail, con le Sue foto se ne ha.',
    'Oppure rispondi a questa e-mail, con le tue foto se ne hai.',
  ),
  correct: date => `${say('Può correggere la Sua', 'Puoi correggere la tua')} risposta fino a ${date} compreso.`,
  noAnswer: 'Senza risposta, decidiamo in base a ciò che sappiamo.',
  reminder: {
    subject: (shop, date) => `Promemoria, domanda di ${shop}: risposta entro ${date}`,
    intro: shop => `${shop} ${say('Le', 'ti')} ha fatto una domanda e non ha ancora una risposta.`,
    late: date => `La ${say('Sua', 'tua')} risposta ci serviva entro ${date}. Ci è ancora utile.`,
  },
  list: {
    subject: (shop, many) => (many === 1 ? `1 domanda di ${shop}` : `${many} domande di ${shop}`),
    intro: (shop, many) =>
      many === 1
        ? `${shop} aspetta la ${say('Sua', 'tua')} risposta a una domanda.`
        : `${shop} aspetta la ${say('Sua', 'tua')} risposta a queste domande.`,
    row: (reference, date) => `${reference}: risposta entro ${date}`,
    link: say('Risponda qui, senza password', 'Rispondi qui, senza password'),
    until: date =>
      `Questo link funziona fino a ${date}. Ogni giorno lavorativo con domande aperte ne ${say('riceve', 'ricevi')} uno nuovo.`,
  },
})
