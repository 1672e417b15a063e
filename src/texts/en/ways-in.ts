type Way = 'imap' | 'lmtp' | 'smtp' | 'hook' | 'import'
type WhyRefused = 'unknown-address' | 'too-large' | 'busy' | 'fault' | 'secret' | 'malformed'

const ways = (by: Readonly<Record<Way, string>>) => by
const refusals = (by: Readonly<Record<WhyRefused, (many: number) => string>>) => by
const messages = (many: number) => (many === 1 ? '1 message' : `${many} messages`)

/** By which way mail comes in. */
export const waysIn = {
  ways: ways({
    imap: 'the mailbox',
    lmtp: 'our own mail server (LMTP)',
    smtp: 'another mail server (SMTP)',
    hook: 'the mail provider',
    import: 'a file that was imported',
  }),
  named: ways({
    imap: 'Mailbox',
    lmtp: 'Our own mail server (LMTP)',
    smtp: 'Other mail servers (SMTP)',
    hook: 'Mail provider',
    import: 'Imported files',
  }),
  label: 'By way of',
  /** It came more than once: how often by each way. */
  times: (each: readonly { readonly way: Way; readonly many: number }[]) =>
    each.map(({ way, many }) => (many === 1 ? waysIn.ways[way] : `${waysIn.ways[way]}, ${many} times`)).join('; '),
  once: 'The same message is here once, however often it comes.',
  open: (way: Way, name: string) =>
    ({
      imap: `Mail is read from ${name}.`,
      lmtp: `Our own mail server hands mail over at ${name} (LMTP).`,
      smtp: `Other mail servers hand mail over at ${name} (SMTP).`,
      hook: `The mail provider brings mail to ${name}.`,
      import: '',
    })[way],
  table: {
    title: 'Ways in',
    lead: 'By each way: when the last message came, how many are still to be looked at, and what was not taken in today.',
    way: 'Way',
    last: 'Last message',
    backlog: 'To be sorted',
    refused: 'Not taken in today',
    never: 'None yet',
    none: 'Nothing',
  },
  refused: refusals({
    'unknown-address': many => `${messages(many)} for an address that is not ours`,
    'too-large': many => `${messages(many)} over 25 MB`,
    busy: many => `${messages(many)} while too much came at once; the sender tries again`,
    fault: many => `${messages(many)} that could not be kept; the sender tries again`,
    secret: many => `${messages(many)} with a wrong secret`,
    malformed: many => `${messages(many)} that were no mail`,
  }),
  quiet: (hours: number, usual: number) =>
    `No mail has come in for ${hours} hours. In the last four weeks it was never quiet for longer than ${usual} hours.`,
  quietTodo: 'Send a message to the address for complaints, and see whether it comes in.',
}
export type WaysInTexts = typeof waysIn
