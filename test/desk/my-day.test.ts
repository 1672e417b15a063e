import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { sanne, ruth, milan } = crew
let world: SmallWorld
let agent: Caller
let id: string
let n = 0

beforeAll(async () => {
  world = await smallWorld()
})

// A complaint of 2 April that Sanne handles and answers for by 16 April.
beforeEach(async () => {
  const number = String(600_000 + (n += 1))
  id = (await world.file({ orderNumber: number, words: { name: `Klant ${number}` } })).id
  await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: answerBy() })
  await world.sendLetters()
  agent = await callers(world).as(sanne)
})

const answerBy = (): Day => (world.now() < '2026-04-10' ? '2026-04-16' : '2026-04-27') as Day

const myDay = async (who = agent) => (await who.get('/desk/my-day')).text
const part = (text: string, from: string) => text.slice(text.lastIndexOf(from))

test('what others did since I last acted has come back to me, until I act', async () => {
  expect(await myDay()).toContain('Niets nieuws sinds u voor het laatst iets deed.')
  await world.does(
    id,
    { kind: 'customer' },
    {
      type: 'receive-message',
      channel: 'email',
      files: [],
      words: { text: 'Is er al nieuws?' },
    },
  )
  expect(part(await myDay(), 'Teruggekomen')).toMatch(/Klant 60000\d.* klant schreef de klant/)
  await world.does(id, sanne, { type: 'note', files: [], words: { text: 'Gelezen' } })
  expect(await myDay()).toContain('Niets nieuws sinds u voor het laatst iets deed.')
})

test('a letter that came back is news, and time that passes is not', async () => {
  await world.does(id, { kind: 'post' }, { type: 'return-letter', letter: 'acknowledgement-2', how: 'bounced' })
  expect(part(await myDay(), 'Teruggekomen')).toContain('een brief kwam terug')
  await world.does(id, sanne, { type: 'resend-letter', letter: 'acknowledgement-2' })
  await world.does(id, { kind: 'post' }, { type: 'return-letter', letter: 'acknowledgement-2', how: 'unknown' })
  expect(part(await myDay(), 'Teruggekomen')).toContain('niemand weet of een brief aankwam')
})

test('what I promised stands in my day with its date and the way to do it', async () => {
  await world.does(id, ruth, { type: 'assign', to: milan.id })
  await world.does(id, ruth, {
    type: 'plan-question',
    source: 'staff',
    words: { text: 'Was de doos heel?' },
  } as never)
  await world.does(id, ruth, {
    type: 'ask',
    question: 'q1',
    of: { kind: 'person', person: sanne.id },
    dueOn: '2026-04-08' as Day,
  } as never)
  const { text, html } = await agent.get('/desk/my-day')
  expect(part(text, 'Wat u hebt beloofd')).toContain('Was de doos heel?')
  expect(html).toContain(`/desk/complaints/${id}/answer-question?of=q1`)
})

test('what is mine and late or due stands first, and nobody else sees it as theirs', async () => {
  await world.passTo('2026-04-16T07:15:00.000Z')
  const text = await myDay(await callers(world).as(sanne))
  expect(text).toMatch(/Vandaag af.*Antwoord · vandaag/)
  expect(await myDay(await callers(world).as(milan))).not.toMatch(/Vandaag af \d+ .*Klant 600001/)
  await world.passTo('2026-04-20T07:15:00.000Z')
  expect(await myDay(await callers(world).as(sanne))).toMatch(/Te laat \d.*Antwoord · 4 dagen te laat/)
})
