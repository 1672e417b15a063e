import type { ProgressReportTexts } from '../../en/letters/progress-report.ts'
import type { Say } from '../../tongue.ts'

export const progressReport = (say: Say): ProgressReportTexts => ({
  notYet: say(
    'Wir haben noch keine vollständige Antwort auf Ihre Beschwerde. Hier lesen Sie, wie weit wir sind.',
    'Wir haben noch keine vollständige Antwort auf deine Beschwerde. Hier liest du, wie weit wir sind.',
  ),
  answerBy: date => `${say('Sie bekommen', 'Du bekommst')} die vollständige Antwort spätestens am ${date}.`,
  done: 'Was wir getan haben',
  open: 'Was noch offen ist',
  why: 'Warum wir mehr Zeit brauchen',
  when: say('Ihr neuer Termin', 'Dein neuer Termin'),
  stands: date =>
    `Wir versprechen ${say('Ihnen', 'dir')} die vollständige Antwort bis ${date}. Dieser Termin ersetzt den früheren.`,
  byWhom: handler => `Die Antwort ${say('bekommen Sie', 'bekommst du')} von ${handler}.`,
  nothingToDo: say(
    'Sie müssen nichts tun. Haben Sie etwas, das uns hilft? Schicken Sie es uns.',
    'Du musst nichts tun. Hast du etwas, das uns hilft? Schick es uns.',
  ),
})
