/** What somebody sees of a complaint that is about themselves: what they were told and asked, and nothing else of it. */
export const hearings = {
  list: {
    title: 'Complaints about you',
    lead: 'Of a complaint that is about you, you see what you were told and asked. Others handle it.',
    none: 'No complaint is about you.',
    columns: { reference: 'Reference', waits: 'What is waited for', act: 'To do' },
    account: 'your own account',
    questions: (many: number) => (many === 1 ? '1 answer' : `${many} answers`),
    changes: (many: number) => (many === 1 ? '1 change' : `${many} changes`),
    nothing: 'Nothing',
    open: 'Open',
  },
  notice: (many: number) =>
    many === 1
      ? 'A complaint is about you, and you are waited for'
      : `${many} complaints are about you, and you are waited for`,
  title: (reference: string) => `Complaint ${reference} is about you`,
  back: 'Complaints about you',
  lead: 'You are heard before anything is decided. Others handle this complaint; you see here what you were told and asked, and nothing else of it.',
  told: {
    title: 'What you were told',
    on: (who: string, when: string) => `${who} told you on ${when} that a customer’s complaint is about you too.`,
    nothing: 'No more than that was written down for you. Whoever told you can tell you what it is about.',
  },
  account: {
    title: 'Your own account',
    until: (date: string) => `You are heard by ${date} at the latest.`,
    given: (when: string) => `Recorded on ${when}`,
    by: (who: string, when: string) => `Recorded by ${who} on ${when}`,
    label: 'What do you want to say?',
    more: 'What do you want to add?',
    hint: 'In your own words. If you choose not to give an account, write that. The customer does not see this.',
    button: 'Give your account',
    addButton: 'Add this',
  },
  asked: {
    title: 'What you were asked',
    by: (date: string) => `Answer by ${date}.`,
    label: 'Your answer',
    button: 'Send your answer',
    correct: 'Correct your answer',
  },
  changes: {
    title: 'What you would change',
    by: (date: string) => `By ${date}.`,
    label: 'What you changed',
    button: 'Say that it is done',
    made: (date: string) => `Made on ${date}.`,
  },
  done: {
    account: 'Your account is recorded. Whoever handles the complaint reads it.',
    answer: 'Thank you. Whoever asked this has your answer.',
    change: 'It is recorded that the change was made.',
  },
  missing: 'Write something first.',
  erased: 'These words were erased.',
}
export type HearingTexts = typeof hearings
