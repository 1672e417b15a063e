import type { WithdrawalTexts } from '../../en/letters/withdrawal.ts'
import type { Say } from '../../tongue.ts'

export const withdrawal = (say: Say): WithdrawalTexts => ({
  withdrawn: date =>
    say(
      `Sie haben Ihre Beschwerde am ${date} zurückgezogen. Wir bearbeiten sie nicht weiter.`,
      `Du hast deine Beschwerde am ${date} zurückgezogen. Wir bearbeiten sie nicht weiter.`,
    ),
  remedies: say(
    'Was wir Ihnen versprochen und noch nicht getan haben, entfällt damit.',
    'Was wir dir versprochen und noch nicht getan haben, entfällt damit.',
  ),
  kept: 'In unserem Beschwerdebuch bleibt die Beschwerde stehen, als zurückgezogen.',
  back: say(
    'Sollen wir doch weitermachen? Antworten Sie auf diese Nachricht. Wir öffnen Ihre Beschwerde dann wieder.',
    'Sollen wir doch weitermachen? Antworte auf diese Nachricht. Wir öffnen deine Beschwerde dann wieder.',
  ),
  notYou: say(
    'Haben Sie die Beschwerde nicht selbst zurückgezogen? Sagen Sie uns auch das. Wir öffnen sie dann wieder.',
    'Hast du die Beschwerde nicht selbst zurückgezogen? Sag uns auch das. Wir öffnen sie dann wieder.',
  ),
})
