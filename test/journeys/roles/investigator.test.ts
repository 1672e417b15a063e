import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { crackedTop, tornBox } from '#demo/attachments/scenes.ts'
import { datesIn } from '#texts/dates.ts'
import { linkIn, type PostedWorld, postedWorld, wordsOf } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import { visitor, type Visitor } from '../../world/visitor.ts'
import { photo } from '../complaining.ts'
import { comesIn, mostAndLeast, customerReads, pieter, written } from './cast.ts'

const { sanne, ruth, milan, venlo } = crew

const question = 'Hoe is deze gitaar ingepakt?'
const packed = 'Zonder hoekschotten: de voorraad was op.'
const scan = photo('scan.png', crackedTop)
const fingerprint = createHash('sha256').update(scan.buffer).digest('hex')
const first = 'Het magazijn pakte in zonder hoekschotten.'
const better = 'Het magazijn pakte in zonder hoekschotten, en de doos kwam gescheurd aan.'
const remedy = 'Een nieuwe gitaar, met hoekschotten verstuurd.'
const change = 'Elke gitaar gaat met hoekschotten de deur uit'

/** A complaint with two files, which a manager gave to the investigator. */
const begins = async () => {
  const world = await postedWorld()
  const kept = async (name: string, bytes: Uint8Array) => {
    const file = await world.house.world.files.store(Readable.from([Buffer.from(bytes)]), { name, maxBytes: 1_000_000 })
    if ('problem' in file) throw new Error(file.problem)
    return { id: file.id, bytes: file.bytes, type: file.type }
  }
  const files = [await kept('doos.png', tornBox()), await kept('rekening.pdf', Buffer.from('%PDF-1.4 Pieter'))]
  const { id } = await world.file({ files, words: { fileNames: ['doos.png', 'rekening.pdf'] } })
  const answerBy = '2026-04-16' as Day
  await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy })
  await world.does(id, ruth, { type: 'assign', to: milan.id })
  for (let n = 0; n < 3; n += 1) await world.letterTo(pieter)
  return { world, id, box: files[0] ?? { id: '', bytes: 0 } }
}

/** Which of these words stand in that order, each after the one before. */
const inOrder = (text: string, words: readonly string[]) => {
  const places = words.map(word => text.indexOf(word))
  expect(places, `the places of ${words.join(' … ')}`).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
}

