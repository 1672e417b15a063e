import { beforeAll, expect, test } from 'vitest'
import type { Policy } from '#policy/policy.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { sections } from '#web/admin/policy/fields/sections.ts'
import { filledIn } from '../world/filled.ts'
import { acknowledgesIn, begins, draftOf, openRoom, type Room, room, sends } from './policy-room.ts'

let all: Room
beforeAll(async () => {
  all = await openRoom()
  await begins(all.ruth)
})

/** Every form of the draft of that policy. */
const formsOf = (policy: Policy): readonly string[] =>
  sections.flatMap(({ id, list }) => {
    if (!list) return [id]
    return (policy[list] ?? []).flatMap((entry, n) => {
      const cases = 'cases' in entry ? (entry.cases ?? []) : []
      return [`${id}/${n + 1}`, ...cases.map((_, i) => `${id}/${n + 1}/cases/${i + 1}`)]
    })
  })

test.each(shipped.filter(({ id }) => id !== 'original').map(({ id }) => [id]))(
  'every form of %s, sent as it is shown, changes nothing',
  async id => {
    const { ruth, draft } = all
    await ruth.post(`/desk/policy/${id}/versions/1/draft`)
    const before = await draft(id)
    for (const form of formsOf(before)) {
      const sent = await sends(ruth, `/desk/policy/${id}/draft/${form}`)
      expect([form, sent.status]).toEqual([form, 303])
      expect([form, await draft(id)]).toEqual([form, before])
    }
  },
  60_000,
)

test('a promise with everything a promise can have is written without a document', async () => {
  const { ruth, draft } = all
  const number = (await draft()).promises.length + 1
  const added = await sends(ruth, `${draftOf}/promises/new`, {
    clause: '9a',
    promise: 'refund',
    within: '10',
    'within.unit': 'workingDays',
    starts: ['remedy-agreed', 'goods-returned'],
    'starts.how': 'last',
    strength: 'must',
    owedBy: 'manager',
    metBy: ['remedy'],
    id: 'money-back',
    'when.category': ['damaged', 'faulty'],
    'when.safety': 'no',
    'when.country': 'nl, be',
    'when.product': 'gitaren; piano’s',
    'when.amountFrom': '120,50',
    'when.amountFrom.currency': 'EUR',
    'when.receivedFrom': '1 mei 2026',
    'when.not.channel': ['post'],
    'counting.cutOff': '9.30',
    'counting.workingWeek': 'monday-to-saturday',
    calendar: 'NL',
    pauses: ['waiting-for-goods'],
    'pauses.waiting-for-goods': '3',
    'pauses.waiting-for-goods.unit': 'weeks',
    extensions: 'yes',
    'extensions.atMost': '1',
    'extensions.each': '5',
    'extensions.each.unit': 'workingDays',
    'extensions.mustSay': ['reason', 'new-date'],
    agreedDate: 'yes',
  })
  expect(added.location).toBe(`${draftOf}/promises?done=saved`)
  expect((await draft()).promises.at(-1)).toEqual({
    clause: '9a',
    promise: 'refund',
    within: { workingDays: 10 },
    starts: { last: ['goods-returned', 'remedy-agreed'] },
    strength: 'must',
    owedBy: 'manager',
    metBy: ['remedy'],
    id: 'money-back',
    when: {
      category: ['damaged', 'faulty'],
      safety: false,
      country: ['NL', 'BE'],
      product: ['gitaren', 'piano’s'],
      amountFrom: { currency: 'EUR', cents: 12_050 },
      receivedFrom: '2026-05-01',
      not: { channel: ['post'] },
    },
    counting: { cutOff: '09:30', workingWeek: 'monday-to-saturday' },
    calendar: 'NL',
    pauses: [{ because: 'waiting-for-goods', atMost: { weeks: 3 } }],
    extensions: { atMost: 1, each: { workingDays: 5 }, mustSay: ['reason', 'new-date'] },
    agreedDate: {},
  })
  const at = `${draftOf}/promises/${number}`
  await sends(ruth, `${at}/cases/new`, { 'when.severity': ['high'], within: '24', 'within.unit': 'hours' })
  expect((await draft()).promises.at(-1)?.cases).toEqual([{ when: { severity: ['high'] }, within: { hours: 24 } }])
  await sends(ruth, at, { do: 'remove 0' }, `${at}/cases`)
  expect((await draft()).promises.at(-1)?.cases).toBeUndefined()
})

test('a condition with alternatives is written one by one, and loses one that is emptied', async () => {
  const { ruth, draft } = all
  const at = `${draftOf}/approvals/1`
  const anyOf = async () => (await draft()).approvals[0]?.when?.anyOf
  expect((await ruth.get(at)).html).not.toContain('name="when.anyOf.1.category"')
  await sends(ruth, at, { 'when.anyOf.0.category': ['damaged'] })
  await sends(ruth, at, { 'when.anyOf.1.channel': ['post'], 'when.anyOf.1.not.country': 'NL' })
  expect(await anyOf()).toEqual([{ category: ['damaged'] }, { channel: ['post'] }])
  await sends(ruth, at, { 'when.anyOf.0.category': [] })
  expect(await anyOf()).toEqual([{ channel: ['post'] }])
  await sends(ruth, at, { 'when.anyOf.0.channel': [] })
  expect((await draft()).approvals[0]).toEqual({ of: 'remedy', by: 'manager' })
})

