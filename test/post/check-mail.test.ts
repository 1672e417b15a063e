import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { createMailRecords, dkimRecord, type Resolver } from '#post/out/records.ts'
import { checkMail, type RoundTrip } from '../../src/commands/mail-checks.ts'

const { privateKey: key } = generateKeyPairSync('ed25519')
const dkim = { domains: ['klankhuis.example'], selector: 'verhaal', key }
const none = () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }))

const right: Readonly<Record<string, readonly string[]>> = {
  'klankhuis.example': ['v=spf1 mx -all', 'something-else'],
  'verhaal._domainkey.klankhuis.example': [dkimRecord(dkim)],
  '_dmarc.klankhuis.example': ['v=DMARC1; p=quarantine'],
}
const dns = (texts: Readonly<Record<string, readonly string[]>>, exchange = 'mx.klankhuis.example'): Resolver => ({
  // A long text comes in pieces.
  resolveTxt: name => (texts[name] ? Promise.resolve(texts[name].map(text => text.match(/.{1,60}/g) ?? [])) : none()),
  resolveMx: () => (exchange ? Promise.resolve([{ exchange }]) : none()),
})
const records = (exchange?: string, texts = right, returns?: string) =>
  createMailRecords({ from: undefined, returns, dkim, resolver: dns(texts, exchange) }).found([
    'klachten@Klankhuis.example',
  ])
const well: RoundTrip = {
  reach: () => Promise.resolve(undefined),
  send: () => Promise.resolve({}),
  isBack: () => Promise.resolve(true),
}
const check = async (texts = right, round: Partial<RoundTrip> = {}, exchange?: string) => {
  const lines: string[] = []
  const isGood = await checkMail({
    records: await records(exchange, texts),
    round: { ...well, ...round },
    say: line => void lines.push(line),
  })
  return { isGood, text: lines.join('\n') }
}

test('where all is well each step says so, and so does the end', async () => {
  const { isGood, text } = await check()
  expect(isGood).toBe(true)
  expect(text).not.toContain('FIX')
  expect(text.match(/ good /g)).toHaveLength(7)
})

test.each<[string, Record<string, readonly string[]>, string]>([
  ['no SPF', { 'klankhuis.example': [] }, 'SPF of klankhuis.example is not there'],
  ['two of them', { 'klankhuis.example': ['v=spf1 -all', 'v=spf1 mx -all'] }, 'more than once'],
  ['one that lets everybody send', { 'klankhuis.example': ['v=spf1 +all'] }, 'lets everybody send'],
  [
    'another key',
    { 'verhaal._domainkey.klankhuis.example': ['v=DKIM1; p=AAAA'] },
    'It must be: v=DKIM1; k=ed25519; p=',
  ],
  ['one that says nothing of others', { 'klankhuis.example': ['v=spf1 mx'] }, 'lets everybody send'],
  ['no DMARC', { '_dmarc.klankhuis.example': [] }, 'DMARC of _dmarc.klankhuis.example is not there'],
])('%s is named, with what to do', async (_, change, said) => {
  const { isGood, text } = await check({ ...right, ...change })
  expect(isGood).toBe(false)
  expect(text).toContain(said)
})

test('a mail server that does not let us in, a letter not taken and one that stays away each say what to look at', async () => {
  const login = await check(right, { reach: () => Promise.resolve('login') })
  expect(login.isGood).toBe(false)
  expect(login.text).toContain('does not accept the user and password')
  const sender = await check(right, { send: () => Promise.resolve({ problem: 'sender' }) })
  expect(sender.text).toContain('MAIL_FROM')
  const away = await check(right, { isBack: () => Promise.resolve(false) })
  expect(away.isGood).toBe(false)
  expect(away.text).toContain('Does MAIL_REPLY lead to the mailbox')
})

test('a domain without a rule of its own has that of the domain above it, and letters come back to a domain that needs SPF too', async () => {
  const texts = { ...right, 'post.klankhuis.example': ['v=spf1 mx -all'] }
  const { wanted, found } = createMailRecords({
    from: 'klachten@post.klankhuis.example',
    returns: 'klachten+{key}@terug.example',
    dkim,
    resolver: dns(texts),
  })
  const said = await found(['winkel@elders.example'])
  expect(
    said.map(({ domain, records }) => [domain, ...records.map(({ record, state }) => `${record} ${state}`)]),
  ).toEqual([
    ['post.klankhuis.example', 'mx good', 'spf good', 'dkim good', 'dmarc good'],
    ['terug.example', 'mx good', 'spf missing'],
  ])
  expect(wanted([])[0]?.records.map(({ name }) => name)).toEqual(said[0]?.records.map(({ name }) => name))
})

test('a domain that says nobody takes its mail is told so', async () => {
  const [first] = await records('.')
  expect(first?.records[0]).toMatchObject({ record: 'mx', state: 'wrong' })
})
