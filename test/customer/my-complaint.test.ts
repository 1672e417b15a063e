import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { lettersIn } from '#texts/letters.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'
import { picture, type Visitor, visitorOf, wordsOf } from './visitor.ts'

let world: SmallWorld
let visitor: Visitor
beforeAll(async () => {
  world = await smallWorld()
  visitor = visitorOf(world)
})

let order = 100_500
const filed = async () => {
  order += 1
  const { id } = await world.file({ orderNumber: String(order), receivedAt: world.now() })
  return { id, page: await visitor.pageOf(id) }
}
const read = async (path: string) => wordsOf((await visitor.get(path)).html)
const acknowledged = async () => {
  const of = await filed()
  await world.does(of.id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: day('2026-04-15') })
  await world.sendLetters()
  return of
}
const answered = async () => {
  const of = await acknowledged()
  await world.does(of.id, crew.sanne, {
    type: 'find',
    head: '1',
    finding: 'upheld',
    cause: 'packing',
    words: { reasons: 'De doos was leeg.' },
  })
  await world.does(of.id, crew.sanne, {
    type: 'answer',
    changes: [],
    words: { summary: 'Een barst.', done: 'Nagevraagd.', noRemedy: 'U wilde niets.', noChange: 'Het was toeval.' },
  })
  await world.sendLetters()
  return of
}

describe('a complaint of one’s own', () => {
  test('says what happens now, by when, and the words that were sent', async () => {
    const { page } = await filed()
    const words = await read(page)
    expect(words).toContain('We hebben uw klacht.')
    expect(words).toContain('U weet wie hem behandelt, uiterlijk op')
    expect(words).toContain('donderdag 2 april 2026, 20.41 uur De gitaar kwam aan met een barst')
  })

  test('names who handles it, the date they gave, and why that date', async () => {
    const { page } = await acknowledged()
    const { html } = await visitor.get(page)
    const words = wordsOf(html)
    expect(words).toContain('Sanne Visser behandelt uw klacht.')
    expect(words).toContain('U hebt ons antwoord uiterlijk op woensdag 15 april 2026')
    expect(html.match(/<h1/g)).toHaveLength(1)
    const why = /href="([^"]+\/why\/[^"]+)"/.exec(html)?.[1] ?? ''
    const explained = await read(why)
    expect(explained).toContain('Waarom deze datum?')
    expect(explained).toContain('15 april 2026')
  })

  test('shows letters as they were sent, also each by itself', async () => {
    const { id, page } = await acknowledged()
    const { html } = await visitor.get(page)
    expect(wordsOf(html)).toContain('Sanne Visser, Klankhuis')
    const path = /href="([^"]+\/letters\/acknowledgement-\d+)"/.exec(html)?.[1] ?? ''
    const alone = await read(path)
    const sent = (await world.lettersOf(id)).find(({ kind }) => kind === 'acknowledgement')
    const paragraphs = (sent?.text ?? '').split('\n\n').filter(part => !/https?:|^-+$/m.test(part))
    expect(paragraphs.length).toBeGreaterThan(3)
    for (const part of paragraphs) expect(alone).toContain(part.replace(/\s+/g, ' ').trim())
    expect(alone).not.toContain('__key__')
  })

  test('speaks the language the customer chose, or another for this once', async () => {
    const { page } = await filed()
    expect((await visitor.get(page)).html).toContain('<html lang="nl">')
    const { html } = await visitor.get(`${page}?language=en`)
    expect(html).toContain('<html lang="en">')
    expect(html).toContain(`${page}/message?language=en`)
  })

  test('A-85: keeps notes, plans and offers that are not made yet to the house', async () => {
    const { id, page } = await acknowledged()
    await world.does(id, crew.sanne, { type: 'note', files: [], words: { text: 'Geheime notitie' } })
    await world.does(id, crew.sanne, {
      type: 'offer-remedy',
      kind: 'refund',
      amount: { currency: 'EUR', cents: 12_345 },
      by: day('2026-04-14'),
      words: { what: 'Stil voorstel' },
    })
    await world.does(id, crew.ruth, { type: 'approve-remedy', remedy: 'r1' })
    expect((await visitor.get(`${page}/why/remedy:r1.1`)).status).toBe(404)
    for (const path of ['', '/file', '/escalate']) {
      const words = await read(`${page}${path}`)
      for (const inside of ['Geheime notitie', 'Stil voorstel', '123,45', '14 april', 'aanboden'])
        expect(words.replace('Wat de winkel aanbood', '')).not.toContain(inside)
    }
  })
})

