import { beforeEach, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { type Caller, callers, type Fields } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let eleonora: Caller
let id: string

const day = (text: string) => text as Day

/** A complaint acknowledged late, never answered, and put to the board. */
beforeEach(async () => {
  world = await smallWorld()
  id = (await world.file()).id
  await world.passTo('2026-04-10T08:00:00.000Z')
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: 'sanne', answerBy: day('2026-04-16') })
  await world.sendLetters()
  const words = { why: 'Ik wacht al veel te lang.', want: 'Een nieuwe gitaar.' }
  await world.does(id, { kind: 'customer' }, { type: 'escalate', words })
  await world.sendLetters()
  eleonora = await callers(world).as(crew.eleonora)
})

const reasons = {
  policyFollowed: 'no',
  policyFollowedReason: 'De bevestiging kwam te laat.',
  treatedFairly: 'partly',
  treatedFairlyReason: 'Vriendelijk, maar traag.',
  lawKept: 'yes',
  lawKeptReason: 'Ruilen is <nu> toegezegd.',
}
const complaint = async () => (await world.house.world.ledger.read(id))?.complaint
const expected = async () => String((await complaint())?.version)
const review = async (fields: Fields = reasons) =>
  eleonora.post(`/board/${id}/review`, { expected: await expected(), ...fields })
const reply = async (fields: Fields) => eleonora.post(`/board/${id}/reply`, { expected: await expected(), ...fields })

test('the list says who waits for the board and by when', async () => {
  const { text } = await eleonora.get('/board')
  expect(text).toContain('100234')
  expect(text).toContain('Pieter de Boer')
  expect(text).toContain('uw beoordeling')
})

test('the file begins with the decision asked, and the facts are there: promises, letters, words', async () => {
  const { status, text } = await eleonora.get(`/board/${id}`)
  expect(status).toBe(200)
  expect(text).toContain('Wat antwoorden wij Pieter de Boer?')
  expect(text).toContain('vrijdag 17 april 2026')
  expect(text).toContain('Te laat nagekomen of gemist:')
  expect(text).toContain('Ik wacht al veel te lang.')
  expect(text).toContain('De gitaar kwam aan met een barst')
  expect(text).toContain('[100234]')
  expect(text).not.toContain('__key__')
})

test('A-09: a complaint that nobody put to the board is nowhere, and so is this one for whoever may not review', async () => {
  const other = (await world.file({ orderNumber: '100235' })).id
  expect((await eleonora.get(`/board/${other}`)).status).toBe(404)
  const ruth = await callers(world).as(crew.ruth)
  expect((await ruth.get(`/board/${id}`)).status).toBe(404)
  expect((await ruth.get('/board')).status).toBe(404)
  expect((await ruth.post(`/board/${id}/review`, reasons)).status).toBe(404)
})

test('a review with an answer missing is not saved, and everything typed is still there', async () => {
  const { status, text, html } = await review({ ...reasons, treatedFairly: '', lawKeptReason: '' })
  expect(status).toBe(422)
  expect(text).toContain('Geef antwoord op de vraag of de klant eerlijk is behandeld')
  expect(html).toContain('href="#lawKeptReason"')
  expect(html).toContain('Vriendelijk, maar traag.</textarea>')
  expect(html).toContain('value="no" checked')
  expect((await complaint())?.review).toBeUndefined()
})

test('review and reply can be done on two days; the reply comes only after the review', async () => {
  expect((await eleonora.get(`/board/${id}`)).text).toContain('Sla eerst de beoordeling op.')
  const saved = await review()
  expect(saved.location).toBe(`/board/${id}?done=review#reply`)
  expect((await complaint())?.review?.findings).toEqual({
    policyFollowed: 'no',
    treatedFairly: 'partly',
    lawKept: 'yes',
  })
  expect((await eleonora.get(`/board/${id}`)).html).toContain('Ruilen is &lt;nu> toegezegd.</textarea>')
})

test('a reply without a decision or a body is not sent, and what was typed is still there', async () => {
  await review()
  const empty = await reply({ decision: '', bodies: ['court'], do: 'preview' })
  expect(empty.text).toContain('Schrijf het besluit')
  expect(empty.html).toContain('value="court" checked')
  const nowhere = await reply({ decision: 'U hebt gelijk.', do: 'send' })
  expect(nowhere.text).toContain('Kies minstens één instantie buiten ons')
  expect(nowhere.html).toContain('U hebt gelijk.</textarea>')
  expect((await complaint())?.boardReply).toBeUndefined()
})

