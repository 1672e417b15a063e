import type { FrameTexts } from '../../en/letters/frame.ts'
import type { Say } from '../../tongue.ts'

// Whoever reviews is named in the feminine, which reads the same in every place of a sentence.
const uninvolved = 'die nicht daran gearbeitet hat'

export const frame = (say: Say): FrameTexts => ({
  subject: (reference, about) => `[${reference}] ${say('Ihre', 'Deine')} Beschwerde: ${about}`,
  dear: name => `${say('Guten Tag', 'Hallo')} ${name},`,
  dearCustomer: say('Guten Tag,', 'Hallo,'),
  regards: say('Mit freundlichen Grüßen', 'Viele Grüße'),
  team: shop => `Das Beschwerdeteam von ${shop}`,
  sender: shop => `${shop} Beschwerdeteam`,
  reviewers: {
    board: 'unsere Geschäftsleitung',
    manager: `eine Führungskraft, ${uninvolved}`,
    agent: `eine Person aus unserem Team, ${uninvolved}`,
    investigator: `eine Fachkraft, ${uninvolved}`,
    administrator: `eine Person aus unserem Team, ${uninvolved}`,
  },
  reviewersDo: {
    board: 'Die Geschäftsleitung',
    manager: 'Diese Führungskraft',
    agent: 'Diese Person',
    investigator: 'Diese Fachkraft',
    administrator: 'Diese Person',
  },
  onBehalf: {
    board: 'Im Namen der Geschäftsleitung',
    manager: 'Leitung des Kundendienstes',
    agent: 'Kundendienst',
    investigator: 'Kundendienst',
    administrator: 'Kundendienst',
  },
  email: address => `E-Mail: ${address}`,
  phone: number => `Telefon: ${number}`,
  post: address => `Post: ${address}`,
  mayReply: say(
    'Sie können auch einfach auf diese E-Mail antworten. Ihr Text und Ihre Fotos kommen dann zu Ihrer Beschwerde.',
    'Du kannst auch einfach auf diese E-Mail antworten. Dein Text und deine Fotos kommen dann zu deiner Beschwerde.',
  ),
  follow: say(
    'Hier verfolgen Sie Ihre Beschwerde, schicken eine Nachricht oder ein Foto und sehen, wie jeder Termin entsteht',
    'Hier verfolgst du deine Beschwerde, schickst eine Nachricht oder ein Foto und siehst, wie jeder Termin entsteht',
  ),
  open: say('Hier öffnen Sie Ihre Beschwerde', 'Hier öffnest du deine Beschwerde'),
  whatNext: 'So geht es weiter',
  whatYouCanDo: say('Was Sie tun können', 'Was du tun kannst'),
  why: 'Warum dieser Tag?',
  whyMany: 'Warum diese Tage?',
  files: 'Anlagen',
  details: 'Angaben',
  reference: 'Aktenzeichen',
  receivedOn: 'Eingegangen',
  handler: 'Bearbeitet von',
  answerBy: 'Antwort bis',
  late: date =>
    `Wir hatten ${say('Ihnen', 'dir')} dieses Schreiben bis ${date} versprochen. Wir sind zu spät, und das tut uns leid.`,
  boardTitle: 'Nicht zufrieden?',
  board: reviewer =>
    `${say('Sie können Ihre', 'Du kannst deine')} Beschwerde neu prüfen lassen, und zwar durch ${reviewer}.`,
  boardHow: say(
    'Öffnen Sie Ihre Beschwerde und bitten Sie dort um eine neue Prüfung. Schreiben Sie mit eigenen Worten, warum.',
    'Öffne deine Beschwerde und bitte dort um eine neue Prüfung. Schreib mit eigenen Worten, warum.',
  ),
  boardHowByMail: say(
    'Schreiben Sie uns, dass Sie eine neue Prüfung möchten, und mit eigenen Worten, warum.',
    'Schreib uns, dass du eine neue Prüfung möchtest, und mit eigenen Worten, warum.',
  ),
  boardWhat: reviewer =>
    `${reviewer} liest die ganze Akte. Wer ${say('Ihre', 'deine')} Beschwerde bearbeitet hat, entscheidet nicht mit.`,
  boardWithin: (reviewer, period) => `${reviewer} antwortet spätestens ${period} nach ${say('Ihrer', 'deiner')} Bitte.`,
  bodiesAfter: bodies =>
    say(
      `Sind Sie danach noch nicht zufrieden? Dann können Sie sich hierhin wenden: ${bodies}.`,
      `Bist du danach noch nicht zufrieden? Dann kannst du dich hierhin wenden: ${bodies}.`,
    ),
})
