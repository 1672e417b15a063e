import type { TrackingLinkTexts } from '../../en/letters/tracking-link.ts'
import type { Say } from '../../tongue.ts'

export const trackingLink = (say: Say): TrackingLinkTexts => ({
  asked: `${say('U', 'Je')} vroeg om een nieuwe link naar ${say('uw', 'je')} klacht. Hier is die.`,
  until: date => `De link werkt tot en met ${date}.`,
  keep: `Houd de link voor ${say('uzelf', 'jezelf')}: wie hem heeft, kan ${say('uw', 'je')} klacht lezen.`,
  notYou: `${say('Hebt u', 'Heb je')} er niet om gevraagd? Dan ${say('hoeft u', 'hoef je')} niets te doen. Niemand anders kreeg deze link.`,
})
