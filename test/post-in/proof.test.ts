import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth'
import { beforeEach, describe, expect, test } from 'vitest'
import { proofOf, type ToProve } from '#post/in/proof.ts'
import { resolving } from '#post/in/resolve.ts'
import { callers } from '../world/caller.ts'
import { crew } from '../world/story.ts'
import { pieter, postHouse, type PostHouse, reader } from './post-house.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

/** The names that exist: what a name server would answer. */
const names: Readonly<Record<string, readonly string[]>> = {
  'TXT s._domainkey.postvak.example': [`v=DKIM1; k=rsa; p=${key}`],
  'TXT s._domainkey.elders.example': [`v=DKIM1; k=rsa; p=${key}`],
  'TXT s._domainkey.open.example': [`v=DKIM1; k=rsa; p=${key}`],
  'TXT _dmarc.postvak.example': ['v=DMARC1; p=reject'],
  'TXT postvak.example': ['v=spf1 ip4:198.51.100.7 -all'],
  'TXT open.example': ['v=spf1 ip4:198.51.100.8 -all'],
}
const fault = (code: string) => Object.assign(new Error(code), { code })
const dns = async (name: string, type: string) => {
  const found = names[`${type} ${name}`]
  if (!found) throw fault('ENOTFOUND')
  return type === 'TXT' ? found.map(one => [one]) : [...found]
}

const message = (from: string, more = '') =>
  `${more}From: ${from}\r\nTo: klachten@klankhuis.example\r\nSubject: Klacht\r\nMessage-ID: <1@x>\r\nDate: Thu, 2 Apr 2026 18:40:00 +0000\r\n\r\nDe barst wordt groter.\r\n`
