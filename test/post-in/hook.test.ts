import { createHmac } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from '#web/app.ts'
import { smallWorld, type SmallWorld } from '../world/story.ts'

const secret = 'only-the-provider-and-the-house-know-this'
const reader = { shops: ['klankhuis'], person: 'sanne' }

let world: SmallWorld
let app: ReturnType<typeof createApp>

const housed = async (hookSecret: string | undefined = secret) => {
  world = await smallWorld({ mailIn: { hookSecret, replyAddress: 'klachten+{key}@klankhuis.example' } })
  app = createApp(
    world.house.world,
    line => world.reported.push(line),
    () => Promise.resolve(true),
  )
}
beforeEach(() => housed())

const letter =
  'Message-ID: <1@postvak.example>\r\nFrom: marieke@postvak.example\r\nTo: klachten@klankhuis.example\r\nSubject: De gitaar\r\n\r\nDe hals is krom: \xe9\xe9n centimeter.\r\n'
const raw = Buffer.from(letter, 'latin1')

type Headers = Readonly<Record<string, string>>
const brings = async (body: string | Uint8Array | FormData, headers: Headers = {}) => {
  const sent = body instanceof Uint8Array ? new Uint8Array(body) : body
  const answer = await app.request('/hooks/mail', { method: 'POST', body: sent, headers })
  return { status: answer.status, text: await answer.text() }
}
const bearer = { authorization: `Bearer ${secret}` }
const mail = { 'content-type': 'message/rfc822' }
const kept = () =>
  world.database.app
    .selectFrom('mail_in')
    .innerJoin('mail_in_raw', 'mail_id', 'mail_in.id')
    .select(['way', 'envelope_from', 'envelope_to', 'peer', 'raw'])
    .execute()
const form = (fields: Readonly<Record<string, string | Blob>>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return body
}

test('a message that a provider brings is kept as it was sent, once, and waits for a person', async () => {
  expect(await brings(raw, { ...bearer, ...mail })).toEqual({ status: 200, text: 'kept\n' })
  expect(await brings(raw, { ...bearer, ...mail })).toEqual({ status: 200, text: 'kept\n' })
  expect((await kept()).map(row => [row.way, row.raw.equals(raw)])).toEqual([['hook', true]])
  await world.house.duties['mail-in'].run()
  expect(await world.house.world.mailIn?.waiting(reader, 10)).toMatchObject([{ subject: 'De gitaar', way: 'hook' }])
})

test('A-15: without a secret there is no such door', async () => {
  await housed('')
  expect((await brings(raw, { ...bearer, ...mail })).status).toBe(404)
})

test('A-15: who does not know the secret gets the same answer whatever they bring, and nothing is kept', async () => {
  const answers = [
    await brings(raw, mail),
    await brings(raw, { ...mail, authorization: 'Bearer wrong' }),
    await brings(raw, { ...mail, authorization: `Bearer ${secret}x` }),
    await brings(raw, { ...mail, authorization: `Basic ${btoa('provider:wrong')}` }),
    await brings(raw, { ...mail, authorization: 'Digest x' }),
    await brings(raw, { ...mail, 'x-signature-256': `sha256=${'0'.repeat(64)}` }),
    await brings(raw, { ...mail, 'x-signature-256': 'sha256=00' }),
    await brings('nothing at all'),
    await brings(form({ 'body-mime': letter, timestamp: '1775155500', token: 'abc', signature: '0'.repeat(64) })),
    await brings(form({ 'body-mime': letter })),
  ]
  for (const answer of answers) expect(answer).toEqual({ status: 401, text: 'no\n' })
  expect(await kept()).toEqual([])
})

test('the secret counts as a password in the address, and as the key of a signature', async () => {
  expect((await brings(raw, { ...mail, authorization: `Basic ${btoa(`provider:${secret}`)}` })).status).toBe(200)
  const signature = createHmac('sha256', secret).update(raw).digest('hex')
  expect((await brings(raw, { ...mail, 'x-signature-256': `sha256=${signature}` })).status).toBe(200)
  const other = Buffer.concat([raw, Buffer.from('more')])
  expect((await brings(other, { ...mail, 'x-signature-256': `sha256=${signature}` })).status).toBe(401)
})

