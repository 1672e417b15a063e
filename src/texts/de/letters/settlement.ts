import type { SettlementTexts } from '../../en/letters/settlement.ts'
import type { Say } from '../../tongue.ts'

export const settlement = (say: Say): SettlementTexts => ({
  settled: say(
    'Wir haben mit Ihnen über Ihre Beschwerde gesprochen. Sie haben uns gesagt, dass die Sache geklärt ist.',
    'Wir haben mit dir über deine Beschwerde gesprochen. Du hast uns gesagt, dass die Sache geklärt ist.',
  ),
  what: 'Was wir vereinbart haben',
  back: say(
    'Ist es doch nicht geklärt? Dann antworten Sie auf diese Nachricht. Wir öffnen Ihre Beschwerde wieder und antworten Ihnen schriftlich.',
    'Ist es doch nicht geklärt? Dann antworte auf diese Nachricht. Wir öffnen deine Beschwerde wieder und antworten dir schriftlich.',
  ),
  bodies: say(
    'Auch nach dieser Einigung behalten Sie alle Ihre Rechte. Sie können sich weiterhin hierhin wenden:',
    'Auch nach dieser Einigung behältst du alle deine Rechte. Du kannst dich weiterhin hierhin wenden:',
  ),
})
