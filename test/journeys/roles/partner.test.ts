import { Readable } from 'node:stream'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { tornBox } from '#demo/attachments/scenes.ts'
import { linkIn, type PostedWorld, postedWorld, wordsOf } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import { visitor, type Visitor } from '../../world/visitor.ts'
import { photo } from '../complaining.ts'
import { mostAndLeast, pieter, written } from './cast.ts'

const { ruth, venlo } = crew
const day = (text: string) => text as Day
const question = 'Hoe is deze gitaar ingepakt?'
const wrong = 'Zonder hoekschotten.'
const right = 'Met twee hoekschotten: het waren er te weinig.'

/** What tells who the customer is, and what stays in the house. */
const secrets = ['Pieter', 'de Boer', pieter, 'Kanariestraat', '06 1234', 'barst', 'rekening']

/** A complaint with two files, of which one goes along with a question to the warehouse. */
const begins = async () => {
  const world = await postedWorld()
  const kept = async (name: string, bytes: Uint8Array) => {
    const file = await world.house.world.files.store(Readable.from([Buffer.from(bytes)]), { name, maxBytes: 1_000_000 })
    if ('problem' in file) throw new Error(file.problem)
    return { id: file.id, bytes: file.bytes, type: file.type }
  }
  const files = [await kept('barst.png', tornBox()), await kept('rekening.pdf', Buffer.from('%PDF-1.4 Pieter'))]
  const { id } = await world.file({
    files,
    words: { fileNames: ['barst.png', 'rekening.pdf'], address: 'Kanariestraat 1, Ede', phone: '06 1234 5678' },
  })
  await world.letterTo(pieter)
  await world.does(id, ruth, { type: 'plan-question', source: 'warehouse', words: { text: question } })
  const of = { kind: 'partner', partner: venlo.id } as const
  const [released, held] = files.map(file => file.id)
  if (!released || !held) throw new Error('No files')
  await world.does(id, ruth, { type: 'ask', question: 'q1', of, dueOn: day('2026-04-09'), releases: [released] })
  return { world, id, released, held }
}

