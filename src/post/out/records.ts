import { createPublicKey } from 'node:crypto'
import type { Dkim } from './dkim.ts'

/** What is asked of the DNS; as `node:dns/promises` answers it. */
export type Resolver = {
  readonly resolveTxt: (name: string) => Promise<readonly (readonly string[])[]>
  readonly resolveMx: (name: string) => Promise<readonly { readonly exchange: string }[]>
}
/** missing: there is none. twice: more than one, which counts as none. wrong: it does not fit. unread: the DNS did not answer. */
export type RecordState = 'good' | 'missing' | 'twice' | 'wrong' | 'weak' | 'unread'
export type MailRecord = {
  readonly record: 'mx' | 'spf' | 'dkim' | 'dmarc'
  readonly name: string
  readonly state: RecordState
  readonly found?: string
  /** What it should be, where that is known. */
  readonly wanted?: string
}

const isNone = (fault: unknown) => ['ENOTFOUND', 'ENODATA'].includes((fault as { code?: string }).code ?? '')

const textsAt = async (name: string, { resolveTxt }: Resolver): Promise<readonly string[] | 'unread'> => {
  try {
    return (await resolveTxt(name)).map(parts => parts.join(''))
  } catch (fault) {
    return isNone(fault) ? [] : 'unread'
  }
}

type Judged = Pick<MailRecord, 'state' | 'found' | 'wanted'>

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

const ofKey = async (domain: string, dkim: Dkim, resolver: Resolver): Promise<MailRecord> => {
  const name = `${dkim.selector}._domainkey.${domain}`
  const wanted = dkimRecord(dkim)
  const judged = only(await textsAt(name, resolver), /\bp=/, text => (keyIn(text) === keyIn(wanted) ? 'good' : 'wrong'))
  return { record: 'dkim', name, wanted, ...judged }
}

const ofMx = async (domain: string, { resolveMx }: Resolver): Promise<MailRecord> => {
  const at = { record: 'mx', name: domain } as const
  try {
    const found = await resolveMx(domain)
    return {
      ...at,
      state: found.length > 0 ? 'good' : 'missing',
      found: found.map(({ exchange }) => exchange).join(', '),
    }
  } catch (fault) {
    return { ...at, state: isNone(fault) ? 'missing' : 'unread' }
  }
}

/** What the DNS says of a domain that letters are sent from: who takes its mail, who may send for it, and what it signs with. */
export const recordsOf = async (
  domain: string,
  dkim: Dkim | undefined,
  resolver: Resolver,
): Promise<readonly MailRecord[]> => {
  const spf = only(await textsAt(domain, resolver), /^v=spf1( |$)/i, text => (/[?+]all\b/.test(text) ? 'weak' : 'good'))
  const policy = `_dmarc.${domain}`
  const dmarc = only(await textsAt(policy, resolver), /^v=DMARC1\b/i, text => (/;\s*p=/.test(text) ? 'good' : 'wrong'))
  const key = dkim?.domains.find(one => domain === one || domain.endsWith(`.${one}`))
  return [
    await ofMx(domain, resolver),
    { record: 'spf', name: domain, ...spf },
    ...(dkim && key ? [await ofKey(key, dkim, resolver)] : []),
    { record: 'dmarc', name: policy, ...dmarc },
  ]
}