test('the letter is shown exactly as it goes, then sent', async () => {
  await review()
  const fields = { decision: 'U hebt gelijk.\n\nU krijgt een nieuwe gitaar.', bodies: ['consuwijzer', 'court'] }
  const shown = await reply({ ...fields, do: 'preview' })
  expect(shown.text).toContain('Er is nog niets verstuurd.')
  expect((await complaint())?.boardReply).toBeUndefined()
  const sent = await reply({ ...fields, do: 'send' })
  expect(sent.location).toBe(`/board/${id}?done=reply`)
  await world.sendLetters()
  const [letter] = await world.lettersOf(id)
  const lines = (letter?.text ?? '').split('\n').filter(line => line !== '' && !line.includes('/open/'))
  for (const line of lines) expect(shown.text).toContain(line.replace(/\s+/g, ' ').trim())
  expect((await eleonora.get('/board')).text).toContain('Beantwoord')
  expect((await eleonora.get(`/board/${id}`)).html).not.toContain('name="decision"')
})

test('the board offers a remedy of its own while it writes, and loses no word of it', async () => {
  await review()
  const half = await reply({
    decision: 'U krijgt gelijk.',
    bodies: ['court'],
    kind: 'refund',
    what: 'Terug op uw rekening.',
    do: 'offer',
  })
  expect(half.status).toBe(422)
  expect(half.html).toContain('Terug op uw rekening.</textarea>')
  const fields = { kind: 'refund', amount: '289,00', by: '24 april 2026', what: 'Terug op uw rekening.' }
  const added = await reply({ decision: 'U krijgt gelijk.', bodies: ['court'], ...fields, do: 'offer' })
  expect(added.status).toBe(303)
  const [remedy] = (await complaint())?.remedies ?? []
  expect(remedy).toMatchObject({ status: 'approved', amount: { currency: 'EUR', cents: 28_900 } })
  const back = await eleonora.get(added.location ?? '')
  expect(back.html).toContain('U krijgt gelijk.</textarea>')
  expect(back.html).toContain('value="court" checked')
  expect(back.html).not.toContain('Terug op uw rekening.</textarea>')
})

test('what others put forward is approved or refused first, with a reason', async () => {
  const words = { what: 'Een andere gitaar' }
  await world.does(id, crew.ruth, { type: 'offer-remedy', kind: 'exchange', by: day('2026-04-24'), words })
  await review()
  const waits = await reply({ decision: 'Ja.', bodies: ['court'], do: 'preview' })
  expect(waits.text).toContain('wacht')
  const silent = await reply({ decision: 'Ja.', bodies: ['court'], do: 'refuse r1' })
  expect(silent.html).toContain('href="#why-r1"')
  const refused = await reply({ decision: 'Ja.', bodies: ['court'], 'why-r1': 'Er komt geld terug.', do: 'refuse r1' })
  expect(refused.status).toBe(303)
  expect((await complaint())?.remedies[0]?.status).toBe('refused')
})

test('whoever had a hand in it cannot review it, and sees why and who can', async () => {
  await world.house.world.people.change('sanne', { roles: ['agent', 'board'] })
  const sanne = await callers(world).as(crew.sanne)
  const { text, html } = await sanne.get(`/board/${id}`)
  expect(text).toContain('Iemand anders moet deze klacht beoordelen')
  expect(text).toContain('Eleonora van Dijk')
  expect(html).not.toContain('name="policyFollowed"')
  const tried = await sanne.post(`/board/${id}/review`, { ...reasons, expected: await expected() })
  expect(tried.status).toBe(422)
  expect((await complaint())?.review).toBeUndefined()
})

test('somebody was quicker: nothing is saved, what happened is told, and the text is still there', async () => {
  const seen = await expected()
  await world.does(
    id,
    { kind: 'customer' },
    {
      type: 'receive-message',
      channel: 'web',
      files: [],
      words: { text: 'Laat maar, hij doet het weer.' },
    },
  )
  const { status, text, html } = await eleonora.post(`/board/${id}/review`, { ...reasons, expected: seen })
  expect(status).toBe(409)
  expect(text).toContain('Laat maar, hij doet het weer.')
  expect(html).toContain('Vriendelijk, maar traag.</textarea>')
  expect((await complaint())?.review).toBeUndefined()
  expect((await review()).status).toBe(303)
})
