import { createPublicKey } from 'node:crypto'
import { Resolver as NameServers } from 'node:dns/promises'
import type { Dkim } from './dkim.ts'

/** What is asked of the DNS; as `node:dns/promises` answers it. */
export type Resolver = {
  readonly resolveTxt: (name: string) => Promise<readonly (readonly string[])[]>
  readonly resolveMx: (name: string) => Promise<readonly { readonly exchange: string }[]>
}
/** missing: there is none. twice: more than one, which counts as none. wrong: it does not fit. unread: the DNS did not answer. */
export type RecordState = 'good' | 'missing' | 'twice' | 'wrong' | 'weak' | 'unread'
/** What belongs in the DNS, and what it should be, where that is known. */
export type WantedRecord = {
  readonly record: 'mx' | 'spf' | 'dkim' | 'dmarc'
  readonly name: string
  readonly wanted?: string
}
export type MailRecord = WantedRecord & { readonly state: RecordState; readonly found?: string }

/** From which addresses letters leave, where those come back that do not arrive, and what they are signed with. */
export type Mailing = {
  readonly senders: readonly string[]
  readonly returns: string | undefined
  readonly dkim: Dkim | undefined
}

const isNone = (fault: unknown) => ['ENOTFOUND', 'ENODATA'].includes((fault as { code?: string }).code ?? '')

const textsAt = async (name: string, { resolveTxt }: Resolver): Promise<readonly string[] | 'unread'> => {
  try {
    return (await resolveTxt(name)).map(parts => parts.join(''))
  } catch (fault) {
    return isNone(fault) ? [] : 'unread'
  }
}

type Judged = Pick<MailRecord, 'state' | 'found'>

const only = (texts: readonly string[] | 'unread', begins: RegExp, judge: (text: string) => RecordState): Judged => {
  if (texts === 'unread') return { state: 'unread' }
  const [text, ...more] = texts.filter(one => begins.test(one))
  if (text === undefined) return { state: 'missing' }
  return { state: more.length > 0 ? 'twice' : judge(text), found: text }
}

/** What belongs in the DNS for a key, so that others can check what it signed (RFC 6376 3.6.1, RFC 8463). */
export const dkimRecord = ({ key }: Pick<Dkim, 'key'>): string => {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const isRsa = key.asymmetricKeyType === 'rsa'
  return `v=DKIM1; k=${isRsa ? 'rsa' : 'ed25519'}; p=${(isRsa ? der : der.subarray(-32)).toString('base64')}`
}

const keyIn = (record: string) => /\bp=([^;]*)/.exec(record)?.[1]?.replace(/\s/g, '')

const ofMx = async (domain: string, { resolveMx }: Resolver): Promise<Judged> => {
  try {
    const found = (await resolveMx(domain)).map(({ exchange }) => exchange)
    if (found.length === 0) return { state: 'missing' }
    // A dot alone says that nobody takes mail here (RFC 7505).
    return { state: found.some(name => !/^\.?$/.test(name)) ? 'good' : 'wrong', found: found.join(', ') }
  } catch (fault) {
    return { state: isNone(fault) ? 'missing' : 'unread' }
  }
}

/** RFC 7208: how it ends is said of everybody whom it does not name; where it does not end, that says nothing. */
const ofSpf = (text: string): RecordState =>
  /\s[?+]?all\b/i.test(text) || !/\s([-~]all\b|redirect=)/i.test(text) ? 'weak' : 'good'

/** The domain's own, else the nearest above it (RFC 7489 6.6.3). */
const ofDmarc = async (name: string, resolver: Resolver): Promise<Judged> => {
  const judged = only(await textsAt(name, resolver), /^v=DMARC1\b/i, text => (/;\s*p=/.test(text) ? 'good' : 'wrong'))
  const above = name.replace(/^_dmarc\.[^.]+\./, '_dmarc.')
  const isTop = above === name || !/^_dmarc\..+\..+/.test(above)
  return judged.state !== 'missing' || isTop ? judged : ofDmarc(above, resolver)
}

const judgedAs = async ({ record, name, wanted = '' }: WantedRecord, resolver: Resolver): Promise<Judged> => {
  switch (record) {
    case 'mx':
      return ofMx(name, resolver)
    case 'spf':
      return only(await textsAt(name, resolver), /^v=spf1( |$)/i, ofSpf)
    case 'dkim':
      return only(await textsAt(name, resolver), /\bp=/, text => (keyIn(text) === keyIn(wanted) ? 'good' : 'wrong'))
    case 'dmarc':
      return ofDmarc(name, resolver)
  }
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

const ofSender = (domain: string, dkim: Dkim | undefined): readonly WantedRecord[] => {
  const signs = dkim?.domains.find(one => domain === one || domain.endsWith(`.${one}`))
  return [
    { record: 'mx', name: domain },
    { record: 'spf', name: domain },
    ...(dkim && signs
      ? [{ record: 'dkim' as const, name: `${dkim.selector}._domainkey.${signs}`, wanted: dkimRecord(dkim) }]
      : []),
    { record: 'dmarc', name: `_dmarc.${domain}` },
  ]
}

export type OfDomain<R> = { readonly domain: string; readonly records: readonly R[] }

/**
 * What belongs in the DNS of each domain that letters are sent from: who takes its mail, who may send for it, and what it signs with.
 * SPF is judged by where returned letters go, so the domain of that address needs it as well.
 */
const wantedRecords = ({ senders, returns, dkim }: Mailing): readonly OfDomain<WantedRecord>[] => {
  const domains = [...new Set(senders.map(domainOf))]
  const back = returns === undefined ? undefined : domainOf(returns)
  return [
    ...domains.map(domain => ({ domain, records: ofSender(domain, dkim) })),
    ...(back === undefined || domains.includes(back)
      ? []
      : [{ domain: back, records: ofSender(back, undefined).slice(0, 2) }]),
  ]
}

/** What is there of it. */
export const recordsOf = (mailing: Mailing, resolver: Resolver): Promise<readonly OfDomain<MailRecord>[]> =>
  Promise.all(
    wantedRecords(mailing).map(async ({ domain, records }) => ({
      domain,
      records: await Promise.all(records.map(async one => ({ ...one, ...(await judgedAs(one, resolver)) }))),
    })),
  )

/** For the shops of a house, as its letters leave now. */
export type MailRecords = {
  readonly wanted: (senders: readonly string[]) => readonly OfDomain<WantedRecord>[]
  readonly found: (senders: readonly string[]) => Promise<readonly OfDomain<MailRecord>[]>
}

/** `from` is the address they leave from, whatever the shop's own is. */
export const createMailRecords = (
  of: Omit<Mailing, 'senders'> & { readonly from: string | undefined; readonly resolver: Resolver },
): MailRecords => {
  const mailing = (senders: readonly string[]) => ({ ...of, senders: of.from === undefined ? senders : [of.from] })
  return {
    wanted: senders => wantedRecords(mailing(senders)),
    found: senders => recordsOf(mailing(senders), of.resolver),
  }
}

/** The name servers of this machine, which have two seconds. */
export const nameServers = (): Resolver => new NameServers({ timeout: 2000, tries: 1 })
