import type { HandOverTexts } from '../../en/letters/hand-over.ts'
import type { Say } from '../../tongue.ts'

export const handOver = (say: Say): HandOverTexts => ({
  now: handler => `Ab jetzt bearbeitet ${handler} ${say('Ihre', 'deine')} Beschwerde.`,
  before: (previous, handler) => `${handler} übernimmt die Beschwerde von ${previous}.`,
  noRepeat: say(
    'Sie müssen nichts noch einmal erzählen. Alles, was Sie uns geschickt haben, wird mit übergeben.',
    'Du musst nichts noch einmal erzählen. Alles, was du uns geschickt hast, wird mit übergeben.',
  ),
  dateStays: date => `Der Termin bleibt: ${say('Sie bekommen', 'Du bekommst')} unsere Antwort spätestens am ${date}.`,
  dateStaysReport: say(
    'Ist die Antwort dann nicht fertig? Dann erfahren Sie an diesem Tag, warum, und bekommen einen neuen Termin.',
    'Ist die Antwort dann nicht fertig? Dann erfährst du an diesem Tag, warum, und bekommst einen neuen Termin.',
  ),
  dateMissed: date => `Wir hatten unsere Antwort bis ${date} versprochen. Wir sind zu spät, und das tut uns leid.`,
  reviewDate: date =>
    say(
      `Der Termin bleibt: Sie bekommen die Antwort auf Ihre Bitte spätestens am ${date}.`,
      `Der Termin bleibt: Du bekommst die Antwort auf deine Bitte spätestens am ${date}.`,
    ),
})
