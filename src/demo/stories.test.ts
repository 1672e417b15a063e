import { beforeAll, expect, test } from 'vitest'
import { dayOf, instant, plusDays } from '#calendar/day.ts'
import type { LetterKind } from '#complaint/letter.ts'
import { stageOf } from '#complaint/stage.ts'
import { contentOf } from './attachments/attachment.ts'
import { ordersOf } from './orders.ts'
import { type Rehearsed, rehearse } from './rehearse.ts'
import { stories } from './stories.ts'
import { type Story, workingMorning } from './story.ts'

const now = instant('2026-04-15T08:15:00.000Z')
let all: readonly Rehearsed[] = []
beforeAll(async () => {
  all = await rehearse(now)
})

const every = <T>(pick: (one: Rehearsed) => readonly T[]) => new Set(all.flatMap(pick))
const events = <T extends Rehearsed['events'][number]['type']>(type: T) =>
  all.flatMap(one => one.events).filter((event): event is Extract<typeof event, { type: T }> => event.type === type)
/** Every text that somebody wrote in a complaint. */
const words = ({ events }: Rehearsed): readonly string[] =>
  events.flatMap(event => ('words' in event && event.words ? Object.values(event.words) : [])).flat()

test('about sixty people complain, and the house still owes something to nearly half of them', () => {
  expect(all.length).toBeGreaterThanOrEqual(55)
  expect(all.length).toBeLessThanOrEqual(65)
  const open = all.filter(({ complaint }) => !complaint.closed)
  expect(open.length).toBeGreaterThanOrEqual(22)
  expect(open.length).toBeLessThanOrEqual(30)
})

test('a complaint can be seen in every stage of its life', () => {
  const stages = ['received', 'acknowledged', 'with-manager', 'under-investigation', 'answered', 'board-review']
  expect(every(({ complaint }) => [stageOf(complaint)])).toEqual(
    new Set([...stages, 'answered-by-the-board', 'referred', 'closed']),
  )
})

test('people complain about everything, by every channel, and wish for everything', () => {
  expect(every(({ complaint }) => [complaint.category]).size).toBe(9)
  expect(every(({ complaint }) => [complaint.channel])).toEqual(new Set(['web', 'email', 'phone', 'post']))
  expect(every(({ complaint }) => complaint.wishes).size).toBe(6)
})

test('every cause, every finding, every judgement and every kind of remedy occurs', () => {
  const found = all.flatMap(({ complaint }) => complaint.heads.flatMap(head => head.found ?? []))
  expect(new Set(found.map(({ cause }) => cause)).size).toBe(8)
  expect(new Set(found.map(({ finding }) => finding)).size).toBe(5)
  expect(new Set(events('reviewed').flatMap(({ findings }) => Object.values(findings))).size).toBe(3)
  expect(every(({ complaint }) => complaint.remedies.map(({ kind }) => kind)).size).toBe(4)
  expect(every(({ complaint }) => complaint.remedies.map(({ status }) => status)).size).toBe(4)
  expect(every(({ complaint }) => complaint.questions.map(({ source }) => source)).size).toBe(5)
})

/** The shops of the demo live by the published policy, which settles nothing at once; their customers answer in time. */
type OfOtherPolicies = 'settlement' | 'staff-named' | 'question-reminder'
const letterKinds: readonly LetterKind[] = Object.keys({
  receipt: true,
  acknowledgement: true,
  'hand-over': true,
  'progress-report': true,
  answer: true,
  'remedy-carried-out': true,
  'remedy-delayed': true,
  'board-acknowledgement': true,
  'board-reply': true,
  'late-apology': true,
  message: true,
  withdrawal: true,
  'partner-question': true,
  'partner-reminder': true,
  'staff-question': true,
  'staff-alert': true,
  'review-request': true,
} satisfies Record<Exclude<LetterKind, OfOtherPolicies>, true>) as LetterKind[]

test('every kind of letter is written, and everything that can happen does happen', () => {
  expect(every(({ complaint }) => complaint.letters.map(({ kind }) => kind))).toEqual(new Set(letterKinds))
  expect(every(({ complaint }) => complaint.letters.map(({ state }) => state))).toEqual(
    new Set(['waiting', 'delivered', 'bounced']),
  )
  expect(every(one => one.events.map(({ type }) => type)).size).toBe(38)
})

test('the queue is alive: some promises are late, some due today, the last two weeks ahead', () => {
  const due = all.flatMap(one => one.promises.filter(({ ended, strength }) => !ended && strength === 'must'))
  const days = due.map(promise => promise.due.on).sort()
  const today = dayOf(now, 'Europe/Amsterdam')
  expect(days.filter(on => on < today).length).toBeGreaterThanOrEqual(4)
  expect(days.filter(on => on === today).length).toBeGreaterThanOrEqual(3)
  expect((days[0] ?? '') >= plusDays(today, -7)).toBe(true)
  expect((days.at(-1) ?? '') >= plusDays(today, 10)).toBe(true)
  const late = new Set(events('promise-missed').map(({ promise }) => promise.split(':')[0]))
  expect(late).toEqual(new Set(['acknowledge', 'register', 'assign', 'answer-or-report', 'board-reply']))
})

