type Said<Told> = {
  readonly name: string
  readonly figure: (told: Readonly<Record<keyof Told, string>>) => string
  readonly todo: string
}
type Sign<T extends string> = Said<Record<T, string>>

/** Each sign: its name, how it is now, and what to do where that is wrong. */
type SignWords = {
  readonly jobs: Sign<'waiting' | 'failed'>
  readonly canary: Sign<'at' | 'problem'>
  readonly letters: Sign<'waiting' | 'since'>
  readonly 'mail-out': Sign<'since' | 'problem' | 'said'>
  readonly returned: Sign<'failed'>
  readonly unknown: Sign<'many'>
  readonly paper: Sign<'waiting' | 'since'>
  readonly 'mail-in': Sign<'read' | 'problem'>
  readonly time: Sign<'waiting' | 'since'>
  readonly database: Sign<'version' | 'size' | 'connections' | 'most'>
  readonly 'database-disk': Sign<never>
  readonly clock: Sign<'seconds'>
  readonly disk: Sign<'free' | 'total'>
  readonly scanner: Sign<'waiting' | 'found' | 'problem'>
  readonly files: Sign<'many'>
  readonly sealing: Sign<'number' | 'since'>
  readonly histories: Sign<'result'>
  readonly certificate: Sign<'days' | 'problem'>
  readonly backup: Sign<'good' | 'complaints' | 'files' | 'size' | 'seconds' | 'problem'>
  readonly drill: Sign<'good' | 'complaints' | 'files' | 'size' | 'seconds' | 'problem'>
  readonly anchor: Sign<'date' | 'problem'>
}

const counted = (many: number | string, one: string, more: string) => `${many} ${String(many) === '1' ? one : more}`