test('a progress report moves the date everywhere it is said', async () => {
  const { id, page } = await acknowledged()
  await world.does(id, crew.sanne, {
    type: 'report-progress',
    until: day('2026-04-28'),
    words: { done: 'Gevraagd.', open: 'De bezorger.', reason: 'Geen antwoord.' },
  })
  await world.sendLetters()
  const words = await read(page)
  expect(words).toContain('U hebt ons antwoord uiterlijk op dinsdag 28 april 2026')
  expect(words).toMatch(/Antwoord \(komt nog\) uiterlijk 28 april/)
  expect(words).toContain('Lees het voortgangsbericht')
})

describe('a missed promise', () => {
  test('comes first, with an apology and the way to the board', async () => {
    const late = await smallWorld()
    const guest = visitorOf(late)
    const { id } = await late.file()
    await late.passTo('2026-04-10T08:00:00.000Z')
    const page = await guest.pageOf(id)
    const { html } = await guest.get(page)
    const words = wordsOf(html)
    const sorry = lettersIn('nl').lateApology.late
    expect(words.indexOf(sorry)).toBeGreaterThan(0)
    expect(words.indexOf(sorry)).toBeLessThan(words.indexOf('We hebben uw klacht.'))
    expect(html).toContain(`href="${page}/escalate"`)
    expect(words).toContain('beloofd voor')
  })
})

