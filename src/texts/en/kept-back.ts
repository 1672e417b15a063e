/** Why a file is not handed out, for whoever asks for it. */
export const keptBack = {
  title: 'This file stays with us',
  virus: 'The virus scanner found something in this file. We keep it, and pass it on to nobody.',
  waiting: 'The virus scanner has not looked at this file yet. Try again in a few minutes.',
  'too-large': 'This file is too large for the virus scanner. That is why we do not pass it on.',
  picture: 'This kind of picture cannot be shown without what the camera wrote into it, such as the place.',
  found: (name: string) => `The scanner calls it ${name}.`,
  anyway: 'Download it all the same',
  anywayHint: 'Open it only on a computer that is meant for that.',
  full: 'There are so many files with this complaint already that no more can be added. Send your message without them.',
  back: 'Go back and ask whoever sent you the link for it.',
}
export type KeptBackTexts = typeof keptBack
