import { beforeEach, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { original } from '#policy/shipped/original.ts'
import { type Caller, callers, type Fields } from '../world/caller.ts'
import { putInForce } from '../world/generous.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const day = (text: string) => text as Day
const together = {
  ...original,
  reviews: original.reviews.map(rule => ({ ...rule, panel: { quorum: 2, deciding: 'majority' as const } })),
}

let world: SmallWorld
let [eleonora, saskia]: Caller[] = []
let id: string

/** A complaint answered with no, and put to a board of which two must vote. */
beforeEach(async () => {
  world = await smallWorld()
  await putInForce(world.house.world.rulebook, together, day('2026-04-02'), [crew.saskia.id, crew.ruth.id])
  id = (await world.file()).id
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: 'sanne', answerBy: day('2026-04-14') })
  const words = { reasons: 'De doos was niet beschadigd.' }
  await world.does(id, crew.sanne, {
    type: 'find',
    head: '1',
    finding: 'not-upheld',
    cause: 'other',
    words,
  })
  const answer = { summary: 'De barst.', done: 'Foto bekeken.', noRemedy: 'Geen grond.', noChange: 'Niets.' }
  await world.does(id, crew.sanne, { type: 'answer', changes: [], words: answer })
  await world.does(id, { kind: 'customer' }, { type: 'escalate', words: { why: 'Dit klopt niet.' } })
  await world.sendLetters()
  const all = callers(world)
  ;[eleonora, saskia] = [await all.as(crew.eleonora), await all.as(crew.saskia)]
})

const vote: Fields = {
  'vote-policyFollowed': 'yes',
  'vote-policyFollowedReason': 'Alles op tijd.',
  'vote-treatedFairly': 'partly',
  'vote-treatedFairlyReason': 'Geheime redenen van een lid.',
  'vote-lawKept': 'no',
  'vote-lawKeptReason': 'De wet draait de bewijslast om.',
  'vote-verdict': 'overturned',
}
const reasons: Fields = {
  policyFollowed: 'yes',
  policyFollowedReason: 'Alles was op tijd.',
  treatedFairly: 'partly',
  treatedFairlyReason: 'De toon was koel.',
  lawKept: 'no',
  lawKeptReason: 'Wij moesten het tegendeel bewijzen.',
}
const complaint = async () => {
  const history = await world.house.world.ledger.read(id)
  if (!history) throw new Error('no such complaint')
  return history.complaint
}
const expected = async () => String((await complaint()).version)
const at = (act: string) => `/board/${id}/${act}`
const page = async (who: Caller | undefined) => (await who?.get(`/board/${id}`)) ?? { text: '', html: '', status: 0 }

test('the list says whose vote is asked, and how many there are', async () => {
  expect((await eleonora?.get('/board'))?.text).toMatch(/uw stem 0 van 2 stemmen/)
  await eleonora?.post(at('vote'), vote)
  expect((await eleonora?.get('/board'))?.text).toMatch(/u hebt gestemd 1 van 2 stemmen/)
  expect((await saskia?.get('/board'))?.text).toMatch(/uw stem 1 van 2 stemmen/)
})

test('a member sees how the others voted only once they have voted themselves', async () => {
  await eleonora?.post(at('vote'), vote)
  const before = await page(saskia)
  expect(before.text).toContain('U ziet hoe de anderen stemden zodra u zelf hebt gestemd.')
  expect(before.text).not.toContain('Geheime redenen van een lid.')
  await saskia?.post(at('vote'), { ...vote, 'vote-treatedFairlyReason': 'Anders.' })
  expect((await page(saskia)).text).toContain('Geheime redenen van een lid.')
})

test('a vote with something missing is not taken, and everything typed is still there', async () => {
  const answer = await eleonora?.post(at('vote'), { ...vote, 'vote-lawKept': '', 'vote-verdict': '' })
  expect(answer?.status).toBe(422)
  expect(answer?.html).toContain('href="#vote-lawKept"')
  expect(answer?.html).toContain('href="#vote-verdict"')
  expect(answer?.html).toContain('Geheime redenen van een lid.</textarea>')
  expect((await complaint()).votes).toEqual([])
})

