import type { BoardAcknowledgementTexts } from '../../en/letters/board-acknowledgement.ts'
import type { Say } from '../../tongue.ts'

export const boardAcknowledgement = (say: Say): BoardAcknowledgementTexts => ({
  received: (date, reviewer) =>
    say(
      `Wir haben Ihre Bitte am ${date} bekommen. Ihre Beschwerde geht jetzt an ${reviewer}.`,
      `Wir haben deine Bitte am ${date} bekommen. Deine Beschwerde geht jetzt an ${reviewer}.`,
    ),
  replyBy: date => `${say('Sie bekommen', 'Du bekommst')} die Antwort spätestens am ${date}.`,
  reads: reviewer =>
    `${reviewer} liest alle Schreiben, unsere Feststellungen und was wir ${say('Ihnen', 'dir')} angeboten haben.`,
  questions: 'Die Antwort klärt drei Fragen:',
  independent: `Wer ${say('Ihre', 'deine')} Beschwerde bearbeitet hat, entscheidet nicht mit.`,
  nothingToDo: say(
    'Sie müssen nichts noch einmal schicken. Möchten Sie etwas hinzufügen? Das geht jederzeit.',
    'Du musst nichts noch einmal schicken. Möchtest du etwas hinzufügen? Das geht jederzeit.',
  ),
  after: say(
    'In der Antwort steht auch, wohin Sie sich danach außerhalb unseres Shops wenden können.',
    'In der Antwort steht auch, wohin du dich danach außerhalb unseres Shops wenden kannst.',
  ),
})
