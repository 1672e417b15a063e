import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { smtpTransport } from '#post/transport.ts'
import { createApp } from '#web/app.ts'
import { importMailCommand } from '../../src/commands/import-mail.ts'
import { callers } from '../world/caller.ts'
import { imapServer } from '../world/imap.ts'
import { mailSink } from '../world/sink.ts'
import { talkTo } from '../world/smtp-client.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'
import { pieter } from './post-house.ts'

const secret = 'only-the-provider-and-the-house-know-this'
const provider = 'mx.provider.example'
const { sanne } = crew

type Way = (raw: string, to: string) => Promise<unknown>
let world: SmallWorld
let ways: Readonly<Record<string, Way>>
let id: string
let to: string

// A complaint whose customer was asked something: the clock stands still until they answer.
beforeEach(async () => {
  const [imap, sink] = [await imapServer(), await mailSink()]
  const receive = { listen: { way: 'lmtp', host: '127.0.0.1', port: 0 }, domains: [] } as const
  const mailIn = { imapUrl: imap.url, hookSecret: secret, receive, authserv: provider }
  world = await smallWorld({
    transport: smtpTransport(sink.url),
    mailIn: { ...mailIn, replyAddress: 'klachten+{key}@klankhuis.example' },
  })
  const [door = ''] = await world.house.openMailbox()
  const app = createApp(
    world.house.world,
    line => world.reported.push(line),
    () => Promise.resolve(true),
  )
  ways = {
    imap: raw => Promise.resolve(imap.arrives(raw)),
    lmtp: async (raw, address) => {
      const talk = await talkTo(door)
      await talk.says('LHLO post.klankhuis.example')
      await talk.says(`MAIL FROM:<${pieter}>`)
      await talk.says(`RCPT TO:<${address}>`)
      await talk.says('DATA')
      await talk.says(`${raw}.`)
      talk.hangsUp()
    },
    hook: async body => {
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' }
      await app.request('/hooks/mail', { method: 'POST', body, headers })
    },
    import: async raw => {
      const path = join(mkdtempSync(join(tmpdir(), 'verhaal-')), 'one.eml')
      writeFileSync(path, raw)
      const open = () => Promise.resolve({ app: world.database.appUrl, stop: () => Promise.resolve() })
      await importMailCommand([path], open, { folder: '/', say: () => undefined, now: world.now, hasWayIn: true })
    },
  }
  id = (await world.file()).id
  await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: '2026-04-14' as never })
  await world.does(id, sanne, { type: 'send-message', awaitsReply: true, words: { text: 'Welke kleur had hij?' } })
  await world.sendLetters()
  to = sink.mail.at(-1)?.replyTo?.[0]?.address ?? ''
  return async () => {
    await world.house.leaveMailbox()
  }
})

const written = (from: string, result: string) =>
  `Authentication-Results: ${provider}; dmarc=${result} header.from=postvak.example\r\nMessage-ID: <1@postvak.example>\r\nFrom: ${from}\r\nReply-To: mallory@kwaad.example\r\nTo: ${to}\r\nSubject: Re: uw klacht\r\n\r\nMijn nieuwe adres is mallory@kwaad.example.\r\n`

/** All that a message could stir: whose turn it is, what is promised by when, where letters go, and which there are. */
const standing = async () => {
  const history = await world.house.world.ledger.read(id)
  const { app } = world.database
  const ofIt = async (table: 'promise' | 'letter' | 'contact') =>
    (await app.selectFrom(table).selectAll().where('complaint_id', '=', id).execute())
      .map(row => JSON.stringify(row))
      .toSorted()
  return {
    stops: history?.complaint.stops,
    promises: await ofIt('promise'),
    letters: await ofIt('letter'),
    contact: await ofIt('contact'),
  }
}
const last = async () => (await world.house.world.ledger.read(id))?.events.at(-1)
const reads = () => world.house.duties['mail-in'].run()

describe.each(['imap', 'lmtp', 'hook', 'import'])('by %s', way => {
  test.each([
    ['from a stranger', 'buurman@elders.example', 'pass'],
    ['whose domain disowns it', pieter, 'fail'],
  ])('A-18: a message %s is kept and changes nothing', async (_, from, result) => {
    const before = await standing()
    await ways[way]?.(written(from, result), to)
    await reads()
    await world.sendLetters()
    expect(await standing()).toEqual(before)
    const isHeard = from === pieter && way !== 'import'
    expect(await last()).toMatchObject(
      isHeard ? { type: 'message-received', isUnproven: true } : { type: 'letter-delivered' },
    )
    const kept = await world.database.app.selectFrom('mail_in').select(['state', 'complaint_id']).execute()
    expect(kept).toEqual([{ state: isHeard ? 'joined' : 'waiting', complaint_id: id }])
  })
})

test('an answer that is proven makes the clock run again, so that the ones above could be seen to', async () => {
  const before = await standing()
  await ways['imap']?.(written(pieter, 'pass'), to)
  await reads()
  expect((await standing()).stops).not.toEqual(before.stops)
})

test('who reads a message that may be from somebody else is told so: the customer, the desk and the board', async () => {
  await ways['imap']?.(written(pieter, 'fail'), to)
  await reads()
  const says = 'Volgens het domein van de afzender komt dit daar niet vandaan'
  expect((await (await callers(world).as(sanne)).get(`/desk/complaints/${id}`)).text).toContain(says)
  const expiresAt = '2026-04-03T18:41:00.000Z' as never
  const key = await world.house.world.links.issue({ purpose: 'view', subject: id, expiresAt })
  const { text } = await callers(world).nobody.get(`/complaint/${key}`)
  expect(text).toContain('Van uw e-mailadres')
  expect(text).toContain('We weten niet zeker of u dit zelf hebt gestuurd.')
  await world.does(id, { kind: 'customer' }, { type: 'escalate', words: { why: 'Het duurt te lang.' } })
  const board = await callers(world).as(crew.eleonora)
  const page = await board.get(`/board/${id}`)
  expect(page.text).toContain(says.toLowerCase())
})