describe('a customer can', () => {
  test('send a message with a photo, and get the photo back as a download only', async () => {
    const { page } = await filed()
    const { location } = await visitor.post(
      `${page}/message`,
      { text: 'Hier is de foto.' },
      { file: [picture('b.png')] },
    )
    expect(location).toBe(`${page}?done=message`)
    const { html } = await visitor.get(location)
    expect(wordsOf(html)).toContain('We hebben uw bericht.')
    expect(wordsOf(html)).toContain('Hier is de foto.')
    const file = /href="([^"]+\/files\/[0-9a-f]+)"/.exec(html)?.[1] ?? ''
    expect((await visitor.get(file)).status).toBe(200)
    const other = await filed()
    expect((await visitor.get(file.replace(page, other.page))).status).toBe(404)
  })

  test('not send an empty one, and loses neither text nor photo when one of them is wrong', async () => {
    const { page } = await filed()
    expect(wordsOf((await visitor.post(`${page}/message`, { text: '' })).html)).toContain('Schrijf een bericht')
    const program = new File([Buffer.from('MZ\u0090\u0000 this is a program'.repeat(50))], 'spel.exe')
    const { status, html } = await visitor.post(
      `${page}/message`,
      { text: 'Met bijlage' },
      { file: [picture('goed.png'), program] },
    )
    expect(status).toBe(422)
    expect(html).toContain('>Met bijlage</textarea>')
    expect(html).toContain('goed.png')
    expect(html).toContain('name="kept"')
  })

  test('send a message to a complaint that is full of files, and hears that the photo cannot come along', async () => {
    const { id } = await world.file({
      orderNumber: '100987',
      files: [{ id: 'f'.repeat(64), bytes: 500e6, type: 'video/mp4' }],
    })
    const page = await visitor.pageOf(id)
    const form = [`${page}/message`, { text: 'Nog een foto.' }] as const
    const { status, html } = await visitor.post(...form, { file: [picture('nog een.png')] })
    expect(status).toBe(422)
    expect(wordsOf(html)).toContain('al zo veel bestanden dat er geen bij kunnen')
    expect(html).toContain('>Nog een foto.</textarea>')
    expect((await visitor.post(...form)).location).toBe(`${page}?done=message`)
  })

  test('answer a question of the shop', async () => {
    const { id, page } = await acknowledged()
    await world.does(id, crew.sanne, {
      type: 'plan-question',
      source: 'customer',
      words: { text: 'Welke kleur had de doos?' },
    })
    await world.does(id, crew.sanne, {
      type: 'ask',
      question: 'q1',
      of: { kind: 'customer' },
      dueOn: day('2026-04-08'),
    })
    const words = await read(page)
    expect(words).toContain('We hebben een vraag aan u')
    expect(words).toContain('Welke kleur had de doos?')
    expect((await visitor.post(`${page}/question/q1`, { text: '' })).status).toBe(422)
    const { location } = await visitor.post(`${page}/question/q1`, { text: 'Bruin.' })
    const after = await read(location)
    expect(after).toContain('We hebben uw antwoord.')
    expect(after).toContain('Bruin.')
    expect(after).not.toContain('We hebben een vraag aan u')
  })

  test('A-19: ask for other contact details, which somebody at the shop then changes', async () => {
    const { id, page } = await filed()
    const known = { name: 'Pieter de Boer', email: 'pieter.deboer@postvak.example', address: '', phone: '' }
    expect((await visitor.get(`${page}/contact`)).html).toContain('value="pieter.deboer@postvak.example"')
    expect(wordsOf((await visitor.post(`${page}/contact`, known)).html)).toContain('U hebt nog niets gewijzigd')
    expect((await visitor.post(`${page}/contact`, { ...known, email: 'fout' })).html).toContain('value="fout"')
    await visitor.post(`${page}/contact`, { ...known, email: 'nieuw@postvak.example' })
    const history = await world.house.world.ledger.read(id)
    expect(history?.contact.email).toBe('pieter.deboer@postvak.example')
    expect(history?.events.at(-1)).toMatchObject({ type: 'message-received' })
    expect(await read(page)).toContain('E-mailadres: nieuw@postvak.example')
  })

  test('choose the language of later letters, and large print on paper, without anybody looking at it first', async () => {
    const { id, page } = await acknowledged()
    const form = await visitor.get(`${page}/letters`)
    expect(form.html).toMatch(/value="nl"[^>]*checked/)
    expect(form.html).toMatch(/value="normal"[^>]*checked/)
    const { location } = await visitor.post(`${page}/letters`, { language: 'en', print: 'large' })
    expect(await read(location)).toContain('This is how we write to you from now on.')
    await world.does(id, crew.sanne, { type: 'send-message', awaitsReply: false, words: { text: 'We are looking.' } })
    await world.sendLetters()
    const [message, , receipt] = await world.lettersOf(id)
    expect([message?.language, receipt?.language]).toEqual(['en', 'nl'])
    expect(message?.text).toContain('Kind regards')
    const after = await visitor.get(page)
    expect(after.html).toContain('<html lang="en">')
    expect(after.html).toMatch(/<div class="letter" lang="nl">/)
    expect(after.html).toContain('<summary>Read the rest of this letter</summary>')
    const history = await world.house.world.ledger.read(id)
    expect(history?.complaint).toMatchObject({ language: 'en', largePrint: true })
    expect(history?.events.filter(({ type }) => type === 'letters-chosen')).toHaveLength(1)
  })

  test('choose it also when it is closed; what the shop does not speak, and what is so already, changes nothing', async () => {
    const { id, page } = await filed()
    await visitor.post(`${page}/withdraw`, { reason: '' })
    const before = await world.house.world.ledger.read(id)
    for (const fields of [{ language: 'fr', print: 'huge' }, { language: 'nl', print: 'normal' }, {}])
      expect((await visitor.post(`${page}/letters`, fields)).location).toContain('done=letters')
    expect((await world.house.world.ledger.read(id))?.complaint).toEqual(before?.complaint)
    await visitor.post(`${page}/letters`, { language: 'nl', print: 'large' })
    expect((await world.house.world.ledger.read(id))?.complaint.largePrint).toBe(true)
    await visitor.post(`${page}/letters`, { language: 'nl', print: 'normal' })
    expect((await world.house.world.ledger.read(id))?.complaint).not.toHaveProperty('largePrint')
  })

  test('A-55: withdraw it after a page that asks whether they are sure, and open it again', async () => {
    const { page } = await filed()
    expect(await read(`${page}/withdraw`)).toContain('Wilt u uw klacht intrekken?')
    const { location } = await visitor.post(`${page}/withdraw`, { reason: '' })
    const words = await read(location)
    expect(words).toContain('U hebt uw klacht ingetrokken.')
    expect(words).not.toContain('Trek mijn klacht in')
    expect((await visitor.post(`${page}/reopen`, { reason: '' })).status).toBe(422)
    await visitor.post(`${page}/reopen`, { reason: 'Toch niet goed.' })
    const again = await read(page)
    expect(again).toContain('We hebben uw klacht.')
    expect(again).toContain('Toch niet goed.')
  })
})

