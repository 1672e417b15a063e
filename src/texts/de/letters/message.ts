import type { MessageTexts } from '../../en/letters/message.ts'
import type { Say } from '../../tongue.ts'

export const message = (say: Say): MessageTexts => ({
  opening: `Dies ist eine Nachricht zu ${say('Ihrer', 'deiner')} Beschwerde.`,
  question: say(
    'Wir haben eine Frage zu Ihrer Beschwerde. Ihre Antwort hilft uns, die Sache zu klären.',
    'Wir haben eine Frage zu deiner Beschwerde. Deine Antwort hilft uns, die Sache zu klären.',
  ),
  answerBy: date => `Wir bitten um ${say('Ihre', 'deine')} Antwort bis ${date}.`,
  waiting: `Wir warten auf ${say('Ihre', 'deine')} Antwort, bevor wir weitermachen.`,
  reply: say(
    'Antworten Sie auf diese Nachricht oder auf der Seite Ihrer Beschwerde.',
    'Antworte auf diese Nachricht oder auf der Seite deiner Beschwerde.',
  ),
  replyByMail: say('Antworten Sie auf diese Nachricht.', 'Antworte auf diese Nachricht.'),
})
