import type { ReceiptTexts } from '../../en/letters/receipt.ts'
import type { Say } from '../../tongue.ts'

export const receipt = (say: Say): ReceiptTexts => ({
  received: moment => `${say('Ihre', 'Deine')} Beschwerde ist am ${moment} bei uns eingegangen.`,
  first: `Dies ist eine automatische Nachricht. Ein Mensch liest ${say('Ihre', 'deine')} Beschwerde.`,
  acknowledgedBy: date =>
    `Wir sagen ${say('Ihnen', 'dir')} spätestens am ${date}, wer ${say('Ihre', 'deine')} Beschwerde bearbeitet.`,
  answeredBy: date => `${say('Sie bekommen', 'Du bekommst')} unsere Antwort spätestens am ${date}.`,
  aimedAt: date => `Unser Ziel ist eine Antwort bis ${date}.`,
  orReport: say(
    'Brauchen wir mehr Zeit? Dann erfahren Sie an diesem Tag, warum, und bekommen einen neuen Termin.',
    'Brauchen wir mehr Zeit? Dann erfährst du an diesem Tag, warum, und bekommst einen neuen Termin.',
  ),
  add: say(
    'Sie müssen jetzt nichts tun. Möchten Sie etwas hinzufügen? Das geht jederzeit.',
    'Du musst jetzt nichts tun. Möchtest du etwas hinzufügen? Das geht jederzeit.',
  ),
  notYou: say(
    'Haben Sie uns keine Beschwerde geschickt? Dann antworten Sie auf diese Nachricht. Wir gehen der Sache nach.',
    'Hast du uns keine Beschwerde geschickt? Dann antworte auf diese Nachricht. Wir gehen der Sache nach.',
  ),
})