test('Mailgun brings it in a form that it signs, for half a day', async () => {
  const signed = (at: number) => {
    const timestamp = String(Math.floor(at / 1000))
    const signature = createHmac('sha256', secret).update(`${timestamp}token`).digest('hex')
    return form({
      recipient: 'klachten@klankhuis.example',
      sender: 'bounce@postvak.example',
      'body-mime': new Blob([raw]),
      timestamp,
      token: 'token',
      signature,
    })
  }
  const now = Date.parse(world.now())
  expect((await brings(signed(now - 24 * 3_600_000))).status).toBe(401)
  expect((await brings(signed(now - 60_000))).status).toBe(200)
  const [row] = await kept()
  expect(row?.raw.equals(raw)).toBe(true)
  expect(row).toMatchObject({
    envelope_from: 'bounce@postvak.example',
    envelope_to: ['klachten@klankhuis.example'],
  })
})

test('a form in one line brings the same bytes', async () => {
  const escaped = [...raw].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
  const body = `recipient=klachten%40klankhuis.example&body-mime=${escaped}`
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await brings(body, type)).status).toBe(401)
  expect((await brings(body, { ...type, ...bearer })).status).toBe(200)
  const [row] = await kept()
  expect(row?.raw.equals(raw)).toBe(true)
  expect(row?.envelope_to).toEqual(['klachten@klankhuis.example'])
})

test('SendGrid brings it in a form, with who handed it over', async () => {
  const envelope = JSON.stringify({ to: ['klachten@klankhuis.example'], from: 'marieke@postvak.example' })
  const body = form({ email: new Blob([raw]), envelope, sender_ip: '192.0.2.9', spam_score: '0' })
  expect((await brings(body, bearer)).status).toBe(200)
  expect(await kept()).toMatchObject([{ envelope_to: ['klachten@klankhuis.example'], peer: '192.0.2.9' }])
})

const documents: readonly (readonly [string, string, object])[] = [
  ['Postmark', 'application/json', { RawEmail: raw.toString('utf8'), OriginalRecipient: 'klachten@klankhuis.example' }],
  [
    'SES, over SNS',
    'text/plain; charset=UTF-8',
    {
      Type: 'Notification',
      Message: JSON.stringify({
        notificationType: 'Received',
        mail: { source: 'marieke@postvak.example', destination: ['klachten@klankhuis.example'] },
        receipt: { recipients: ['klachten@klankhuis.example'] },
        content: raw.toString('base64'),
      }),
    },
  ],
  ['any other program', 'application/json', { raw: raw.toString('base64'), to: ['klachten@klankhuis.example'] }],
]
test.each(documents)('%s brings it in a document', async (_, type, document) => {
  const answer = await brings(JSON.stringify(document), { ...bearer, 'content-type': type })
  expect(answer.status).toBe(200)
  const [row] = await kept()
  expect(row?.raw.toString('latin1')).toContain('Subject: De gitaar')
  expect(row?.envelope_to).toEqual(['klachten@klankhuis.example'])
})

test('what a provider wants confirmed is told to whoever runs the house, and no address of anybody else is', async () => {
  const asks = (SubscribeURL: string) =>
    brings(JSON.stringify({ Type: 'SubscriptionConfirmation', SubscribeURL }), {
      ...bearer,
      'content-type': 'text/plain',
    })
  expect((await asks('https://elders.example/')).status).toBe(400)
  expect((await asks('https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=x')).status).toBe(200)
  expect(world.reported.join()).toContain('The mail provider asks for a confirmation')
  expect(world.reported.join()).not.toContain('elders.example')
})

test('what holds no message, and what is too large, is said to be that', async () => {
  expect(await brings('just words', { ...bearer, ...mail })).toEqual({ status: 400, text: 'no message\n' })
  expect(await brings('{', { ...bearer, 'content-type': 'application/json' })).toMatchObject({ status: 400 })
  expect(await brings('--x', { ...bearer, 'content-type': 'multipart/form-data; boundary=y' })).toMatchObject({
    status: 400,
  })
  const large = Buffer.concat([raw, Buffer.alloc(26 * 1024 * 1024, 'x')])
  expect(await brings(large, { ...bearer, ...mail })).toEqual({ status: 413, text: 'too large\n' })
  expect(await kept()).toEqual([])
})

test('while it cannot be kept the provider is asked to come again', async () => {
  await world.database.owner.schema.alterTable('mail_in').renameTo('away').execute()
  expect(await brings(raw, { ...bearer, ...mail })).toEqual({ status: 503, text: 'later\n' })
  await world.database.owner.schema.alterTable('away').renameTo('mail_in').execute()
  expect((await brings(raw, { ...bearer, ...mail })).status).toBe(200)
})

test('A-28: fifty times the same at once is one message', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => brings(raw, { ...bearer, ...mail })))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  const [row] = (await kept()).length === 1 ? await world.database.app.selectFrom('mail_in').select('id').execute() : []
  expect(await world.house.world.mailIn?.receipts(row?.id ?? '')).toEqual([{ way: 'hook', many: 50 }])
})
