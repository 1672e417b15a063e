/** Copies of everything the house holds. */
export const exportWords = {
  title: 'Copy of everything',
  lead: 'One archive with every complaint and its history, all letters, files, people, shops, policies and settings. Use it to move away, or to keep a copy elsewhere.',
  within:
    'The archive holds personal data of all customers. Keep it where only you can read it, and remove it when it has served.',
  left: 'Passwords, keys and sessions are not in it, nor is a complaint about yourself. A file README.txt inside says what everything is.',
  ask: 'Make a copy of everything',
  asked: 'The copy is being made. This page says when it is ready.',
  none: 'No copy was made yet.',
  columns: { asked: 'Asked', state: 'State', size: 'Size', take: 'Take it' },
  by: (name: string) => `by ${name}`,
  states: {
    waiting: 'Begins within a minute',
    running: (done: number, total: number) => `Being made: ${done} of ${total} complaints`,
    ready: (until: string) => `Ready, here until ${until}`,
    failed: {
      'no-space': 'The disk is full. Make room in DATA_DIR and ask again.',
      broken: 'Could not be made. The program’s log says why; ask again.',
    },
    gone: 'Removed, as its seven days are over',
  },
  take: 'Take this copy',
  notYours: 'Only whoever asked for it can take it.',
  hash: 'SHA-256',
  confirm: {
    title: 'Take a copy of everything',
    lead: 'This archive holds personal data of all customers. Say once more that it is you.',
    password: 'Your password',
    passwordWrong: 'This is not your password',
    noPassword: 'You have no password. Sign out, sign in again, and take the copy within 15 minutes.',
    button: 'Take the archive',
    fileName: 'verhaal',
  },
}
export type ExportTexts = typeof exportWords
