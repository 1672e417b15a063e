import { createPrivateKey, hash, type KeyObject, sign } from 'node:crypto'
import type { Instant } from '#calendar/day.ts'

/** What letters are signed with (RFC 6376): for senders at one of the domains, or below it. */
export type Dkim = { readonly domains: readonly string[]; readonly selector: string; readonly key: KeyObject }

// Signed once more than they are there, so that nobody can add a second one.
const once = ['from', 'to', 'reply-to', 'subject', 'date', 'message-id']
const also = ['mime-version', 'content-type', 'in-reply-to', 'references', 'auto-submitted', 'content-language']

/** Reads a private key (PEM, RSA of 2048 bits or Ed25519). Throws a RangeError on any other. */
export const dkimKey = (pem: string): KeyObject => {
  const key = createPrivateKey(pem)
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  if (type === 'ed25519' || (type === 'rsa' && (details?.modulusLength ?? 0) >= 2048)) return key
  throw new RangeError('a DKIM key is RSA of at least 2048 bits, or Ed25519')
}

type Field = { readonly name: string; readonly line: string }

const squeezed = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim()

const fieldsOf = (head: string): readonly Field[] =>
  head.split(/\r\n(?![ \t])/).map(line => {
    const at = line.indexOf(':')
    const name = line.slice(0, at).trim().toLowerCase()
    return { name, line: `${name}:${squeezed(line.slice(at + 1))}` }
  })

const bodyHash = (body: string): string => {
  const lines = body.split('\r\n').map(line => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
  const relaxed = lines.join('\r\n').replace(/(\r\n)*$/, '')
  return hash('sha256', Buffer.from(relaxed === '' ? '' : `${relaxed}\r\n`, 'latin1'), 'base64')
}

/** Fields of one name are taken from the last up; one that is not there counts as empty. */
const picked = (fields: readonly Field[], names: readonly string[]): string => {
  const left = new Map(names.map(name => [name, fields.filter(field => field.name === name)]))
  return names.flatMap(name => left.get(name)?.pop()?.line ?? []).join('\r\n')
}

const folded = (text: string) => text.replace(/(.{70})(?=.)/g, '$1\r\n\t')

const domainFor = ({ domains }: Dkim, from: string) => {
  const host = from.slice(from.indexOf('@') + 1).toLowerCase()
  return domains.find(domain => host === domain || host.endsWith(`.${domain}`))
}

/** The signature to put above a message of this sender; '' where the key is not for their domain. */
export const dkimSignature = (message: Buffer, from: string, at: Instant, dkim: Dkim): string => {
  const domain = domainFor(dkim, from)
  if (!domain) return ''
  const text = message.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const fields = fieldsOf(text.slice(0, end))
  const there = (name: string) => fields.some(field => field.name === name)
  const names = [...once.flatMap(name => (there(name) ? [name, name] : [name])), ...also.filter(there)]
  const isRsa = dkim.key.asymmetricKeyType === 'rsa'
  const tags = [
    `v=1; a=${isRsa ? 'rsa' : 'ed25519'}-sha256; c=relaxed/relaxed; d=${domain}; s=${dkim.selector}; t=${Math.floor(Date.parse(at) / 1000)}`,
    `h=${names.join(':').replace(/(.{60,}?:)/g, '$1\r\n\t')}`,
    `bh=${bodyHash(text.slice(end + 4))}`,
    'b=',
  ].join(';\r\n\t')
  const data = `${picked(fields, names)}\r\ndkim-signature:${squeezed(tags)}`
  // RFC 8463: Ed25519 signs the hash of it, RSA hashes by itself.
  const signature = isRsa
    ? sign('sha256', Buffer.from(data, 'latin1'), dkim.key)
    : sign(null, hash('sha256', Buffer.from(data, 'latin1'), 'buffer'), dkim.key)
  return `DKIM-Signature: ${tags}${folded(signature.toString('base64'))}\r\n`
}
