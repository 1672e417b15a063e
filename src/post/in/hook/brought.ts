import type { Envelope } from '../keep.ts'
import { isForm, partsOf } from './parts.ts'

export type Brought = { readonly raw: Uint8Array; readonly envelope?: Envelope }
type Found = {
  readonly message?: Brought
  /** The fields of a form, by their names. */
  readonly fields: ReadonlyMap<string, string>
  /** Where a provider wants somebody to confirm that it may bring mail here. */
  readonly confirmAt?: string
}

const none: ReadonlyMap<string, string> = new Map()
const addressesIn = (text: unknown): readonly string[] =>
  (typeof text === 'string' ? text : Array.isArray(text) ? text.join(',') : '')
    .split(/[\s,;]+/)
    .map(address => address.replace(/^<|>$/g, ''))
    .filter(address => address.includes('@'))
    .slice(0, 100)

const withEnvelope = (from: unknown, to: unknown, peer?: unknown): { readonly envelope?: Envelope } => {
  const recipients = addressesIn(to)
  if (typeof from !== 'string' && recipients.length === 0) return {}
  return {
    envelope: {
      from: addressesIn(from)[0] ?? '',
      to: recipients,
      ...(typeof peer === 'string' && /^[0-9a-f:.]{3,45}$/i.test(peer) ? { peer } : {}),
    },
  }
}

/** A message begins with a header; anything else is none. */
const isMessage = (raw: Uint8Array) =>
  /^(From |[!-9;-~]+:)/.test(Buffer.from(raw.subarray(0, 200)).toString('latin1').trimStart())

const asMessage = (raw: Uint8Array | undefined, envelope: ReturnType<typeof withEnvelope>) =>
  raw && isMessage(raw) ? { message: { raw, ...envelope } } : {}

type Fields = Readonly<Record<string, unknown>>
const objectIn = (text: unknown): Fields => {
  if (typeof text !== 'string') return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
  } catch {
    return {}
  }
}
const fieldsIn = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

/** Whole messages stand in documents as they are, or in base64 (RFC 4648). */
const bytesIn = (text: unknown): Uint8Array | undefined => {
  if (typeof text !== 'string') return undefined
  const isBase64 = text.length > 0 && /^[A-Za-z0-9+/\r\n]+={0,2}\s*$/.test(text)
  return isBase64 ? Buffer.from(text, 'base64') : Buffer.from(text, 'utf8')
}

/** SES tells over SNS: a message in a document in a document. */
const fromNotice = (outer: Fields): Found => {
  const address = outer['SubscribeURL']
  if (outer['Type'] === 'SubscriptionConfirmation') {
    const isTheirs =
      typeof address === 'string' && URL.canParse(address) && new URL(address).hostname.endsWith('.amazonaws.com')
    return { fields: none, ...(isTheirs ? { confirmAt: address } : {}) }
  }
  const notice = objectIn(outer['Message'])
  const mail = fieldsIn(notice['mail'])
  const to = fieldsIn(notice['receipt'])['recipients'] ?? mail['destination']
  return { fields: none, ...asMessage(bytesIn(notice['content']), withEnvelope(mail['source'], to)) }
}

const fromDocument = (body: Uint8Array): Found => {
  const document = objectIn(Buffer.from(body).toString('utf8'))
  if (typeof document['Type'] === 'string') return fromNotice(document)
  const raw = bytesIn(document['RawEmail'] ?? document['raw'] ?? document['content'])
  const to = document['OriginalRecipient'] ?? document['to'] ?? document['recipients']
  return { fields: none, ...asMessage(raw, withEnvelope(document['from'], to, document['peer'])) }
}

const rawFields = ['body-mime', 'email', 'raw', 'message', 'mime']

const fromForm = async (type: string, body: Uint8Array): Promise<Found> => {
  const parts = await partsOf(type, body)
  const fields = new Map(
    [...parts].flatMap(([name, bytes]) =>
      bytes.length < 100_000 ? [[name, Buffer.from(bytes).toString('utf8')] as const] : [],
    ),
  )
  const raw = rawFields.map(name => parts.get(name)).find(bytes => bytes !== undefined)
  const told = objectIn(fields.get('envelope'))
  const from = fields.get('sender') ?? told['from']
  const to = fields.get('recipient') ?? told['to']
  return { fields, ...asMessage(raw, withEnvelope(from, to, fields.get('sender_ip'))) }
}

/**
 * Finds the message as it was sent in what a provider brings: the body itself (`message/rfc822`), a field of a form (Mailgun's
 * body-mime, SendGrid's email), or of a document (Postmark's RawEmail, the content that SES gives to SNS).
 */
export const messageIn = async (headers: Headers, body: Uint8Array): Promise<Found> => {
  const type = headers.get('content-type') ?? ''
  if (isForm(type)) return fromForm(type, body)
  if (/json/i.test(type) || (/^text\/plain/i.test(type) && body[0] === 123)) return fromDocument(body)
  const envelope = withEnvelope(
    headers.get('x-envelope-from') ?? undefined,
    headers.get('x-envelope-to') ?? undefined,
    headers.get('x-envelope-peer') ?? undefined,
  )
  return { fields: none, ...asMessage(body, envelope) }
}
