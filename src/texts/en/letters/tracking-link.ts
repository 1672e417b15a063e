export const trackingLink = {
  asked: 'You asked for a new link to your complaint. Here it is.',
  until: (date: string) => `The link works until ${date}.`,
  keep: 'Keep it to yourself: with this link your complaint can be read.',
  notYou: 'Did you not ask for it? Then you do not have to do anything. Nobody else got this link.',
}
export type TrackingLinkTexts = typeof trackingLink
