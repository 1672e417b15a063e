import { readFileSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { newPart } from '#post/in/new-part.ts'
import { isUnread, layOut, parseMail } from '#post/in/parse.ts'
import type { Parsed } from '#post/in/parsed.ts'
import { corpus, mutated } from './fuzz.ts'

const read = async (raw: string | Buffer): Promise<Parsed> => {
  const found = await parseMail(typeof raw === 'string' ? Buffer.from(raw) : raw)
  if (isUnread(found)) throw new Error(found.problem)
  return found
}
const head = 'From: Mark <mark@postvak.example>\r\nTo: klachten@klankhuis.example\r\nSubject: Klacht\r\n'
const sample = (name: string) => {
  const found = corpus().find(one => one.name === `${name}.eml`)
  if (!found) throw new Error(`No sample ${name}`)
  return found.raw
}

/** What each sample says, as a person reads it: part of its text, its subject, its files. */
const samplesSay: Readonly<
  Record<
    string,
    { readonly text?: string; readonly fresh?: string; readonly subject?: string; readonly files?: readonly string[] }
  >
> = JSON.parse(readFileSync(`${import.meta.dirname}/corpus/expected.json`, 'utf8'))

describe('A-26: a message as its writer meant it', () => {
  test.each(corpus().map(({ name }) => name))('%s', async name => {
    const wanted = samplesSay[name.replace(/\.eml$/, '')]
    const found = await read(corpus().find(one => one.name === name)?.raw ?? Buffer.alloc(0))
    expect(wanted, 'a sample without what is expected of it').toBeDefined()
    const { text = '', fresh = newPart(found.text), subject = found.subject } = wanted ?? {}
    expect(found.text).toContain(text)
    expect(found.text === '').toBe(wanted?.text === '')
    expect([newPart(found.text), found.subject]).toEqual([fresh, subject])
    expect(found.files.map(file => file.name)).toEqual(wanted?.files ?? [])
  })
})

describe('A-23, A-24, A-25: what is made to break its reader', () => {
  const MB = 1024 * 1024
  test.each<readonly [string, () => string, RegExp]>([
    [
      'a mail of 10,000 parts',
      () => `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(10_000)}`,
      /too-many-parts/,
    ],
    [
      'parts a thousand deep',
      () =>
        head +
        Array.from({ length: 1000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join(
          '',
        ),
      /too-many-parts/,
    ],
    ['messages in messages, a thousand deep', () => head + 'Content-Type: message/rfc822\r\n\r\n'.repeat(1000), /read/],
    [
      '100,000 people it is sent to',
      () => `To: ${Array.from({ length: 20_000 }, (_, n) => `u${n}@x.example`).join(',\r\n ')}\r\n${head}\r\nHallo`,
      /read|unreadable/,
    ],
    ['one header of 5 MB', () => `X-Long: ${'a'.repeat(5 * MB)}\r\n${head}\r\nHallo`, /unreadable/],
    ['two million lines', () => `${head}\r\n${'a\r\n'.repeat(2_000_000)}`, /too-many-parts/],
    ['50,000 brackets', () => `${head}Cc: ${'('.repeat(50_000)}\r\n\r\nHallo`, /read/],
    ['50,000 groups', () => `Cc: ${'a:'.repeat(50_000)}\r\n${head}\r\nHallo`, /read/],
    [
      'a name in 10,000 pieces',
      () =>
        `${head}Content-Type: application/pdf;${Array.from({ length: 10_000 }, (_, n) => `\r\n name*${n}=aaaa`).join(';')}\r\n\r\nx`,
      /read/,
    ],
    [
      'an ending of 10,000 letters',
      () => `${head}Content-Type: application/pdf; name="a.${'x'.repeat(10_000)}"\r\n\r\nx`,
      /read/,
    ],
    [
      'a name of letters of 8 KB',
      () => `${head}Content-Type: text/plain; charset=${'x'.repeat(8192)}\r\n\r\nHallo`,
      /read/,
    ],
    [
      'HTML of 5 MB',
      () =>
        `${head}Content-Type: text/html\r\n\r\n${'<p class="MsoNormal"><span>Hallo</span></p>\r\n'.repeat((5 * MB) / 46)}`,
      /read/,
    ],
    ['1 MB of http://', () => `${head}\r\n${'http://'.repeat(MB / 7)}`, /read/],
    ['a million <', () => `${head}Content-Type: text/html\r\n\r\n${'<'.repeat(MB)}`, /read/],
    ['a million &', () => `${head}Content-Type: text/html\r\n\r\n${'&'.repeat(MB)}`, /read/],
    [
      '5,000 quotes in quotes',
      () => `${head}Content-Type: text/html\r\n\r\n${'<blockquote>'.repeat(5000)}Hallo`,
      /read/,
    ],
    ['nothing', () => '', /read/],
    ['nothing but zeroes', () => '\0'.repeat(MB), /read|unreadable/],
  ])('%s', async (_, made, outcome) => {
    const found = await parseMail(Buffer.from(made()))
    expect(isUnread(found) ? found.problem : 'read').toMatch(outcome)
    // Whatever it was, the next one is read.
    expect((await read(`${head}\r\nHallo`)).text).toBe('Hallo')
  }) // prettier-ignore

  test('a message that takes too long is given up, known by its headers, and the next one is read', async () => {
    const slow = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: text/html\r\n\r\n${'<a href="x'.repeat(2_000_000)}\r\n--b--`
    const found = await parseMail(Buffer.from(slow))
    expect(found).toMatchObject({ problem: 'too-slow', headers: { sender: 'mark@postvak.example', subject: 'Klacht' } })
    expect((await read(`${head}\r\nHallo`)).text).toBe('Hallo')
  })
})

describe('letters of every kind', () => {
  const body = (type: string, bytes: Buffer | string) =>
    Buffer.concat([Buffer.from(`${head}${type}\r\n\r\n`), Buffer.from(bytes)])
  test.each([
    ['UTF-8 that says it is something else', 'Content-Type: text/plain; charset=iso-8859-1', Buffer.from('één café')],
    ['UTF-8 that says nothing', 'X-None: 1', Buffer.from('één café')],
    ['Western letters that say nothing', 'X-None: 1', Buffer.from('één café', 'latin1')],
    [
      'Western letters that say they are UTF-8',
      'Content-Type: text/plain; charset=utf-8',
      Buffer.from('één café', 'latin1'),
    ],
    ['letters of an unknown kind', 'Content-Type: text/plain; charset=klingon', Buffer.from('één café')],
    ['UTF-7', 'Content-Type: text/plain; charset=utf-7', Buffer.from('+AOkA6Q-n caf+AOk-')],
    ['UTF-16', 'Content-Type: text/plain; charset=utf-16le', Buffer.from('één café', 'utf16le')],
    [
      'quoted-printable in Western letters',
      'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable',
      Buffer.from('=E9=E9n caf=E9'),
    ],
  ])('%s', async (_, type, bytes) => expect((await read(body(type, bytes))).text).toBe('één café'))

  test('headers in Western letters are read as such', async () => {
    expect(
      (await read(Buffer.from(`${head.replace('Klacht', 'Gebrek aan één café')}\r\nHallo`, 'latin1'))).subject,
    ).toBe('Gebrek aan één café')
  })
})

test.each([
  ['foto\u202egpj.exe', 'foto[U+202E]gpj.exe'],
  ['\u200b.htaccess', '[U+200B].htaccess'],
  ['../../etc/passwd', '../../etc/passwd'],
])('A-44: a name that hides what it is shows what hides it', async (name, shown) => {
  const raw = `${head}Content-Type: application/octet-stream; name="=?utf-8?b?${Buffer.from(name).toString('base64')}?="\r\n\r\nx`
  expect((await read(raw)).files.map(file => file.name)).toEqual([shown])
})

test('what is said in the text part is believed, unless it only says that there is no HTML', async () => {
  const both = (text: string, html: string) =>
    `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\n${text}\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`
  expect((await read(both('De barst wordt groter.', '<p>De <b>barst</b></p>'))).text).toBe('De barst wordt groter.')
  const long = 'De barst in het bovenblad wordt elke dag een stukje groter. '.repeat(10)
  expect((await read(both('Uw programma toont geen HTML.', `<p>${long}</p>`))).text).toBe(long.trim())
})

test('encrypted mail is known as such', async () => {
  expect((await read(sample('pgp-encrypted'))).isSealed).toBe(true)
  expect((await read(sample('smime-signed'))).isSealed).toBe(false)
})

const many = Number(process.env['FUZZ'] ?? 300)

test(`${many} messages that were changed at random are each read or given up, within the time and room they have`, async () => {
  const outcomes = new Map<string, number>()
  const wrong: string[] = []
  let slowest = 0
  for (const { name, raw } of mutated(many, 20_260_402)) {
    const begun = performance.now()
    const found = await parseMail(raw).catch((fault: unknown) => {
      throw new Error(name, { cause: fault })
    })
    slowest = Math.max(slowest, performance.now() - begun)
    const outcome = isUnread(found) ? found.problem : 'read'
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    if (isUnread(found)) continue
    const { html = '' } = (found.hasLayout && (await layOut(raw))) || {}
    const isHarmless = !/<(script|iframe|form|meta|base|link|svg|object)\b| on\w+="/i.test(html)
    const isKept = found.text.length <= 100_000 && (newPart(found.text) === '') === (found.text.trim() === '')
    if (!isHarmless || !isKept) wrong.push(name)
  }
  expect(wrong).toEqual([])
  expect([...outcomes.keys()].filter(outcome => !['read', 'too-many-parts', 'unreadable'].includes(outcome))).toEqual(
    [],
  )
  // One that is given up has worked for 2 s at most; a busy machine makes all of them wait.
  expect(slowest).toBeLessThan(12_000)
}, 3_600_000)
