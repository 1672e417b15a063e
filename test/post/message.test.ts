import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { dkimKey } from '#post/out/dkim.ts'
import { mailAddress, senderIn } from '#post/out/mail-address.ts'
import { serverAt } from '#post/out/server.ts'
import { type Mail, smtpTransport } from '#post/transport.ts'
import { atTheEnd } from '../world/closing.ts'
import { mailSink } from '../world/sink.ts'

const sink = await mailSink()
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ed = generateKeyPairSync('ed25519')

const sender = (key?: KeyObject) => {
  const dkim = key && {
    domains: ['klankhuis.example'],
    selector: 'verhaal',
    key: dkimKey(key.export({ type: 'pkcs8', format: 'pem' }) as string),
  }
  const transport = smtpTransport(sink.url, { dkim })
  atTheEnd(transport.close)
  return transport
}
const plain = sender()

const mail: Mail = {
  messageId: '<0199@klankhuis.example>',
  date: '2026-04-02T18:41:00.000Z' as Instant,
  from: '"Team van Klánkhuis" <klachten@klankhuis.example>',
  to: 'pieter@postvak.example',
  subject: '[100234] Uw klacht: een barst in het bovenblad',
  text: 'Geachte heer De Boer,\n\nWij betalen € 289,00 terug. Café, naïef, über.\n.\nEen regel met een punt.\n',
  html: '<!doctype html><html lang="nl"><body><p>Wij betalen € 289,00 terug.</p></body></html>',
  language: 'nl',
  isAutomatic: false,
}
const send = async (change: Partial<Mail> = {}, transport = plain) => {
  sink.mail.length = 0
  const outcome = await transport.send({ ...mail, ...change })
  return { outcome, got: sink.mail[0], many: sink.mail.length }
}
const headOf = (raw = '') => raw.slice(0, raw.indexOf('\r\n\r\n'))
const namesIn = (raw?: string) =>
  headOf(raw)
    .split(/\r\n(?![ \t])/)
    .map(line => line.slice(0, line.indexOf(':')).toLowerCase())

const answers = (key: KeyObject) => (name: string, type: string) => {
  if (type !== 'TXT' || name !== 'verhaal._domainkey.klankhuis.example')
    return Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
  const der = key.export({ type: 'spki', format: 'der' })
  const bytes = key.asymmetricKeyType === 'rsa' ? der : der.subarray(-32)
  return Promise.resolve([[`v=DKIM1; k=${key.asymmetricKeyType}; p=${bytes.toString('base64')}`]])
}

test.for([
  ['RSA', rsa],
  ['Ed25519', ed],
] as const)('a letter signed with %s is found good by somebody else’s program', async ([, pair]) => {
  const { got } = await send({ references: ['<a@b.example>'] }, sender(pair.privateKey))
  const raw = Buffer.from(got?.raw ?? '', 'latin1')
  const [result] = (await dkimVerify(raw, { resolver: answers(pair.publicKey) })).results
  expect(result?.status).toMatchObject({ result: 'pass', aligned: 'klankhuis.example' })
  const signed = /h=([^;]*);/.exec(headOf(got?.raw))?.[1]?.replace(/\s/g, '').split(':') ?? []
  // Signed once more than they are there: nobody can add a second one.
  for (const name of ['from', 'subject', 'to', 'date', 'message-id'])
    expect(signed.filter(one => one === name)).toHaveLength(2)
  expect(signed.filter(one => one === 'reply-to')).toHaveLength(1)
})

test.for([
  ['another subject', (raw: string) => raw.replace('Subject: ', 'Subject: Betaal nu: ')],
  ['a second sender', (raw: string) => `From: bank@elders.example\r\n${raw}`],
  ['an address to answer to', (raw: string) => `Reply-To: dief@elders.example\r\n${raw}`],
  ['another text', (raw: string) => raw.replace('289', '928')],
] as const)('%s breaks the signature', async ([, change]) => {
  const { got } = await send({}, sender(rsa.privateKey))
  const raw = Buffer.from(change(got?.raw ?? ''), 'latin1')
  const [result] = (await dkimVerify(raw, { resolver: answers(rsa.publicKey) })).results
  expect(result?.status.result).not.toBe('pass')
})

test('a key too short to trust is refused, and a sender of another domain is not signed for', async () => {
  const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
  expect(() => dkimKey(short.export({ type: 'pkcs8', format: 'pem' }) as string)).toThrow(RangeError)
  const { got } = await send({ from: 'shop@elders.example' }, sender(rsa.privateKey))
  expect(namesIn(got?.raw)).not.toContain('dkim-signature')
})

