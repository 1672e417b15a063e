import type { TrackingLinkTexts } from '../../en/letters/tracking-link.ts'

export const trackingLink: TrackingLinkTexts = {
  asked: 'U vroeg om een nieuwe link naar uw klacht. Hier is die.',
  until: date => `De link werkt tot en met ${date}.`,
  keep: 'Houd de link voor uzelf: wie hem heeft, kan uw klacht lezen.',
  notYou: 'Hebt u er niet om gevraagd? Dan hoeft u niets te doen. Niemand anders kreeg deze link.',
}