test('a complaint can be one of three on an order, without an order, of three heads, or reopened', () => {
  expect(all.map(({ complaint }) => complaint.reference)).toEqual(expect.arrayContaining(['100198-3', 'GB-55120-2']))
  expect(all.filter(({ complaint }) => !complaint.orderNumber).length).toBeGreaterThanOrEqual(5)
  expect(all.some(({ complaint }) => complaint.heads.length === 3)).toBe(true)
  expect(all.filter(({ complaint }) => complaint.rounds.length === 2).length).toBeGreaterThanOrEqual(2)
  expect(all.some(({ complaint }) => complaint.rounds.some(({ reports }) => reports.length === 2))).toBe(true)
})

test('customers send photographs along, and a courier its scans', () => {
  const filed = events('filed').flatMap(({ files }) => files)
  expect(filed.filter(({ type }) => type === 'image/png').length).toBe(4)
  expect(events('question-answered').flatMap(({ words }) => words?.fileNames ?? [])).toEqual(['scans-gitaar.txt'])
  const carpet = contentOf(filed.find(({ bytes }) => bytes > 100_000)?.id ?? '')
  expect(carpet?.name).toBe('carpet.png')
})

test('who has no e-mail gets every letter by post', () => {
  const byPost = all.filter(({ complaint }) => complaint.reach === 'post')
  expect(byPost.length).toBeGreaterThanOrEqual(3)
  const sent = byPost.flatMap(one => one.events).filter(event => event.type === 'letter-delivered')
  expect(sent.filter(({ via }) => via === 'post').length).toBeGreaterThanOrEqual(10)
})

// Words that only one of the two languages has; a text of some length holds a few.
const dutch = /\b(de|het|een|van|niet|is|zijn|wij|u|uw|ik|en|dat|die|er|op|voor|geen|nog|wel|hij|graag)\b/gi
const english = /\b(the|a|of|not|and|we|you|your|were|that|it|for|no|with|have|our|to|my|they|be)\b/gi
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

test('Klankhuis speaks Dutch, Soundhouse speaks English, and nobody speaks Latin', () => {
  for (const one of all) {
    const own = one.complaint.language === 'nl' ? dutch : english
    const foreign = own === dutch ? english : dutch
    const strange = words(one).filter(
      text => text.length > 40 && !text.includes('@') && count(text, own) < count(text, foreign),
    )
    expect(strange).toEqual([])
    expect(count(words(one).join(' '), own)).toBeGreaterThan(4 * count(words(one).join(' '), foreign))
    expect(words(one).join(' ')).not.toMatch(/lorem|ipsum|dolor sit/i)
  }
})

test('the house never says "soon", and names no day that a demo on another date would make untrue', () => {
  const vague = /\b(soon|as soon as possible|shortly|binnenkort|zo snel mogelijk|spoedig)\b/i
  const weekday =
    /\b(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
  for (const one of all)
    for (const text of words(one)) {
      expect(text).not.toMatch(vague)
      expect(text).not.toMatch(weekday)
      expect(text).not.toMatch(/\n(?!\n)\s|  /)
    }
})

test('an answer begins with the complaint in the words of the house; who is right follows from the findings', () => {
  const answers = events('answered').flatMap(({ words }) => words ?? [])
  expect(answers.length).toBeGreaterThan(35)
  expect(answers.filter(({ summary }) => /gelijk|^you are (partly )?right/i.test(summary))).toEqual([])
})

test('every order that somebody complains about is theirs, and was placed before', () => {
  const orders = ordersOf(dayOf(now, 'Europe/Amsterdam'))
  expect(new Set(orders.map(({ storefront, number }) => `${storefront} ${number}`)).size).toBe(orders.length)
  for (const { shop, customer, order, day, category } of stories.filter(story => story.order)) {
    const known = orders.find(({ storefront, number }) => storefront === shop.id && number === order)
    const began = plusDays(dayOf(now, shop.zone), day)
    expect(known).toMatchObject({ customer: customer.name, number: expect.stringMatching(shop.orderNumberPattern) })
    expect((known?.placedOn ?? began) < began).toBe(true)
    // What is damaged has been delivered.
    const delivered = category === 'damaged' ? (known?.deliveredOn ?? 'never') : began
    expect(delivered <= began).toBe(true)
  }
})

test('the stories are true whatever the day on which the demo is opened', async () => {
  const days = ['2026-02-13', '2026-05-23', '2026-07-03', '2026-12-27', '2027-01-04', '2028-02-29']
  // What came in this very morning may not have happened yet.
  for (const day of days)
    expect((await rehearse(instant(`${day}T08:15:00.000Z`))).length).toBeGreaterThanOrEqual(stories.length - 2)
})

test('the same now always tells the same', async () => {
  const again = await rehearse(now)
  expect(again.map(({ events }) => events)).toEqual(all.map(one => one.events))
})

test('a story that the policy refuses is named, with the deed and the reason', async () => {
  const [told] = stories
  if (!told) throw new Error('no stories')
  const closing = told.steps.at(-1)?.[2] ?? 'customer'
  const wrong: Story = { ...told, steps: [[1, '10:00', closing, () => [{ type: 'close' }]]] }
  await expect(rehearse(now, [wrong])).rejects.toThrow(/Pieter de Boer: close by Sanne Visser on day 1.*not-answered/)
})

test('a demo opened in a weekend begins on the last working morning', () => {
  expect(workingMorning(instant('2026-04-15T12:00:00.000Z'))).toBe('2026-04-15T08:15:00.000Z')
  expect(workingMorning(instant('2026-04-15T06:00:00.000Z'))).toBe('2026-04-14T08:15:00.000Z')
  expect(workingMorning(instant('2026-11-22T11:00:00.000Z'))).toBe('2026-11-20T09:15:00.000Z')
})
