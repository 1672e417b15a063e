const stories = (names: Readonly<Record<string, string>>) => names

/** The mail of a program that has no mail server, the demo's clock, and a sample of every letter. */
export const mailbox = {
  title: 'Mailbox',
  lead: 'No mail server is set, so every letter stays here instead of going out.',
  leadDemo: 'This is a demo: every letter stays here instead of going out. Open one and follow its link.',
  columns: { to: 'To', subject: 'Subject', when: 'When', state: 'State' },
  empty: 'There is no mail yet.',
  older: 'Older letters',
  newest: 'Back to the newest',
  states: {
    waiting: 'on its way',
    'to-post': 'to be posted',
    delivered: 'delivered',
    bounced: 'came back',
    failed: 'could not be sent',
    unknown: 'not known whether it arrived',
  },
  byPost: 'By post',
  back: 'Back to the mailbox',
  from: 'From',
  to: 'To',
  sent: 'When',
  subject: 'Subject',
  asMail: 'As mail',
  asText: 'As plain text',
  links: 'Links in this letter',
  notWritten: 'This letter cannot be written any more: its words or its reader are gone.',
  frame: 'The letter as mail',
  clock: {
    title: 'The demo’s clock',
    now: 'It is now',
    lead: 'Let time pass, and see which promises fall due.',
    hour: '1 hour later',
    day: '1 day later',
    week: '1 week later',
    moved: 'Time has passed. Letters that fell due are in the list.',
  },
  samples: {
    title: 'A sample of every letter',
    lead: 'In every language, as mail and as plain text. Names are made up.',
    columns: { kind: 'Letter', subject: 'Subject', story: 'From the story of' },
    stories: stories({
      'from-first-to-last': 'a complaint from first to last',
      late: 'a complaint that we were late with',
      'not-upheld': 'a complaint that was not upheld',
      withdrawn: 'a complaint that was withdrawn',
      notices: 'no complaint',
    }),
  },
  desk: 'To the desk',
}

export type MailboxTexts = typeof mailbox
