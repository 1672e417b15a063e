type Kind = 'mx' | 'spf' | 'dkim' | 'dmarc'
type State = 'good' | 'missing' | 'twice' | 'wrong' | 'weak' | 'unread'

const records = (by: Readonly<Record<Kind, string>>) => by
const states = (by: Readonly<Record<State, string>>) => by

/** What belongs in the DNS for letters to arrive, and what is there of it. */
export const mailRecords = {
  names: records({ mx: 'MX', spf: 'SPF', dkim: 'DKIM', dmarc: 'DMARC' }),
  purposes: records({
    mx: 'Without it nobody can answer this address, and some do not take mail from it. Your mail provider says what it must be.',
    spf: 'It names the servers that may send for this domain. Your mail provider says what it must be, such as "v=spf1 include:mail.example.com -all".',
    dkim: 'It holds the key that others check our signature with.',
    dmarc:
      'It says what others do with mail that fails both. Begin with "v=DMARC1; p=none; rua=mailto:you@example.com".',
  }),
  states: states({
    good: 'is there, and fits',
    missing: 'is not there',
    twice: 'is there more than once, which counts as none: leave one',
    wrong: 'is there, and does not fit',
    weak: 'lets everybody send: end it with -all or ~all',
    unread: 'could not be looked up: does this machine reach a name server?',
  }),
  tags: { good: 'Good', fix: 'Put right', unread: 'Not known' },
  title: 'What belongs in the DNS',
  lead: 'Letters arrive when the domain of the sender says who may send for it. Whoever looks after your domain puts these records there.',
  name: 'Name',
  mustBe: 'It must be',
  is: 'It is',
  signsElsewhere: 'DKIM is not set here: your mail server signs, or set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE.',
  look: 'Look whether they are there',
  lookAgain: 'Look again',
  allGood: 'All of them are there, and fit.',
}
export type MailRecordTexts = typeof mailRecords
