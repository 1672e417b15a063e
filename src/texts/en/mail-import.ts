type NotMail = 'packed' | 'outlook' | 'empty' | 'no-mail'
type State = 'running' | 'done' | 'broke-off'

const reasons = (by: Readonly<Record<NotMail, string>>) => by
const states = (by: Readonly<Record<State, string>>) => by
const messages = (many: number) => (many === 1 ? '1 message' : `${many} messages`)

/** Bringing in mail out of files. */
export const mailImport = {
  title: 'Mail from files',
  open: 'Bring in mail from files',
  lead: 'Mail of before, or out of another mailbox: files of one message (.eml) or of many (mbox), as mail programs save them.',
  whatHappens:
    'Every message waits under “Mail that came in” for somebody to look at it. None is answered, and no complaint is changed by it. What is here already is only counted, so a file can safely be brought in again.',
  dates: 'When do these messages count as received?',
  now: 'Now',
  nowHint: 'The days of the policy run from today.',
  own: 'On their own dates',
  ownHint: 'The days of the policy run from when each message says it came in. Some may have passed already.',
  why: 'Why on their own dates',
  whyHint: 'It is written down with your name.',
  whyMissing: 'Write why these messages count as received on their own dates',
  files: 'The files',
  filesHint: (most: string) =>
    `Several at once if you like, at most ${most} together. What is larger goes by the command: npm start -- import-mail`,
  filesMissing: 'Choose one or more files',
  tooLarge: (most: string) =>
    `These files are over ${most} together. Choose fewer at a time, or give the command: npm start -- import-mail. What was read before that is kept.`,
  cutOff: 'The files did not arrive whole. Choose them again: what is here already is only counted.',
  take: 'Bring them in',
  result: (kept: number, known: number) =>
    kept === 0 && known > 0
      ? `Nothing new: ${known === 1 ? 'the one message' : `all ${messages(known)}`} in it ${known === 1 ? 'was' : 'were'} here already.`
      : `${messages(kept)} kept${known > 0 ? `, ${known} ${known === 1 ? 'was' : 'were'} here already` : ''}.`,
  refused: (name: string, why: NotMail) =>
    `${name}: ${
      reasons({
        packed: 'this file is packed. Unpack it first, and bring in what was in it',
        outlook:
          'this is a file for Outlook alone. Save its messages from there as .eml, or as an mbox with another program',
        empty: 'this file is empty',
        'no-mail': 'there is no mail in this file',
      })[why]
    }`,
  andMore: (many: number) => `And ${many} more files that hold no mail`,
  list: 'What was brought in',
  none: 'Nothing yet.',
  command: 'the command',
  columns: { when: 'When', name: 'File', kept: 'Kept', known: 'Here already', state: 'State' },
  states: states({ running: 'Still going', done: 'Done', 'broke-off': 'Broke off' }),
  brokeOff: 'Bring the same file in again: what is here is only counted.',
  ownDates: (why: string) => `On their own dates: ${why}`,
  large: (many: number) => `${messages(many)} over 25 MB: headers only. Keep the file.`,
  unreadable: (many: number) => `${messages(many)} could not be read`,
  toSort: (many: number) => `${messages(many)} still to be looked at by the program`,
  off: 'No way in is set, so nobody looks at mail here. Set IMAP_URL, RECEIVE_URL or MAIL_HOOK_SECRET first.',
}
export type MailImportTexts = typeof mailImport