/** How the program and its surroundings are, and what to do about it. */
export const health = {
  title: 'Health',
  lead: 'How the program and its surroundings are right now, and what to do where something is wrong.',
  allGood: 'Nothing needs you now.',
  needed: (many: number) =>
    `${many === 1 ? 'One thing needs' : `${many} things need`} you now. What to do stands at the top.`,
  states: { good: 'Good', look: 'Have a look', act: 'Act now' },
  columns: { sign: 'Sign', state: 'State', figure: 'Now', todo: 'What to do' },
  nothingToDo: 'Nothing.',
  readLast: (date: string) => `read last ${date}`,
  neverRead: 'not read yet',
  stillToTake: (many: string) => `Still to be taken from it: ${many}.`,
  parts: { files: 'keeping files', mail: 'the mail server' },
  since: (date: string) => `since ${date}`,
  duration: {
    minutes: (n: number) => counted(n, 'minute', 'minutes'),
    hours: (n: number) => counted(n, 'hour', 'hours'),
    days: (n: number) => counted(n, 'day', 'days'),
  },
  signs: {
    jobs: {
      name: 'Work in the background',
      figure: ({ waiting, failed }) => `${waiting} waiting, ${failed} failed`,
      todo: 'Restart the program. If work keeps waiting, look in its log for lines that say “job”.',
    },
    canary: {
      name: 'The program tests itself',
      figure: ({ at, problem }) =>
        at === '' ? 'not yet tested' : problem ? `${at}: does not work: ${problem}` : `${at}: all of it works`,
      todo: 'The program tests itself every five minutes. If that was long ago, restart the program, or its worker where that runs apart. If it is files, look at the disk and the rights on DATA_DIR, or at the bucket of FILES_URL. If it is the mail server, look whether that of SMTP_URL answers.',
    },
    letters: {
      name: 'Letters that wait to be sent',
      figure: ({ waiting, since }) => (since ? `${waiting} waiting, the oldest ${since}` : 'none'),
      todo: 'Look whether the mail server of SMTP_URL answers and takes the name and password. Letters are tried again by themselves; promises count when they leave.',
    },
    'mail-out': {
      name: 'The mail server',
      figure: ({ since, problem, said }) =>
        `no letter has left since ${since}. ${problem}${said && ` It said: “${said}”`}`,
      todo: 'Put right what it says, and start the program again if a setting changed. Every letter waits and leaves by itself afterwards; npm start -- check-mail tries all of it.',
    },
    unknown: {
      name: 'Letters of which nobody knows whether they arrived',
      figure: ({ many }) => many,
      todo: 'Agents find them among the letters to send: they ask the customer, or send them once more.',
    },
    paper: {
      name: 'Letters to go by post',
      figure: ({ waiting, since }) => `${waiting} waiting, the oldest ${since}`,
      todo: 'Agents print and post them under “Letters to send”. Their promises count from the day they are posted.',
    },
    returned: {
      name: 'Letters that could not be delivered',
      figure: ({ failed }) => (failed === '0' ? 'none' : failed),
      todo: 'Agents find them in the list “Undelivered” and send them to another address or by post.',
    },
    'mail-in': {
      name: 'Mail that comes in',
      figure: ({ read, problem }) => [read, problem].filter(Boolean).join('. '),
      todo: 'Look whether the mailbox of IMAP_URL answers and takes the name and password. Nothing is lost: what waits there is read when it does.',
    },
    time: {
      name: 'Promises that fall due',
      figure: ({ waiting, since }) => (since ? `${waiting} not looked at, the oldest ${since}` : 'all looked at'),
      todo: 'Restart the program. Nothing is lost: what fell due is looked at when it runs again.',
    },
    database: {
      name: 'Database',
      figure: ({ version, size, connections, most }) =>
        `PostgreSQL ${version}, ${size}, ${connections} of ${most} connections`,
      todo: 'Raise max_connections of PostgreSQL, or run fewer processes.',
    },
    'database-disk': {
      name: 'Disk of the database',
      figure: () => 'full, or it fails',
      todo: 'Make room on the disk of the database, and look whether that disk is sound. Until then nobody can complain here; whoever tries keeps what they wrote. Afterwards everything goes on by itself.',
    },
    clock: {
      name: 'Clocks of program and database',
      figure: ({ seconds }) => `${seconds} s apart`,
      todo: 'Set both machines to network time (NTP). Promises are counted by the program’s clock. While the clocks are more than a minute apart, nothing is noted as missed and nothing old is removed.',
    },
    disk: {
      name: 'Room for files',
      figure: ({ free, total }) => `${free} free of ${total}`,
      todo: 'Make room on the disk of DATA_DIR, or move it to a larger one. When it is full, customers cannot send photos.',
    },
    scanner: {
      name: 'Virus scanner',
      figure: ({ waiting, found, problem }) =>
        [`${waiting} files not looked at yet`, `something found in ${found}`, problem].filter(Boolean).join(', '),
      todo: 'Look whether ClamAV runs and listens at CLAMAV_URL, and whether its StreamMaxLength is 30M or more. Files that it found something in stay where they are, and go to nobody outside.',
    },
    files: {
      name: 'Files that cannot be read',
      figure: ({ many }) => `${counted(many, 'file is', 'files are')} gone, or not as they came`,
      todo: 'Files that customers or colleagues sent could not be read when somebody wanted them; the log names each by its SHA-256. Look whether the disk or the bucket is whole, and put them back from a backup. They are counted until they can be read again.',
    },
    sealing: {
      name: 'Seals of the histories',
      figure: ({ number, since }) =>
        number === '0' ? 'no seal yet' : `seal ${number}${since ? `, something not sealed ${since}` : ''}`,
      todo: 'Restart the program. A seal is made every ten minutes when something happened.',
    },
    histories: {
      name: 'Histories hold',
      figure: ({ result }) => result,
      todo: 'Look through all histories below. If something does not fit, keep a copy of the database as it is before anything else is done.',
    },
    certificate: {
      name: 'Certificate of the address',
      figure: ({ days, problem }) => (problem ? `could not be asked: ${problem}` : `${days} days left`),
      todo: 'Renew the certificate of the web server in front of the program.',
    },
    backup: {
      name: 'Backup',
      figure: ({ good, complaints, files, size, problem }) =>
        [
          good
            ? `made ${good}: ${counted(complaints, 'complaint', 'complaints')}, ${counted(files, 'file', 'files')}, ${size}`
            : 'none made yet',
          problem && `the last one failed: ${problem}`,
        ]
          .filter(Boolean)
          .join('. '),
      todo: 'Set BACKUP_TO to a folder on another disk or machine and BACKUP_KEY_FILE to its key; a backup is then made each night. npm start -- backup makes one now, and says what is wrong.',
    },
    drill: {
      name: 'Putting a backup back',
      figure: ({ good, complaints, seconds, problem }) =>
        [
          good
            ? `tried ${good}: ${counted(complaints, 'complaint', 'complaints')} in ${seconds} s, every history holds`
            : 'not tried yet',
          problem && `the last try failed: ${problem}`,
        ]
          .filter(Boolean)
          .join('. '),
      todo: 'Until this is good, do not rely on your backups. Try one yourself: npm start -- restore BACKUP FOLDER, into an empty folder. A new backup is made and tried tonight.',
    },
    anchor: {
      name: 'Seal noted elsewhere',
      figure: ({ date, problem }) => [date ? `last ${date}` : 'not noted yet', problem].filter(Boolean).join('. '),
      todo: 'Look whether ANCHOR_FILE can be written and ANCHOR_URL answers. It is tried again each hour.',
    },
  } satisfies SignWords,
  check: {
    title: 'All histories',
    lead: 'Looks through every complaint: whether its history fits its chain, its seals and what the lists show. This takes a while where there are many, and the desk goes on meanwhile.',
    button: 'Look through all histories now',
    asked: 'The histories are being looked through.',
    never: 'Not looked through yet.',
    busy: (done: number, total: number) =>
      `Looked through ${done} of ${total} so far. Open this page again to see how far it is.`,
    waiting: 'Begins within a minute.',
    good: (complaints: number, events: number, date: string) =>
      `${counted(complaints, 'complaint', 'complaints')} and ${counted(events, 'event', 'events')}, all as they should be, ${date}.`,
    faults: (many: number, date: string) => `${counted(many, 'fault', 'faults')} found, ${date}.`,
    failed: (date: string) => `Could not be finished, ${date}. The program’s log says why.`,
    findings: 'What does not fit',
    seal: (number: number) => `Seal ${number}`,
    sealLead:
      'Write this down outside this system, and later nobody can change what is before it without being found out.',
  },
  sealNote: {
    subject: (number: string, shop: string) => `Seal ${number} of ${shop}`,
    hello: 'Hello,',
    lead: (date: string) => `This is the newest seal over all histories of complaints, on ${date}:`,
    why: 'Keep this message. Whoever later changes or cuts off what happened before it, is found out by this seal: npm start -- verify --against, followed by the line above, says so.',
    again: 'There is one each day. It says nothing about anybody.',
  },
  program: (version: string, node: string, up: string, memory: string) =>
    `Verhaal ${version} on Node ${node}, running for ${up}, ${memory} of memory.`,
}
export type HealthTexts = typeof health