test('the text arrives sign for sign, in lines of at most 76, with the same words in HTML beside it', async () => {
  const { got, outcome } = await send()
  expect(outcome).toEqual({ accepted: true })
  expect(got?.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(mail.text.trimEnd())
  expect(got?.html).toContain('€ 289,00')
  expect(got?.from).toEqual({ name: 'Team van Klánkhuis', address: 'klachten@klankhuis.example' })
  expect(headOf(got?.raw)).toContain('multipart/alternative')
  for (const line of (got?.raw ?? '').split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
})

test('A-20: a header stays one header, whatever a name or a subject brings along', async () => {
  const evil = [
    'Klacht\r\nBcc: dief@elders.example',
    'Klacht\u2028Bcc: dief@elders.example',
    'Klacht =?utf-8?q?=0D=0ABcc:_dief@elders.example?=',
    'Klacht%0d%0aBcc: dief@elders.example',
    'x'.repeat(3000),
  ]
  for (const subject of evil) {
    const { got, many } = await send({ subject, from: `"${subject.replace(/"/g, '')}" <klachten@klankhuis.example>` })
    expect(many).toBe(1)
    const names = namesIn(got?.raw)
    for (const name of ['bcc', 'cc']) expect(names).not.toContain(name)
    for (const name of ['to', 'from', 'subject']) expect(names.filter(one => one === name)).toHaveLength(1)
    expect(got?.envelopeTo).toEqual(['pieter@postvak.example'])
    expect((await PostalMime.parse(got?.raw ?? '')).from?.address).toBe('klachten@klankhuis.example')
    for (const line of (got?.raw ?? '').split('\r\n')) expect(line.length).toBeLessThan(998)
  }
  const files = [{ name: 'foto\r\nBcc: x@y.example.png', type: 'image/png', content: new Uint8Array([1]) }]
  const { got } = await send({ files })
  expect(namesIn(got?.raw)).not.toContain('bcc')
  expect(got?.attachments[0]?.filename).toBe('foto Bcc: x@y.example.png')
})

test.for([
  '"a@elders.example x"@postvak.example',
  '<a@elders.example>,b@postvak.example',
  'a@postvak.example\nb@elders.example',
  'a@postvak.example;b@elders.example',
  'a@[127.0.0.1]',
  'groep: a@postvak.example, b@postvak.example;',
  'a b@postvak.example',
  'a@b@postvak.example',
  'a@elders.example@postvak.example',
  'a@localhost',
  `${'a'.repeat(65)}@postvak.example`,
  `a@${'b'.repeat(250)}.example`,
  'a@postvak.example?subject=x',
  '@postvak.example',
  'a@-postvak.example',
  '',
])('A-21: %j is no address: nothing leaves', async to => {
  expect(mailAddress(to)).toBeUndefined()
  const { outcome, many } = await send({ to })
  expect(outcome).toMatchObject({ accepted: false, how: 'refused', problem: 'recipient' })
  expect(many).toBe(0)
})

test('A-21: an address with signs of another script goes to its domain in ASCII, and to no other', async () => {
  expect(mailAddress('anna@café.example')).toBe('anna@xn--caf-dma.example')
  const { got } = await send({ to: 'anna@CAFÉ.example' })
  expect(headOf(got?.raw)).toContain('To: anna@xn--caf-dma.example')
  expect(got?.envelopeTo).toEqual(['anna@café.example'])
  // The Cyrillic letter stays another letter.
  expect(mailAddress('a@postv\u0430k.example')).toMatch(/@xn--/)
})

test('who sends is the shop by name, and nothing else of what stands there', () => {
  expect(senderIn('"Klankhuis, klachten" <a@b.example>')).toEqual({
    name: 'Klankhuis, klachten',
    address: 'a@b.example',
  })
  expect(senderIn('a@b.example')).toEqual({ name: '', address: 'a@b.example' })
  for (const wrong of ['"x" <a@b.example> <c@d.example>', 'x <a>', '"x" <a@b.example>, c@d.example'])
    expect(senderIn(wrong)).toBeUndefined()
})

test('answers go where they are kept, what cannot be delivered comes back by a key, and one conversation stays one', async () => {
  const references = ['<eerste@klankhuis.example>', '<tweede@postvak.example>']
  const { got } = await send({
    replyTo: 'klachten+sleutel@klankhuis.example',
    returnPath: 'klachten+terug@klankhuis.example',
    references,
  })
  expect(got?.replyTo).toMatchObject([{ address: 'klachten+sleutel@klankhuis.example' }])
  expect(got?.envelopeFrom).toBe('klachten+terug@klankhuis.example')
  expect(got?.references).toBe(references.join(' '))
  expect(got?.inReplyTo).toBe('<tweede@postvak.example>')
  for (const name of ['list-unsubscribe', 'auto-submitted', 'x-mailer', 'precedence', 'disposition-notification-to'])
    expect(namesIn(got?.raw)).not.toContain(name)
})

test('HTML that mail programs would cut off is left out: the text is the letter', async () => {
  const { got } = await send({ html: `<p>${'woord '.repeat(11_000)}</p>` })
  expect(got?.html).toBeUndefined()
  expect(got?.text).toContain('289,00')
})

test('in production the line to another machine is encrypted, unless the setting says that it need not be', () => {
  const encryption = (url: string, isProduction = true) => serverAt(url, isProduction).encryption
  expect(encryption('smtp://mail.example.com')).toBe('required')
  expect(encryption('smtps://mail.example.com')).toBe('required')
  expect(encryption('smtp://localhost')).toBe('offered')
  expect(encryption('smtp://postfix:25?encryption=none')).toBe('none')
  expect(encryption('smtp://mail.example.com', false)).toBe('offered')
  expect(serverAt('smtps://a%40b:p%3Aw@mail.example.com', true)).toMatchObject({
    port: 465,
    auth: { user: 'a@b', pass: 'p:w' },
  })
})
