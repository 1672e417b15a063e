// The policy of a second shop, with other numbers and other people, said without a line of code.
import { expect, test } from 'vitest'
import { second } from '#policy/shipped/second.ts'
import {
  acknowledges,
  answers,
  clock,
  customer,
  datesOf,
  delivers,
  does,
  escalates,
  files,
  finds,
  givenUnder,
  groundOf,
  mira,
  moment,
  noor,
  repliesAsBoard,
  reports,
  review,
} from './given.ts'

const under = groundOf(second)
const filed = files('2026-04-02')
const dina = { kind: 'staff', person: 'dina', roles: ['manager'] } as const
const acknowledged = acknowledges('2026-04-07', '2026-04-09', { by: dina, handler: 'dina' })

test.each([
  ['2026-04-02', '2026-04-09', '2026-04-09'],
  ['2026-12-22', '2026-12-29', '2026-12-29'],
])('received on %s: acknowledged by %s and answered by %s', (received, acknowledge, answer) => {
  expect(datesOf(givenUnder(under, files(received)))).toEqual({
    acknowledge,
    'answer:1': answer,
    'answer-or-report:1.1': answer,
  })
})

test('the manager who handles it acknowledges it, and nobody for somebody else', () => {
  const story = givenUnder(under, filed)
  story.when(acknowledges('2026-04-07', '2026-04-09', { by: noor, handler: 'noor' })).then('not-allowed')
  story.when(acknowledges('2026-04-07', '2026-04-09', { by: dina, handler: 'mira' })).then('not-allowed')
  story.when(acknowledged).then([{ type: 'acknowledged', handler: 'dina' }])
  story.when(acknowledges('2026-04-07', '2026-04-10', { by: dina, handler: 'dina' })).then('answer-date-too-late')
})

test('whoever is contacted first may settle it at once, and then nothing is left to acknowledge', () => {
  const settled = givenUnder(under, filed, finds('2026-04-02'), answers('2026-04-02'))
  expect(settled.promise('acknowledge')?.ended).toBeUndefined()
  const told = settled.and(delivers('2026-04-02 10:01', 'answer'))
  expect(told.promises.every(({ ended }) => ended)).toBe(true)
})

test('a report after a week gives a new date', () => {
  const told = givenUnder(under, filed, acknowledged, reports('2026-04-09', '2026-04-20')).and(
    delivers('2026-04-09', 'progress-report'),
  )
  expect(told.promise('answer-or-report:1.2')?.due.on).toBe('2026-04-20')
})

test('a second manager reviews it within two weeks, and names no outside body', () => {
  const escalated = givenUnder(under, filed, acknowledged, escalates('2026-04-10'))
  expect(escalated.promise('board-reply')).toMatchObject({ owedBy: 'manager', due: { on: '2026-04-24' } })
  escalated.when(does('2026-04-13', dina, review)).then('reviewer-not-independent')
  const reply = does('2026-04-13', mira, { type: 'reply-as-board', bodies: [], words: { decision: 'We refund.' } })
  const replied = escalated.and(does('2026-04-13', mira, review), reply, delivers('2026-04-13', 'board-reply'))
  expect(replied.promise('board-reply')?.ended).toEqual({ how: 'kept', at: moment('2026-04-13') })
  escalated
    .and(does('2026-04-13', mira, review))
    .when(repliesAsBoard('2026-04-13', dina))
    .then('reviewer-not-independent')
})

test('a policy may count from the acknowledgement, in hours, in months, and have an answer that is a must without reports', () => {
  const [acknowledge, aim] = second.promises
  if (!acknowledge || !aim) throw new Error('The second policy promises less than it did')
  const from = groundOf({
    ...second,
    promises: [
      { ...acknowledge, within: { hours: 48 } },
      { ...aim, starts: 'acknowledged', within: { months: 1 }, strength: 'must' },
    ],
  })
  const story = givenUnder(from, filed)
  expect(story.promise('acknowledge')?.due).toMatchObject({ on: '2026-04-04', at: moment('2026-04-04') })
  expect(story.promise('answer:1.1')).toBeUndefined()
  const known = story.and(
    acknowledges('2026-04-07', '2026-05-07', { by: dina, handler: 'dina' }),
    delivers('2026-04-07', 'acknowledgement'),
  )
  expect(known.promise('answer:1.1')).toMatchObject({ since: moment('2026-04-07'), due: { on: '2026-05-07' } })
  const reported = known.and(reports('2026-04-08', '2026-06-08'), delivers('2026-04-08', 'progress-report'))
  expect(reported.promise('answer:1.1')?.ended).toBeUndefined()
  expect(reported.promise('answer:1.2')).toBeUndefined()
  const answered = known.and(finds('2026-04-08'), answers('2026-04-08'), delivers('2026-04-08', 'answer'))
  expect(answered.promise('answer:1.1')?.ended).toMatchObject({ how: 'kept' })
})

test('days, roll-over and cut-off are the policy’s to say', () => {
  const counting = { firstDay: 'excluded', rollOver: 'next-working-day', cutOff: '16:00' } as const
  const rolling = groundOf({ ...second, counting }, 'NL')
  const dates = (at: string) => datesOf(givenUnder(rolling, files(at, { under: rolling })))
  expect(dates('2026-04-02 16:01')).toEqual({
    acknowledge: '2026-04-10',
    'answer:1': '2026-04-14',
    'answer-or-report:1.1': '2026-04-14',
  })
  expect(dates('2026-04-20 09:00')['answer:1']).toBe('2026-04-28')
})

test('a policy that promises nothing more than an answer can be lived with too', () => {
  const only = groundOf({ ...second, promises: second.promises.filter(({ promise }) => promise === 'answer') })
  const story = givenUnder(only, filed, acknowledged, does('2026-05-01', clock, { type: 'pass-time' }))
  expect(story.events.map(({ type }) => type)).toEqual(['filed', 'acknowledged'])
  expect(story.promises.map(({ key }) => key)).toEqual(['answer:1'])
  story.when(does('2026-05-01', customer, { type: 'withdraw' })).then([{ type: 'withdrawn' }])
})
