/**
 * One way in which somebody may try to abuse the program. It is held by every test and check whose title begins with its number;
 * `why` says instead that it does not apply, or what is meant to be so.
 */
export type Case = { readonly number: string; readonly words: string; readonly why?: string }

const group = (rows: Readonly<Record<string, string>>, why: Readonly<Record<string, string>> = {}): readonly Case[] =>
  Object.entries(rows).map(([number, words]) => ({ number, words, ...(why[number] ? { why: why[number] } : {}) }))

const access = group({
  'A-01': 'An order number, with or without an address, opens no complaint',
  'A-02': 'Asking for many order numbers tells nobody which exist',
  'A-03': 'A file is served to whom it belongs, and is nowhere for others',
  'A-04': 'Searches, lists and counts hold nothing that may not be read',
  'A-05': 'The stream of changes tells nobody of what they may not read',
  'A-06': 'Fields that a form does not have change nothing',
  'A-07': 'What is refused half-way is not done at all, or told one by one',
  'A-08': 'Nobody changes what a colleague wrote, or a letter that left',
  'A-09': 'Every route lets in exactly whom the table says',
})

const identity = group({
  'A-10': 'Mail that claims to be from staff is no word of staff',
  'A-11': 'A reply key that is old, cut or made up is none',
  'A-12': 'A stranger who knows a number or an address joins no complaint',
  'A-13': 'Whoever lost access has lost it by mail as well',
  'A-14': 'Headers of ours that a stranger wrote count for nothing',
  'A-15': 'The door for mail providers tells nobody anything',
  'A-16': 'A letter to an unproven address holds no word of who gave it',
  'A-17': 'No second message is smuggled in behind a false end',
  'A-18': 'Mail that its domain disowns is heard and changes nothing',
  'A-19': 'How to reach a customer changes only after somebody made sure',
  'A-20': 'Names, subjects and numbers add no header to a letter',
  'A-21': 'What can be read as two addresses is none',
  'A-22': 'Several senders, none, or ourselves: answers go to the known contact alone',
})

const mail = group({
  'A-23': 'Mail too large, too deep or too many costs a bounded time and room',
  'A-24': 'Headers made to break a reader are given up, and the next mail read',
  'A-25': 'Bodies made to break a reader cost no more than reading them',
  'A-26': 'Broken mail is still a message, and its bytes are kept',
  'A-27': 'Another message under a known Message-ID is another message',
  'A-28': 'The same mail fifty times is one message',
  'A-29': 'Mail of the shop itself or forwarded by it has a person look at who wrote it',
  'A-30': 'A header that asks for no automatic answer silences no complaint',
  'A-31': 'Mail of programs gets no automatic answer, and is kept',
  'A-32': 'Our own mark counts only where we made it',
  'A-33': 'Two programs that write to each other fall silent',
  'A-34': 'A returned letter is seen, a forged return is not believed',
  'A-35': 'An out-of-office answer changes nothing',
  'A-36': 'Lists, no-reply addresses and programs make no loop',
})

const content = group({
  'A-40': 'No script in anything that outsiders write runs anywhere',
  'A-41': 'Mail as it was laid out stays in its frame, harmless',
  'A-42': 'Texts of the house are no more trusted than those of outsiders',
  'A-43': 'Files are served as what they are, for keeping, never as pages',
  'A-44': 'File names are words, and never a place on the disk',
  'A-45': 'Bombs are not opened, pictures are drawn anew within limits',
  'A-46': 'A file with a virus reaches nobody outside',
  'A-47': 'A key to what somebody began to write cannot be made up',
  'A-50': 'Reading, answering and printing asks no other server for anything',
  'A-51': 'The program asks no address that an outsider names',
  'A-52': 'A link in a complaint shows where it leads and tells its target nothing',
})

const links = group(
  {
    'A-55': 'Looking at a link changes nothing and does not spend it',
    'A-56': 'A link that is over says so and leads to a new one',
    'A-57': 'No letter holds anything that reports its reading',
    'A-58': 'A forwarded letter opens what a forwarded letter may',
    'A-59': 'No key is in a log, a title or a referrer',
    'A-60': 'Keys are random, long, and lie at rest as hashes',
  },
  {
    'A-58':
      'Meant to be so: whoever holds a letter reads the complaint, as with paper. Addresses are changed by staff who make sure (A-19); a customer can have new links made and staff take old ones back.',
  },
)

const people = group({
  'A-61': 'Whoever is deactivated or loses a role has lost it at once',
  'A-62': 'An invitation or sign-in link is over after its time or use',
  'A-63': 'Odd keys are no keys',
  'A-64': 'Known and unknown get the same answer',
  'A-65': 'Known and unknown take the same time',
  'A-66': 'Nobody gets a flood of letters from us, through any door',
  'A-67': 'A flood slows itself down; what was accepted stays',
  'A-68': 'Headers that claim an address or a host are not believed',
  'A-69': 'Passwords are bounded, and guessing is slow',
})

const requests = group({
  'A-70': 'No path in a path opens a file',
  'A-71': 'Filters and searches take every sign literally, in bounded time',
  'A-72': 'Bodies of odd form are refused and pollute nothing',
  'A-73': 'Words of SQL are words',
  'A-74': 'What is logged is one line of JSON each',
  'A-75': 'Words of templates are words',
  'A-76': 'Forms need their token, and looking changes nothing',
  'A-77': 'Nobody is sent on to another site',
  'A-78': 'Our pages cannot be framed, opened or fetched by other sites',
  'A-79': 'Every answer has its security headers',
  'A-80': 'A request in two meanings is refused',
  'A-81': 'A failure shows no stack, no statement and no version',
})

const papers = group(
  {
    'A-82': 'A cell of an export is never a formula',
    'A-83': 'Documents are made without the disk and the network',
    'A-84': 'A letter on paper says what the mail says',
    'A-85': 'What the house wrote for itself is in nothing that leaves',
    'A-86': 'The dossier holds all of the customer, and nobody else',
    'A-87': 'What is erased is found nowhere, and the chain stays whole',
    'A-88': 'No text helper is led astray',
    'A-89': 'The link of a partner opens one question',
    'A-90': 'Nobody approves their own remedy, policy or wording',
    'A-91': 'A changed history is found, and named',
    'A-92': 'The program cannot change its own history',
    'A-93': 'A fresh installation has no default key, account or open door',
    'A-94': 'Exports and diagnostics hold no secret',
    'A-95': 'Packages are those that were meant, and run nothing unlisted',
    'A-96': 'After signing out nothing personal stays in the browser',
  },
  { 'A-88': 'Does not apply: the program has no text helper and asks no model.' },
)

export const cases: readonly Case[] = [
  ...access,
  ...identity,
  ...mail,
  ...content,
  ...links,
  ...people,
  ...requests,
  ...papers,
]