test('the review waits for the votes, takes their answers over, and ends in a letter that says what becomes of the answer', async () => {
  await eleonora?.post(at('vote'), vote)
  expect((await page(eleonora)).html).not.toContain('name="policyFollowedReason"')
  const early = await eleonora?.post(at('review'), { ...reasons, expected: await expected() })
  expect(early?.text).toContain('Er moeten 2 leden gestemd hebben.')
  await saskia?.post(at('vote'), vote)
  const open = await page(eleonora)
  expect(open.text).toContain('Er hebben genoeg leden gestemd.')
  expect(open.html).toContain('<input type="hidden" name="lawKept" value="no"')
  const saved = await eleonora?.post(at('review'), { ...reasons, expected: await expected() })
  expect(saved?.status).toBe(303)
  const letter = { decision: 'U krijgt een andere gitaar.', bodies: 'court', verdict: 'overturned' }
  const shown = await eleonora?.post(at('reply'), { ...letter, do: 'preview', expected: await expected() })
  expect(shown?.text).toContain('Ons eerdere antwoord telt niet meer. Deze beslissing komt ervoor in de plaats.')
  expect(shown?.text).toContain('Eleonora van Dijk')
  expect(shown?.text).not.toContain('Geheime redenen van een lid.')
  const sent = await eleonora?.post(at('reply'), { ...letter, do: 'send', expected: await expected() })
  expect(sent?.status).toBe(303)
  expect((await complaint()).boardReply?.verdict).toBe('overturned')
})

test('votes that do not agree are named, and nobody can write the review until they do', async () => {
  await eleonora?.post(at('vote'), vote)
  await saskia?.post(at('vote'), { ...vote, 'vote-lawKept': 'yes' })
  const { text, html } = await page(eleonora)
  expect(text).toContain('De stemmen zijn het nog niet eens over: is het consumentenrecht gevolgd.')
  expect(html).not.toContain('name="policyFollowedReason"')
  expect(html).toContain('value="overturned" checked')
})

test('too few independent members are named before anybody begins, with what to do', async () => {
  for (const { id: other } of [crew.saskia, crew.hugh]) await world.house.world.people.change(other, { active: false })
  const { text } = await page(eleonora)
  expect(text).toContain('Maar 1 lid heeft niet aan deze klacht meegewerkt, en 2 moeten stemmen.')
})

test('a member with an interest steps aside with a reason, and is asked nothing more', async () => {
  await eleonora?.post(at('vote'), vote)
  const silent = await eleonora?.post(at('recuse'), { interest: '' })
  expect(silent?.status).toBe(422)
  expect(silent?.html).toContain('href="#interest"')
  expect((await eleonora?.post(at('recuse'), { interest: 'De klant is mijn buurman.' }))?.status).toBe(303)
  const { text, html } = await page(eleonora)
  expect(text).toContain('U doet niet mee')
  expect(html).not.toContain('name="vote-policyFollowed"')
  expect((await eleonora?.get('/board'))?.text).toContain('niets: u doet niet mee')
  expect((await page(saskia)).text).toContain('De klant is mijn buurman.')
  expect((await complaint()).votes).toEqual([])
  expect((await eleonora?.post(at('vote'), vote))?.status).toBe(422)
})

test('each question begins with what the file says about it', async () => {
  const { text } = await page(eleonora)
  expect(text).toContain('Elke belofte is tot nu toe op tijd nagekomen.')
  expect(text).toContain('Het antwoord kwam op de dag van de klacht.')
  expect(text).toContain('Wij vonden: ')
  expect(text).toContain('Wij boden niets aan.')
})

test('the read models of votes, recusals and verdicts are those of the history', async () => {
  await eleonora?.post(at('vote'), vote)
  await saskia?.post(at('recuse'), { interest: 'Familie.' })
  const row = world.database.owner.selectFrom('complaint').select(['quorum', 'voted', 'recused']).where('id', '=', id)
  expect(await row.executeTakeFirst()).toEqual({ quorum: 2, voted: ['eleonora'], recused: ['saskia'] })
})
