import type { AnswerTexts } from '../../en/letters/answer.ts'
import type { Say } from '../../tongue.ts'

export const answer = (say: Say): AnswerTexts => ({
  opening: `Dies ist unsere Antwort auf ${say('Ihre', 'deine')} Beschwerde.`,
  yourComplaint: say('Ihre Beschwerde', 'Deine Beschwerde'),
  conclusion: 'Unser Ergebnis',
  onPoint: (point, conclusion) => `${point}: ${conclusion}`,
  firstPoint: say('Ihre Beschwerde selbst', 'Deine Beschwerde selbst'),
  done: 'Was wir getan haben, um die Sache zu klären',
  found: 'Was wir festgestellt haben',
  remedy: say('Was wir für Sie tun', 'Was wir für dich tun'),
  changes: 'Was wir ändern',
  noChange: 'Ob wir etwas ändern',
  changeBy: (change, date) => `${change}. Fertig bis ${date}.`,
  disagree: say('Wenn Sie nicht einverstanden sind', 'Wenn du nicht einverstanden bist'),
  satisfied: say(
    'Sind Sie mit der Antwort zufrieden? Dann müssen Sie nichts tun.',
    'Bist du mit der Antwort zufrieden? Dann musst du nichts tun.',
  ),
  again: say(
    'Haben Sie eine Frage zu dieser Antwort? Antworten Sie auf diese Nachricht.',
    'Hast du eine Frage zu dieser Antwort? Antworte auf diese Nachricht.',
  ),
  reviewed: `${say('Ihre', 'Deine')} Beschwerde wurde schon einmal neu geprüft.`,
  lastWord: `Das ist unser letztes Wort zu ${say('Ihrer', 'deiner')} Beschwerde.`,
  toBodies: say(
    'Sie können sich an eine Stelle außerhalb unseres Shops wenden:',
    'Du kannst dich an eine Stelle außerhalb unseres Shops wenden:',
  ),
})
