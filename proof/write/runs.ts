/** What each form of a command is there to prove, in the order in which docs/proof.md tells it. */
export const runs: readonly (readonly [name: string, title: string, says: string])[] = [
  ['test', 'The tests', 'Everything the program promises to do, on real parts: PostgreSQL, SMTP, IMAP and a browser.'],
  [
    'faults',
    'Nothing is lost',
    'The program is killed, paused, starved and lied to at every point where it writes, sends or acknowledges. After each, a checker that shares no code with the program decides from what clients, mail servers, the database and the disk hold. What it decides is in `proof/faults/README.md`.',
  ],
  ['faults-long', 'Nothing is lost, for longer', 'The same with many more kills and more years.'],
  [
    'faults-ha',
    'A database server dies',
    'Three PostgreSQL servers under Patroni, two programs before them: [high availability](guide/high-availability.md).',
  ],
  [
    'abuse',
    'No one gets in',
    'Each case of abuse that the catalogue in `proof/abuse` names, tried against the running program.',
  ],
  [
    'mutate-defences',
    'The tests would notice',
    'Each defence is taken out of a copy of the program once. A test must fail each time.',
  ],
  ['bench', 'It is fast', 'The program as it is run, measured from outside, with 100,000 complaints.'],
  ['bench-million', 'It stays fast', 'The same with 1,000,000 complaints, and what one complaint costs at each size.'],
  ['bench-mail', 'Letters and mail', 'Letters written, set and sent; mail taken in and sorted.'],
  [
    'bench-backup',
    'A backup and back',
    'A house of 20,000 complaints backed up and put back, by the commands one types.',
  ],
  ['bench-mailbox', 'A full mailbox', 'A mailbox in which 50,000 messages wait.'],
]