describe.each(mostAndLeast)('an investigator $how', ({ sits }) => {
  let world: PostedWorld
  let id: string
  let box: { readonly id: string; readonly bytes: number }
  let investigator: Visitor
  let handler: Visitor

  beforeAll(async () => {
    ;({ world, id, box } = await begins())
    investigator = await sits()
    handler = await visitor({ scripts: false })
  })

  test('finds what was given to them, and plans what must be known before anybody is asked', async () => {
    await comesIn(investigator, milan, world)
    await investigator.follows('Onderzoeken')
    expect(await investigator.reads()).toMatch(/100234 Pieter de Boer.*geen vragen/)
    await investigator.follows('100234')
    expect(await investigator.reads()).toContain('Er staat nog geen vraag in het plan.')
    await investigator.follows('Vraag stellen')
    await investigator.types('De vraag', question)
    await investigator.chooses('Magazijn', 'Noodzakelijk')
    await investigator.presses('Zet in het plan')
    const plan = await investigator.reads()
    for (const words of [question, 'Magazijn · Noodzakelijk', 'Nog niet gesteld', 'Eén noodzakelijke vraag heeft nog'])
      expect(plan).toContain(words)
    await world.sendLetters()
    expect(world.unread()).toEqual([])
    expect(await written(world, id, 'question-planned')).toMatchObject([
      { by: { person: milan.id }, weight: 'essential' },
    ])
  })

  test('sees the question as the warehouse will, and sends it with one file and no other', async () => {
    await investigator.follows('Stellen')
    await investigator.picks('Aan wie', venlo.name)
    await investigator.types('Antwoord graag uiterlijk', '2026-04-09')
    await investigator.unfolds('Wat meegaat')
    await investigator.chooses(`doos.png (${datesIn('nl').size(box.bytes)})`)
    await investigator.presses('Voorbeeld bekijken')
    const preview = await investigator.reads()
    for (const words of [question, 'donderdag 9 april 2026', 'Er hoort één bestand bij'])
      expect(preview).toContain(words)
    expect(await written(world, id, 'question-asked')).toEqual([])
    await investigator.presses('Stel de vraag')
    expect(await investigator.reads()).toMatch(/Magazijn Venlo uiterlijk donderdag 9 april 2026.*1 bestand vrijgegeven/)
    expect(await written(world, id, 'question-asked')).toMatchObject([{ releases: [box.id], dueOn: '2026-04-09' }])
  })

  test('reads what the warehouse answered by its link, in the plan and on the timeline', async () => {
    const mail = await world.letterTo(venlo.email)
    expect(mail.raw).not.toContain('Pieter')
    const warehouse = await visitor({ scripts: false, width: 390 })
    await warehouse.opens(linkIn(mail, '/partner/'))
    await warehouse.chooses('Verkeerd ingepakt')
    await warehouse.types('Vertel ons meer', packed)
    await warehouse.presses('Antwoord versturen')
    await warehouse.page.context().close()
    await investigator.follows('Onderzoeken')
    expect(await investigator.reads()).toContain('1 van 1')
    await investigator.follows('100234')
    const page = await investigator.reads()
    expect(page.split(packed)).toHaveLength(3)
    expect(page).not.toContain('Eén noodzakelijke vraag heeft nog')
  })

  test('adds a scan as evidence, which takes its place in time and keeps its fingerprint', async () => {
    await investigator.follows('Bewijs toevoegen')
    await investigator.types('Wat het laat zien', 'De doos is gescand met een scheur.')
    await investigator.chooses('Bezorger')
    await investigator.types('De dag waarop het gebeurde', '2026-04-01')
    await investigator.types('Het tijdstip', '14.30')
    await investigator.gives('Foto’s, scans of papieren', scan)
    await investigator.presses('Bewijs toevoegen')
    const [evidence] = await written(world, id, 'evidence-added')
    expect(evidence).toMatchObject({ source: 'courier', on: '2026-04-01', time: '14:30', files: [{ id: fingerprint }] })
    await investigator.unfolds(`SHA-256 ${fingerprint.slice(0, 8)}`)
    const page = await investigator.reads()
    expect(page).toContain(fingerprint)
    inOrder(page, ['De doos is gescand met een scheur.', 'Klacht ontvangen'])
  })

  test('hands the findings over, puts them better, and both versions stay as they were', async () => {
    await investigator.follows('Bevindingen overdragen')
    const done = await investigator.finds('Wat er is gedaan')
    inOrder(done, ['De doos is gescand met een scheur.', `wij vroegen het magazijn: ${question}`])
    await investigator.types('Wat er is gevonden', first)
    await investigator.chooses('Gegrond')
    await investigator.picks('Oorzaak', 'Verpakking')
    await investigator.types('Oplossing die u voorstelt', remedy)
    await investigator.types('Verandering die u voorstelt', change)
    await investigator.presses('Bevindingen overdragen')
    expect(await investigator.reads()).toContain('Bevindingen klaar, versie 1')
    const before = await written(world, id, 'findings-handed-over')
    await investigator.follows('Bevindingen overdragen')
    expect(await investigator.finds('Wat er is gevonden')).toBe(first)
    await investigator.types('Wat er is gevonden', better)
    await investigator.presses('Bevindingen overdragen')
    await investigator.unfolds('Versie 1')
    const page = await investigator.reads()
    for (const words of ['Bevindingen klaar, versie 2', first, better]) expect(page).toContain(words)
    const [one, two] = await written(world, id, 'findings-handed-over')
    expect([one]).toEqual(before)
    expect(two).toMatchObject({ findings: 2, by: { person: milan.id }, words: { reasons: [better], remedy, change } })
    expect(world.unread()).toEqual([])
  })

  test('leaves an answer that begins with the findings, in the order of the policy: done, found, remedy, change', async () => {
    await comesIn(handler, ruth, world, `/desk/complaints/${id}`)
    await handler.follows('Antwoorden')
    expect(await handler.reads()).toContain('Dit formulier begint met versie 2 van de bevindingen')
    const done = await handler.finds('Wat wij deden om het uit te zoeken')
    expect(done).toContain(`wij vroegen het magazijn: ${question}`)
    const shown = await handler.page.locator('main form').evaluateAll(forms =>
      forms
        .flatMap(form => [...form.querySelectorAll<HTMLElement>('textarea, .given')])
        .map(part => (part as HTMLTextAreaElement).value ?? part.innerText)
        .join('\n'),
    )
    inOrder(shown, [done, better, remedy, change])
    expect(shown).not.toContain(`${first}\n`)
  })

  test('is quoted to the customer, and what the answer rests on can no longer change', async () => {
    const by = '2026-04-30' as Day
    await world.does(id, milan, { type: 'offer-remedy', kind: 'exchange', by, words: { what: remedy } })
    await world.does(id, ruth, { type: 'approve-remedy', remedy: 'r1' })
    await handler.opens(`${world.url}/desk/complaints/${id}/answer`)
    await handler.types('De klacht in onze woorden', 'Uw gitaar kwam aan met een barst.')
    const one = handler.within('Verbetering 1')
    await one.picks('Wie doet het', ruth.name)
    await one.types('Uiterlijk', '2026-05-01')
    await handler.presses('Voorbeeld bekijken')
    await handler.presses('Verstuur het antwoord')
    const mail = await world.letterTo(pieter)
    const answer = [question, better, remedy, change]
    inOrder(wordsOf(mail), answer)
    inOrder(await customerReads(mail), answer)
    expect(await written(world, id, 'answered')).toMatchObject([{ findings: 2 }])
    await investigator.opens(`${world.url}/desk/complaints/${id}/investigation`)
    const page = await investigator.reads()
    expect(page).toContain('Het antwoord rust op versie 2.')
    expect(page).not.toContain('Bevindingen overdragen')
  })
})
