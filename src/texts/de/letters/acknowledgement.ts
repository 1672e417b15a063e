import type { AcknowledgementTexts } from '../../en/letters/acknowledgement.ts'
import type { Say } from '../../tongue.ts'

export const acknowledgement = (say: Say): AcknowledgementTexts => ({
  opening: `Wir bestätigen, dass wir ${say('Ihre', 'deine')} Beschwerde haben.`,
  handles: handler => `${handler} bearbeitet ${say('Ihre', 'deine')} Beschwerde.`,
  answerBy: date => `${say('Sie bekommen', 'Du bekommst')} die Antwort spätestens am ${date}.`,
  orReport: say(
    'Ist die Antwort dann nicht fertig? Dann erfahren Sie an diesem Tag, warum, und bekommen einen neuen Termin.',
    'Ist die Antwort dann nicht fertig? Dann erfährst du an diesem Tag, warum, und bekommst einen neuen Termin.',
  ),
  whySooner: handler => `${handler} rechnet damit, weniger Zeit zu brauchen.`,
  note: handler => `${handler} schreibt dazu:`,
  reply: handler => `${say('Ihre', 'Deine')} Nachrichten gehen an ${handler}.`,
})
