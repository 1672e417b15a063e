/** What a status code of the mail system means (RFC 3463), as far as it says what one can do. */
export type Returned =
  | 'no-mailbox'
  | 'no-domain'
  | 'full'
  | 'closed'
  | 'too-large'
  | 'as-spam'
  | 'unproven'
  | 'unreachable'
  | 'too-long'
  | 'refused'
  | 'enough'

const all = (texts: Readonly<Record<Returned, string>>) => texts

export const whyReturned = all({
  'no-mailbox': 'this address does not exist',
  'no-domain': 'the part after the @ does not exist',
  full: 'the mailbox is full',
  closed: 'the mailbox was closed',
  'too-large': 'the letter is too large for the mailbox',
  'as-spam': 'the other side takes it for unwanted mail',
  unproven: 'the other side wants proof of the sender: SPF, DKIM or DMARC is not in order',
  unreachable: 'the mail server of the other side could not be reached',
  'too-long': 'the mail server of the other side did not take it for days',
  refused: 'the other side refused it',
  enough: 'enough letters left for this address by themselves in a day: look whether it is right',
})
export type WhyReturnedTexts = typeof whyReturned
