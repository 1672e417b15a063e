import type { PartnerQuestionTexts } from '../../en/letters/partner-question.ts'
import type { Say } from '../../tongue.ts'

export const partnerQuestion = (say: Say): PartnerQuestionTexts => ({
  subject: (shop, date) => `Frage von ${shop}: Antwort bis ${date}`,
  hello: partner => `${say('Guten Tag', 'Hallo')} ${partner},`,
  intro: shop => `${shop} klärt eine Beschwerde und hat eine Frage an ${say('Sie', 'dich')}.`,
  answerBy: date => `Wir brauchen ${say('Ihre', 'deine')} Antwort bis ${date}.`,
  question: 'Die Frage',
  customer: 'Kundenangaben',
  files: many =>
    many === 1
      ? 'Zur Frage gehört eine Datei. Sie ist auf der Seite zu sehen.'
      : `Zur Frage gehören ${many} Dateien. Sie sind auf der Seite zu sehen.`,
  link: 'Hier antworten, ohne Passwort',
  orReply: say(
    'Oder antworten Sie einfach auf diese E-Mail, auch mit Fotos.',
    'Oder antworte einfach auf diese E-Mail, auch mit Fotos.',
  ),
  correct: date => say(`Sie können Ihre Antwort bis ${date} ändern.`, `Du kannst deine Antwort bis ${date} ändern.`),
  noAnswer: 'Ohne Antwort entscheiden wir mit dem, was wir wissen.',
  reminder: {
    subject: (shop, date) => `Erinnerung, Frage von ${shop}: Antwort bis ${date}`,
    intro: shop => `${shop} hat ${say('Ihnen', 'dir')} eine Frage gestellt und noch keine Antwort bekommen.`,
    late: date => `Wir haben ${say('Ihre', 'deine')} Antwort bis ${date} gebraucht. Sie hilft uns immer noch.`,
  },
  list: {
    subject: (shop, many) => (many === 1 ? `1 Frage von ${shop}` : `${many} Fragen von ${shop}`),
    intro: (shop, many) =>
      many === 1
        ? `${shop} wartet auf ${say('Ihre', 'deine')} Antwort auf eine Frage.`
        : `${shop} wartet auf ${say('Ihre', 'deine')} Antworten auf diese Fragen.`,
    row: (reference, date) => `${reference}: Antwort bis ${date}`,
    link: 'Hier antworten, ohne Passwort',
    until: date =>
      say(
        `Dieser Link gilt bis ${date}. An jedem Arbeitstag mit offenen Fragen bekommen Sie einen neuen.`,
        `Dieser Link gilt bis ${date}. An jedem Arbeitstag mit offenen Fragen bekommst du einen neuen.`,
      ),
  },
})