describe.each(mostAndLeast)('a warehouse $how', ({ sits }) => {
  let world: PostedWorld
  let id: string
  let released: string
  let held: string
  let link: string
  let warehouse: Visitor

  beforeAll(async () => {
    ;({ world, id, released, held } = await begins())
    warehouse = await sits()
  })
  const status = async (path: string) => (await warehouse.page.request.get(path)).status()
  const answers = () => written(world, id, 'question-answered', 'question-answer-corrected')

  test('comes by the link in its mail, and sees the question, until when, the one file that goes with it, and no more', async () => {
    const mail = await world.letterTo(venlo.email)
    link = linkIn(mail, '/partner/')
    await warehouse.opens(link)
    const page = await warehouse.reads()
    expect(wordsOf(mail)).toContain('donderdag 9 april 2026')
    for (const words of ['Vraag van Klankhuis over 100234', question, 'donderdag 9 april 2026'])
      expect(page).toContain(words)
    const picture = warehouse.page.getByRole('img', { name: 'Bestand 1 bij 100234' })
    expect(await picture.evaluate(node => (node as HTMLImageElement).naturalWidth)).toBeGreaterThan(100)
    const seen = (await warehouse.page.content()) + mail.raw
    for (const secret of [...secrets, held]) expect(seen).not.toContain(secret)
    expect([await status(`${link}/files/${released}`), await status(`${link}/files/${held}`)]).toEqual([200, 404])
    expect(await status(`${world.url}/q-list/${link.split('/').at(-1)}`)).toBe(404)
  })

  test('answers with a choice, words and a photo; what was sent too early is told and stays', async () => {
    await warehouse.types('Vertel ons meer', wrong)
    await warehouse.gives('Foto’s of papieren', photo('doos.png', tornBox))
    await warehouse.presses('Antwoord versturen')
    const told = await warehouse.reads()
    for (const words of ['Kies wat u hebt gevonden', 'Wij hebben dit: doos.png']) expect(told).toContain(words)
    expect([await warehouse.finds('Vertel ons meer'), await answers()]).toEqual([wrong, []])
    await warehouse.chooses('Verkeerd ingepakt')
    await warehouse.presses('Antwoord versturen')
    const thanks = await warehouse.reads()
    for (const words of ['Bedankt, wij hebben uw antwoord', 'tot en met donderdag 9 april 2026', 'doos.png'])
      expect(thanks).toContain(words)
    const text = `Verkeerd ingepakt. ${wrong}`
    const by = { kind: 'partner', partner: venlo.id }
    expect(await answers()).toMatchObject([{ by, words: { text, fileNames: ['doos.png'] } }])
  })

  test('puts the answer right until the evening of the last day, and the desk reads both', async () => {
    await world.passTo('2026-04-09T21:30:00.000Z')
    await warehouse.opens(link)
    expect(await warehouse.finds('Vertel ons meer')).toBe(wrong)
    await warehouse.chooses('Juist ingepakt')
    await warehouse.types('Vertel ons meer', right)
    await warehouse.presses('Verbeterd antwoord versturen')
    expect(await warehouse.reads()).toContain('Bedankt, wij hebben uw antwoord')
    expect((await answers())[1]).toMatchObject({ words: { text: `Juist ingepakt. ${right}`, fileNames: ['doos.png'] } })
    const desk = await visitor({ scripts: false })
    await desk.opens(await world.wayIn(ruth))
    await desk.presses('Aanmelden')
    await desk.opens(`${world.url}/desk/complaints/${id}/investigation`)
    await desk.unfolds('later verbeterd')
    const file = await desk.reads()
    for (const words of [right, wrong, 'Magazijn Venlo', 'doos.png']) expect(file).toContain(words)
    await desk.page.context().close()
  })

  test('reads the answer after that day, and cannot change it any more', async () => {
    await warehouse.opens(link)
    await world.passTo('2026-04-09T22:30:00.000Z')
    await warehouse.chooses('Niet gevonden')
    await warehouse.presses('Verbeterd antwoord versturen')
    expect(await warehouse.reads()).toContain('Uw antwoord kan niet meer worden veranderd')
    await warehouse.opens(link)
    const page = await warehouse.reads()
    for (const words of ['Uw antwoord kan niet meer worden veranderd', right]) expect(page).toContain(words)
    expect([await warehouse.page.locator('main form').count(), (await answers()).length]).toEqual([0, 2])
    expect(world.received(venlo.email)).toHaveLength(1)
  })

  test('gets one list a day once it asked for that, and answers there one after the other', async () => {
    await world.house.world.people.changePartner(venlo.id, { dailyList: true })
    const of = { kind: 'partner', partner: venlo.id } as const
    const asked: string[] = []
    for (const orderNumber of ['100301', '100302']) {
      const filed = await world.file({ orderNumber })
      asked.push(filed.id)
      await world.does(filed.id, ruth, {
        type: 'plan-question',
        source: 'warehouse',
        words: { text: `Over ${orderNumber}?` },
      })
      await world.does(filed.id, ruth, { type: 'ask', question: 'q1', of, dueOn: day('2026-04-15'), inList: true })
    }
    await world.sendLetters()
    expect(world.received(venlo.email)).toHaveLength(1)
    await world.passTo('2026-04-10T06:05:00.000Z')
    for (const _ of [1, 2]) await world.house.duties['partner-lists'].run()
    const mail = await world.letterTo(venlo.email)
    expect([mail.subject, world.received(venlo.email).length]).toEqual(['2 vragen van Klankhuis', 2])
    await warehouse.opens(linkIn(mail, '/q-list/'))
    const list = await warehouse.reads()
    for (const words of ['2 vragen wachten op uw antwoord.', 'Over 100301?', 'Over 100302?'])
      expect(list).toContain(words)
    expect(list).not.toContain(question)
    const html = await warehouse.page.content()
    for (const secret of secrets) expect(html + mail.raw).not.toContain(secret)
    await warehouse.follows('Antwoorden op de vraag over 100302')
    await warehouse.chooses('Gevonden')
    await warehouse.presses('Antwoord versturen')
    await warehouse.follows('Terug naar alle vragen')
    const left = await warehouse.reads()
    for (const words of ['Eén vraag wacht op uw antwoord.', 'Beantwoord, en nog te verbeteren'])
      expect(left).toContain(words)
    const given = await Promise.all(asked.map(one => written(world, one, 'question-answered')))
    expect(given.map(one => one.length)).toEqual([0, 1])
  })
})