describe('after the answer a customer', () => {
  test('reads it whole, and accepts it', async () => {
    const { page } = await answered()
    const { html } = await visitor.get(page)
    const words = wordsOf(html)
    for (const part of [
      'Sanne Visser heeft uw klacht beantwoord.',
      'De doos was leeg.',
      'Nagevraagd.',
      'Het was toeval.',
    ])
      expect(words).toContain(part)
    expect(html).toMatch(/<a href="#e\d+">Lees ons antwoord<\/a>/)
    const { location } = await visitor.post(`${page}/accept`)
    const after = await read(location)
    expect(after).toContain('U bent akkoord met ons antwoord.')
    expect(after).not.toContain('Ik ga akkoord')
  })

  test('puts it to the board, with nothing asked again, and sees the date', async () => {
    const { page } = await answered()
    const form = await visitor.get(`${page}/escalate`)
    expect(wordsOf(form.html)).toContain('uiterlijk op donderdag 9 april 2026')
    for (const asked of ['name="name"', 'name="email"', 'name="order"']) expect(form.html).not.toContain(asked)
    const empty = await visitor.post(`${page}/escalate`, { why: '', want: 'Een nieuwe gitaar' })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('>Een nieuwe gitaar</textarea>')
    const { location } = await visitor.post(`${page}/escalate`, { why: 'Het klopt niet.', want: 'Een nieuwe gitaar' })
    const words = await read(location)
    expect(words).toContain('De directie bekijkt uw klacht.')
    expect(words).toContain('donderdag 9 april 2026')
    expect(words).toContain('Het klopt niet.')
    expect(await read(`${page}/escalate`)).toContain('U kunt dit nu niet vragen')
  })
})

test('the file to take along holds the facts, what became of each promise, and every word', async () => {
  const { page } = await answered()
  const words = await read(`${page}/file`)
  for (const part of ['Dossier van klacht', 'Nagekomen', 'De gitaar kwam aan met een barst', 'De doos was leeg.'])
    expect(words).toContain(part)
})

test('outside bodies are named with what they can and cannot do', async () => {
  const { page } = await filed()
  const words = await read(`${page}/outside`)
  expect(words).toContain('ACM ConsuWijzer')
  expect(words).toContain('Wat niet kan:')
  expect(words).not.toContain('Vertel het de winkel')
})

test('a page that is not there says so', async () => {
  const { page } = await filed()
  for (const path of ['/letters/answer-99', '/why/nothing', '/files/abc'])
    expect((await visitor.get(`${page}${path}`)).status).toBe(404)
  expect((await visitor.get(`${page}/question/q9`)).location).toBe(page)
})

test('A-56, A-63: a key that was never given opens nothing', async () => {
  const { html, status } = await visitor.get('/complaint/madeup')
  expect(status).toBe(404)
  expect(html).not.toContain('Pieter')
})

test('nothing that was done here went wrong', () => {
  expect(world.reported).toEqual([])
})
