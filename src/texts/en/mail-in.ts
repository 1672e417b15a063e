const reasons = (by: Readonly<Record<WhyWaiting, string>>) => by
const automatic = (by: Readonly<Record<WhyAutomatic, string>>) => by

export type WhyWaiting =
  | 'two-senders'
  | 'no-sender'
  | 'own-address'
  | 'staff-sender'
  | 'own-letter'
  | 'no-key'
  | 'key-unknown'
  | 'sender-unknown'
  | 'sender-refused'
  | 'empty'
  | 'question-closed'
  | 'too-large'
  | 'unreadable'
  | 'sealed'
  | 'files-left'
  | 'too-slow'
  | 'too-many-parts'
  | 'not-taken'
  | 'imported'
export type WhyAutomatic = 'auto-reply' | 'bounce' | 'list' | 'program' | 'no-reply' | 'own' | 'spam-report'

/** The room for mail that came in and waits for a person. */
export const mailIn = {
  rail: 'Mail that came in',
  title: 'Mail that came in',
  lead: 'These messages could not be given to a complaint without a person. The clock of a complaint runs from the moment its message came in.',
  none: 'No message is waiting. Answers to our letters go to their complaint by themselves.',
  off: 'This house reads no mailbox yet. An administrator sets IMAP_URL and MAIL_REPLY.',
  columns: { from: 'From', subject: 'Subject', why: 'Why it is here', became: 'What became of it', when: 'Came in' },
  noSender: 'No sender',
  noSubject: 'No subject',
  proof: {
    label: 'Is it really from there?',
    proven: (domain: string) => `Yes: it really comes from ${domain}.`,
    unproven: 'That could not be proven. Most senders prove it; not all do.',
    refused: (domain: string) =>
      `Somebody else may have sent this: ${domain} says that it does not send its mail this way.`,
    unchecked: 'That could not be looked up when it came in.',
    byProvider: 'Told by the mail provider.',
  },
  why: reasons({
    'no-key': 'Not an answer to one of our letters',
    'key-unknown': 'An answer to a letter that is not known here',
    'sender-unknown': 'An answer from another address than we know',
    'two-senders': 'It names more than one sender, so nobody is known to have written it',
    'no-sender': 'It names no sender that can be written to',
    'own-address': 'It says that it comes from an address of this house, such as a contact form does',
    'staff-sender': 'From somebody who works or worked here. Customers are written to from the desk, never by mail',
    'own-letter': 'A letter of ours that came back around: something sends our mail to ourselves',
    'sender-refused': 'Somebody else may have sent this in the name of the partner',
    empty: 'There is no text in it',
    'question-closed': 'An answer to a question that is closed',
    'too-large': 'Larger than 25 MB: it is still in the mailbox',
    unreadable: 'It could not be read',
    sealed: 'It is encrypted, and cannot be read here: open the original',
    'files-left': 'Its files are still in the message: take them out first',
    'too-slow': 'It took too long to read',
    'too-many-parts': 'It has too many parts to read',
    'not-taken': 'The complaint could not take it',
    imported: 'Imported from a file: it is never answered by itself',
  }),
  automatic: automatic({
    'auto-reply': 'Sent by a program, such as an out-of-office answer',
    bounce: 'A letter that came back',
    list: 'A mailing list or advertising',
    program: 'Sent by a program, such as a form on a website',
    'no-reply': 'From an address at which nobody reads an answer',
    own: 'Sent by this house itself',
    'spam-report':
      'The customer’s mail provider says that a letter of ours was marked as spam: ask whether mail is the right way',
  }),
  states: {
    new: 'New',
    waiting: 'Waiting',
    joined: 'Added to a complaint',
    filed: 'Became a complaint',
    tested: 'Our own test letter',
    automatic: 'Automatic',
    'set-aside': 'Not a complaint',
    matter: 'Another matter',
  },
  beside: {
    waiting: 'Mail for this complaint, not proven to be the customer’s',
    waitingMany: (many: number) => `${many} messages for this complaint, not proven to be the customer’s`,
    text: 'It was sent to the address of this complaint. It changed nothing here, and nobody was answered. Decide what it is.',
    kept: 'Mail that was kept with it',
    keptText: 'It changed nothing here.',
  },
  ifComplaint: 'If it is a complaint',
  acknowledgeBy: (date: string) => `it is acknowledged no later than ${date}`,
  wasDue: (date: string) => `it should have been acknowledged by ${date}`,
  seen: 'What became of the others',
  seenLead: 'The newest 50. Nothing that came in is thrown away.',
  seenNone: 'Nothing else has come in yet.',
  problem: 'The mailbox cannot be read now',
  from: 'From',
  to: 'Shop',
  cameIn: 'Came in',
  subject: 'Subject',
  reason: 'Why it is here',
  files: 'What came with it',
  fileLeft: (name: string, size: string) => `${name} (${size}), still in the message`,
  takeOut: {
    why: 'These files were left in the message: more came from this address in a day than we take out by itself, or there was no room for them. Nothing is lost.',
    button: 'Take the files out',
    noRoom:
      'There is no room for these files now. They stay in the message; whoever administers this program sees under Health how much room there is.',
  },
  fileNotKept: (name: string, size: string) =>
    `${name} (${size}): not a kind of file that we open; it is in the message itself`,
  file: (name: string, size: string) => `${name} (${size})`,
  said: 'What it says',
  whole: 'The whole text, with what it quotes',
  asLayout: 'Show it as its writer laid it out',
  asText: 'Show it as text',
  alone: 'Open it alone, to print it',
  frame: 'The message as its writer laid it out',
  harmless: 'Nothing in it can run, and none of its links lead anywhere.',
  notFetched: (many: number) =>
    many === 1
      ? 'One picture lies elsewhere and was not fetched.'
      : `${many} pictures lie elsewhere and were not fetched.`,
  links: (many: number) => (many === 1 ? 'The link in it' : `The ${many} links in it`),
  openMessage: 'Read this message',
  backToMessage: 'Back to the message it came with',
  nothing: 'There is no text that can be shown.',
  raw: 'Save the message as it came',
  rawHint: 'Do not open it in a mail program if you do not trust the sender.',
  decidedBy: (who: string, when: string) => `${who}, ${when}`,
  decided: 'Decided',
  itself: 'the program',
  because: 'Reason',
  complaint: 'Complaint',
  likely: 'This seems to belong to',
  make: {
    title: 'A new complaint',
    text: 'You fill in the form; what the message says is in it already. It counts as received when the message came in.',
    button: 'Make a complaint of it',
    more: 'Look at the whole form first',
    order: 'Order',
    noOrder: 'not found',
    language: 'Language of our letters',
    category: 'What it is about',
    receipt: (address: string) => `The receipt goes to ${address}.`,
    noAddress:
      'Nobody reads an answer at the address it came from. Fill in on the whole form how the customer is reached.',
  },
  join: {
    title: 'Part of a complaint that is there',
    add: (reference: string) => `Add it to ${reference}`,
    partner: (reference: string) => `Take it as the answer to our question about ${reference}`,
    stranger: (reference: string) =>
      `It was sent to the address of complaint ${reference}, by somebody that complaint does not know. It changed nothing and nobody was answered.`,
    signs: {
      keyed: 'It was sent to the address of this complaint',
      answers: 'It answers our letter to this sender',
      number: 'Its number is in the message',
      sender: 'The sender is its customer',
    },
    field: 'Reference or order number',
    hint: 'The message is added as one from the customer. Make sure that the sender is the customer.',
    button: 'Add it to this complaint',
    missing: 'Fill in the reference or order number of the complaint',
    unknown: 'There is no complaint with this reference or order number. Look it up by name in the search field above',
    several: (references: string) => `There are more: ${references}. Fill in one of these references`,
    empty: 'There is nothing in this message to add. Look at the message as it came',
  },
  aside: {
    title: 'Not a complaint',
    field: 'Reason',
    hint: 'For whoever looks at it again. The message stays here.',
    button: 'Set it aside',
    missing: 'Write in a few words why this is not a complaint',
    spam: 'Spam or advertising',
    spamWhy: 'Spam or advertising',
  },
  back: 'Back to the list',
  takeBack: 'Put it back in the list',
  gone: 'Somebody else decided about this message just now.',
  done: {
    joined: (reference: string) => `The message was added to complaint ${reference}.`,
    'set-aside': 'The message was set aside.',
    matter: 'The message stands under “Other matters” now.',
    waiting: 'The message is in the list again.',
  },
  more: (many: number) => `The oldest ${many} are shown.`,
}

export type MailInTexts = typeof mailIn
