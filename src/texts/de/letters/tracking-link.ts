import type { TrackingLinkTexts } from '../../en/letters/tracking-link.ts'
import type { Say } from '../../tongue.ts'

export const trackingLink = (say: Say): TrackingLinkTexts => ({
  asked: say(
    'Sie haben einen neuen Link zu Ihrer Beschwerde angefordert. Hier ist er.',
    'Du hast einen neuen Link zu deiner Beschwerde angefordert. Hier ist er.',
  ),
  until: date => `Der Link gilt bis ${date}.`,
  keep: say(
    'Behalten Sie ihn für sich: Wer den Link hat, kann Ihre Beschwerde lesen.',
    'Behalte ihn für dich: Wer den Link hat, kann deine Beschwerde lesen.',
  ),
  notYou: say(
    'Haben Sie ihn nicht angefordert? Dann müssen Sie nichts tun. Niemand anders hat diesen Link bekommen.',
    'Hast du ihn nicht angefordert? Dann musst du nichts tun. Niemand anders hat diesen Link bekommen.',
  ),
})