const signed = async (text: string, signingDomain: string) => {
  const signer = {
    signingDomain,
    selector: 's',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
  const signTime = new Date('2026-04-02T18:40:00Z')
  const { signatures } = await dkimSign(text, { ...signer, signTime, signatureData: [signer] })
  return signatures + text
}
const proved = async (text: string, given: Partial<ToProve> = {}, asks = dns) =>
  proofOf({ raw: Buffer.from(text), from: /From: .*?([\w.-]+@[\w.-]+)/.exec(text)?.[1] ?? '', ...given }, asks)
const verdict = async (...given: Parameters<typeof proved>) => (await proved(...given)).verdict

const from = 'Pieter <pieter@postvak.example>'
const theirs = { peer: '198.51.100.7', helo: 'mx.postvak.example', envelopeFrom: 'pieter@postvak.example' }
const anothers = { ...theirs, peer: '203.0.113.9' }

describe('a message really comes from the domain of its sender', () => {
  test('when that domain signed it', async () => {
    expect(await proved(await signed(message(from), 'postvak.example'))).toEqual({
      verdict: 'proven',
      domain: 'postvak.example',
      by: 'here',
      dkim: 'pass',
      dmarc: 'pass',
    })
  })
  test('when the domain named the machine that handed it over', async () =>
    expect(await proved(message(from), theirs)).toMatchObject({ verdict: 'proven', spf: 'pass', dmarc: 'pass' }))
  test('when the domain has no rule about it, and signed it', async () =>
    expect(await verdict(await signed(message('a@open.example'), 'open.example'))).toBe('proven'))
})

describe('somebody else may have sent it', () => {
  test('when another machine handed it over and nobody signed it', async () =>
    expect(await proved(message(from), anothers)).toMatchObject({ verdict: 'refused', spf: 'fail', dmarc: 'fail' }))
  test('when only another domain signed it', async () =>
    expect(await verdict(await signed(message(from), 'elders.example'), anothers)).toBe('refused'))
  test('when it was changed after it was signed', async () => {
    const text = await signed(message(from), 'postvak.example')
    expect(await verdict(text.replace('groter', 'kleiner'), anothers)).toBe('refused')
  })
})

describe('it cannot be told', () => {
  test('when a mailbox does not say which machine brought it, and nobody signed it', async () =>
    expect(await verdict(message(from), {}, () => Promise.reject(new Error('Nobody is asked')))).toBe('unproven'))
  test('when a machine of our own passed it on', async () =>
    expect(await verdict(message(from), { ...theirs, peer: '127.0.0.1' }, () => Promise.reject(new Error()))).toBe(
      'unproven',
    ))
  test('A-22: when two senders stand in it', async () => {
    const text = await signed(message(from, 'From: chef@klankhuis.example\r\n'), 'postvak.example')
    expect(await verdict(text)).toBe('unproven')
    expect(await verdict(text, { from: '' })).toBe('unproven')
  })
  test('when no name server answers', async () =>
    expect(await verdict(message(from), theirs, () => Promise.reject(fault('ETIMEOUT')))).toBe('unchecked'))
})

describe('what a message says of itself', () => {
  const claims = (by: string, dmarc = 'pass') =>
    `Authentication-Results: ${by};\r\n dkim=none; spf=pass smtp.mailfrom=x@y.example;\r\n dmarc=${dmarc} (p=reject) header.from=postvak.example\r\n`
  test('A-14: counts for nothing', async () =>
    expect(
      await verdict(message(from, `${claims('verhaal')}${claims('mx.example')}X-Spam-Flag: NO\r\n`), anothers),
    ).toBe('refused'))
  test('A-14: counts when the provider that is trusted put it on top', async () => {
    const authserv = 'mx.provider.example'
    expect(await proved(message(from, claims(authserv)), { authserv })).toMatchObject({
      verdict: 'proven',
      by: 'provider',
    })
    expect(await verdict(message(from, claims(authserv, 'fail')), { authserv })).toBe('refused')
    expect(await verdict(message(from, claims('other.example') + claims(authserv)), { authserv })).toBe('unproven')
    expect(await verdict(message('x@elders.example', claims(authserv)), { authserv })).toBe('unproven')
  })
})

test('one message asks for only so many names, and while nobody answers nobody is asked', async () => {
  let now = 0
  let many = 0
  const forOne = resolving(
    async name => {
      many += 1
      if (name.startsWith('dead')) throw fault('ETIMEOUT')
      if (name.startsWith('none')) throw fault('ENOTFOUND')
      return ['x']
    },
    () => now,
  )
  const ask = forOne()
  for (let n = 0; n < 40; n += 1) await ask(`n${n}.example`, 'TXT')
  await expect(ask('n41.example', 'TXT')).rejects.toThrow('too many names')
  await forOne()('n1.example', 'TXT')
  await expect(forOne()('none.example', 'TXT')).rejects.toThrow('ENOTFOUND')
  expect(many).toBe(41)
  await expect(forOne()('dead.example', 'TXT')).rejects.toThrow('ETIMEOUT')
  await expect(forOne()('alive.example', 'TXT')).rejects.toThrow('No name server answers')
  now = 31_000
  await forOne()('alive.example', 'TXT')
  expect(many).toBe(43)
})

describe('in the house', () => {
  let house: PostHouse
  beforeEach(async () => {
    house = await postHouse({ authserv: 'mx.provider.example' })
  })
  const says = (dmarc: string, domain = 'postvak.example') =>
    `Authentication-Results: mx.provider.example; dmarc=${dmarc} header.from=${domain}\r\n`

  test('A-18: a customer whose domain disowns the message is heard, marked as not proven, and changes nothing else', async () => {
    const { id, to } = await house.told()
    await house.arrives({ from: pieter, to, text: 'De barst wordt groter.', more: says('pass') })
    const { ledger } = house.world.house.world
    expect((await ledger.read(id))?.events.at(-1)).not.toHaveProperty('isUnproven')
    const mail = await house.arrives({
      from: pieter,
      to,
      text: 'Stuur het geld ergens anders heen.',
      more: says('fail'),
    })
    const history = await ledger.read(id)
    expect(history?.events.at(-1)).toMatchObject({ type: 'message-received', isUnproven: true })
    expect(history?.contact.email).toBe(pieter)
    const sanne = await callers(house.world).as(crew.sanne)
    expect((await sanne.get(`/desk/mail-in/${mail.id}`)).text).toContain('Misschien heeft iemand anders dit gestuurd')
    const page = await sanne.get(`/desk/complaints/${id}`)
    expect(page.text).toContain('Volgens het domein van de afzender komt dit daar niet vandaan')
    expect(page.html).toContain(`/desk/mail-in/${mail.id}"`)
  })

  test('what is proven, and what is not, stands in words with the message', async () => {
    const [yes, no] = [
      await house.arrives({ from: pieter, to: 'klachten@klankhuis.example', text: 'Een', more: says('pass') }),
      await house.arrives({ from: pieter, to: 'klachten@klankhuis.example', text: 'Twee' }),
    ]
    expect((await house.world.house.world.mailIn?.byId(yes.id, reader))?.proof?.verdict).toBe('proven')
    const sanne = await callers(house.world).as(crew.sanne)
    expect((await sanne.get(`/desk/mail-in/${yes.id}`)).text).toContain('het komt echt van postvak.example')
    expect((await sanne.get(`/desk/mail-in/${no.id}`)).text).toContain('Dat kon niet worden bewezen')
  })
})
