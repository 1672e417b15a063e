export const remedyDelayed = {
  missed: (date: string) => `We promised you this by ${date}. We did not do it, and we are sorry.`,
  willMiss: (date: string) => `We promised you this by ${date}. We cannot do it by then, and we are sorry.`,
  newDate: (date: string) => `Your new date is ${date}.`,
  why: 'Why it takes longer',
  when: 'What you get',
  what: 'What',
  wrong: 'Does the new date not suit you? Reply to this message, and we look for another way.',
}
export type RemedyDelayedTexts = typeof remedyDelayed