test('words for a clause begin with its number', async () => {
  const { html } = await all.ruth.get(`${draftOf}/clauses/new?clause=6b`)
  expect(html).toMatch(/name="clause"[^>]*value="6b"|value="6b"[^>]*name="clause"/)
})

test('mistakes are told at their fields and above them, what was typed stays, and the draft does not change', async () => {
  const { ruth, draft } = all
  const before = await draft()
  const { status, html, text } = await sends(ruth, `${draftOf}/promises/new`, {
    within: 'drie',
    id: 'Geld Terug',
    'when.country': 'Nederland',
    'when.receivedFrom': 'in mei',
    'counting.cutOff': '25:00',
  })
  expect(status).toBe(422)
  const names = [
    'clause',
    'promise',
    'within',
    'strength',
    'id',
    'when.country',
    'when.receivedFrom',
    'counting.cutOff',
  ]
  for (const name of names) expect(html).toContain(`href="#${name}"`)
  expect(text).toContain('Hoelang het mag duren: vul een heel getal met een eenheid in, zoals 3 werkdagen')
  for (const typed of ['drie', 'Geld Terug', 'in mei', '25:00', 'Nederland']) expect(html).toContain(`value="${typed}"`)
  expect(await draft()).toEqual(before)
})

test('a promise is moved and taken out, and what is settled quickly can be written and left out again', async () => {
  const { ruth, draft } = all
  const kinds = async () => (await draft()).promises.map(({ promise }) => promise).slice(0, 2)
  expect(await kinds()).toEqual(['acknowledge', 'register'])
  await sends(ruth, `${draftOf}/promises`, { do: 'down 0' })
  expect(await kinds()).toEqual(['register', 'acknowledge'])
  await sends(ruth, `${draftOf}/promises`, { do: 'up 1' })
  expect(await kinds()).toEqual(['acknowledge', 'register'])
  const fast = {
    fastLane: 'yes',
    'fastLane.clause': '1a',
    'fastLane.within': '3',
    'fastLane.within.unit': 'workingDays',
  }
  const without = await sends(ruth, `${draftOf}/times`, fast)
  expect(without.text).toContain('De beloften die dan vervallen: kies er minstens een')
  await sends(ruth, `${draftOf}/times`, { ...fast, 'fastLane.cancels': ['acknowledge'] })
  expect((await draft()).fastLane).toEqual({ clause: '1a', within: { workingDays: 3 }, cancels: ['acknowledge'] })
  await sends(ruth, `${draftOf}/times`, { fastLane: '' })
  expect((await draft()).fastLane).toBeUndefined()
})

test('of two who change a draft at once, the second sees what the first did beside what they typed, and loses nothing', async () => {
  const { ruth, noor, draft } = all
  const at = `${draftOf}/promises/1`
  const { html } = await noor.get(at)
  const opened = filledIn(html, at)
  await acknowledgesIn(ruth, '4')
  const second = await noor.post(at, { ...opened, within: '1' })
  expect(second.status).toBe(409)
  expect(second.text).toContain('Een collega was u voor')
  expect(second.text).toContain('R. de Wit wijzigde dit concept op')
  expect(second.text).toMatch(/Hoelang het mag duren 4 werkdagen 1 werkdag/)
  expect((await draft()).promises[0]?.within).toEqual({ workingDays: 4 })
  const again = await noor.post(at, filledIn(second.html, at))
  expect(again.status).toBe(303)
  expect((await draft()).promises[0]?.within).toEqual({ workingDays: 1 })
  const stale = await noor.post(`${draftOf}/submit`, { revision: '1', day: '2026-05-01', note: 'Nu.' })
  expect(stale.status).toBe(409)
})

test('a draft that is thrown away is gone, and whoever still had it open is told', async () => {
  const { ruth, noor, world } = all
  await ruth.post('/desk/policy', { from: 'second 1', of: '', id: 'onze-winkel' })
  const at = '/desk/policy/onze-winkel/draft'
  expect((await noor.get(`${at}/general`)).status).toBe(200)
  await sends(ruth, `${at}/drop`)
  expect(await world.house.world.rulebook.draftOf('onze-winkel')).toBeUndefined()
  expect((await noor.post(`${at}/general`, {})).status).toBe(404)
  await sends(ruth, `${draftOf}/drop`)
  expect((await noor.post(`${draftOf}/general`, {})).location).toBe(`${room}?done=gone`)
})

test.each([
  [{ from: '', of: 'second', id: '' }, 'Kies waarmee u begint'],
  [{ from: 'second 1', of: '', id: 'Onze Winkel' }, 'Gebruik 1 tot 40 kleine letters'],
  [{ from: 'second 1', of: '', id: 'closing-days' }, 'Er is al een beleid met die naam'],
  [{ from: 'second 1', of: '', id: 'credit-uk' }, 'Er is al een beleid met die naam'],
])('a draft cannot be begun with %o', async (fields, problem) => {
  const { status, text } = await all.ruth.post('/desk/policy', fields)
  expect(status).toBe(422)
  expect(text).toContain(problem)
})
