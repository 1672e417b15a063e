import type { FrameTexts } from '../../en/letters/frame.ts'
import type { Say } from '../../tongue.ts'

export const frame = (say: Say): FrameTexts => ({
  subject: (reference, about) => `[${reference}] Il ${say('Suo', 'tuo')} reclamo: ${about}`,
  dear: name => `${say('Gentile', 'Ciao')} ${name},`,
  dearCustomer: say('Gentile cliente,', 'Ciao,'),
  regards: say('Cordiali saluti', 'Un saluto'),
  team: shop => `Il team reclami di ${shop}`,
  sender: shop => `Servizio reclami ${shop}`,
  reviewers: {
    board: 'la nostra direzione',
    manager: 'una persona responsabile che non ha seguito il caso',
    agent: 'un’altra persona del team, che non ha seguito il caso',
    investigator: 'una persona che fa le verifiche e non ha seguito il caso',
    administrator: 'un’altra persona del team, che non ha seguito il caso',
  },
  reviewersDo: {
    board: 'La direzione',
    manager: 'La persona incaricata del riesame',
    agent: 'La persona incaricata del riesame',
    investigator: 'La persona incaricata del riesame',
    administrator: 'La persona incaricata del riesame',
  },
  onBehalf: {
    board: 'A nome della direzione',
    manager: 'Direzione del servizio clienti',
    agent: 'Servizio clienti',
    investigator: 'Servizio clienti',
    administrator: 'Servizio clienti',
  },
  email: address => `E-mail: ${address}`,
  phone: number => `Telefono: ${number}`,
  post: address => `Posta: ${address}`,
  mayReply: say(
    'Può anche rispondere a questa e-mail. Ciò che scrive si aggiunge al Suo reclamo, con le foto che allega.',
    'Puoi anche rispondere a questa e-mail. Ciò che scrivi si aggiunge al tuo reclamo, con le foto che alleghi.',
  ),
  follow: say(
    'Segua qui il Suo reclamo, invii un messaggio o una foto e veda il perché di ogni data',
    'Segui qui il tuo reclamo, invia un messaggio o una foto e guarda il perché di ogni data',
  ),
  open: say('Apra qui il Suo reclamo', 'Apri qui il tuo reclamo'),
  whatNext: 'Che cosa succede ora?',
  whatYouCanDo: say('Che cosa può fare?', 'Che cosa puoi fare?'),
  why: 'Perché questa data?',
  whyMany: 'Perché queste date?',
  files: 'Con questa lettera',
  details: 'Dati',
  reference: 'Riferimento',
  receivedOn: 'Ricevuto',
  handler: 'Chi lo segue',
  answerBy: 'Risposta entro',
  late: date => `${say('Le', 'Ti')} avevamo promesso questa lettera entro ${date}. Siamo in ritardo e ci scusiamo.`,
  boardTitle: say('Qualcosa non La convince?', 'Qualcosa non ti convince?'),
  board: reviewer => `${say('Può', 'Puoi')} chiedere un riesame. Se ne occupa ${reviewer}.`,
  boardHow: say(
    'Apra il Suo reclamo e chieda lì il riesame. Ci dica con parole Sue il perché.',
    'Apri il tuo reclamo e chiedi lì il riesame. Dicci con parole tue il perché.',
  ),
  boardHowByMail: say(
    'Ci scriva che desidera un riesame e ci dica con parole Sue il perché.',
    'Scrivici che desideri un riesame e dicci con parole tue il perché.',
  ),
  boardWhat: reviewer =>
    `${reviewer} legge tutto il fascicolo. Nessuno che abbia seguito il ${say('Suo', 'tuo')} reclamo partecipa alla decisione.`,
  boardWithin: (reviewer, period) => `${reviewer} risponde entro ${period} dalla ${say('Sua', 'tua')} richiesta.`,
  bodiesAfter: bodies =>
    say(
      `Il riesame non La convince? Allora può rivolgersi a: ${bodies}.`,
      `Il riesame non ti convince? Allora puoi rivolgerti a: ${bodies}.`,
    ),
})
