import { expect, test } from 'vitest'
import { holderOf } from '#complaint/stage.ts'
import {
  acknowledges,
  answers,
  bounces,
  closes,
  customer,
  datesOf,
  delivers,
  does,
  escalates,
  files,
  finds,
  given,
  moment,
  reopens,
  reports,
  timePasses,
} from './given.ts'

const filed = files('2026-04-02')
const acknowledged = given(filed, acknowledges('2026-04-07', '2026-04-16'), delivers('2026-04-07', 'acknowledgement'))
const answered = acknowledged.and(finds('2026-04-08'), answers('2026-04-09'), delivers('2026-04-09', 'answer'))

test('every date of the policy, for a complaint on the Thursday before Easter', () => {
  expect(datesOf(given(filed))).toEqual({
    acknowledge: '2026-04-09',
    register: '2026-04-09',
    assign: '2026-04-09',
    'answer:1': '2026-04-16',
    'answer-or-report:1.1': '2026-04-16',
  })
})

test('every date of the policy, for a complaint three days before Christmas', () => {
  expect(datesOf(given(files('2026-12-22')))).toEqual({
    acknowledge: '2026-12-29',
    register: '2026-12-29',
    assign: '2026-12-29',
    'answer:1': '2027-01-05',
    'answer-or-report:1.1': '2027-01-05',
  })
})

test('two weeks end at midnight, by the clock of the shop', () => {
  expect(given(filed).promise('answer:1')?.due.at).toBe('2026-04-16T23:00:00.000Z')
})

test('an answer that arrives keeps the aim and the promise', () => {
  for (const key of ['answer:1', 'answer-or-report:1.1'])
    expect(answered.promise(key)?.ended).toEqual({ how: 'kept', at: moment('2026-04-09') })
})

test('an answer that comes back is owed again', () => {
  const back = answered.and(bounces('2026-04-09 11:00', 'answer'))
  expect(back.promise('answer-or-report:1.1')?.ended).toBeUndefined()
})

test('an aim is never missed, however long it takes', () => {
  const late = acknowledged.and(reports('2026-04-16', '2026-05-29'), delivers('2026-04-16', 'progress-report'))
  expect(late.promise('answer:1')).toMatchObject({ strength: 'aim' })
  const later = late.and(timePasses('2026-05-01'))
  expect(later.promise('answer:1')?.ended).toBeUndefined()
  expect(later.complaint.missed).not.toHaveProperty('answer:1')
})

test('a complaint is not answered before it is acknowledged, nor twice', () => {
  given(filed, finds('2026-04-03')).when(answers('2026-04-03')).then('not-acknowledged')
  answered.when(answers('2026-04-10')).then('already-answered')
  answered.when(finds('2026-04-10')).then('already-answered')
  answered.when(does('2026-04-10', customer, { type: 'reopen', words: { reason: 'No.' } })).then([{ type: 'reopened' }])
})

test('while the board decides, the handler does not answer', () => {
  acknowledged.and(finds('2026-04-08'), escalates('2026-04-08')).when(answers('2026-04-08')).then('board-decides-now')
})

test('the customer may say that the answer will do, and the complaint can be closed for that reason', () => {
  const accepts = does('2026-04-10', customer, { type: 'accept' })
  acknowledged.when(accepts).then('not-answered')
  const accepted = answered.and(accepts)
  accepted.when(accepts).then([])
  expect(holderOf(answered.complaint)).toEqual({ kind: 'customer' })
  expect(holderOf(accepted.complaint)).toEqual({ kind: 'person', person: 'noor' })
  accepted.when(closes('2026-04-11')).then([{ type: 'closed', because: 'accepted' }])
  answered.when(closes('2026-04-11')).then([{ type: 'closed', because: 'answered' }])
  answered.and(escalates('2026-04-11')).when(accepts).then('board-decides-now')
})

test('a complaint is not closed before it is answered, and nothing is done to a closed one but what brings it back', () => {
  acknowledged.when(closes('2026-04-10')).then('not-answered')
  const closed = answered.and(closes('2026-04-10'))
  closed.when(finds('2026-04-10')).then('closed')
  closed.when(answers('2026-04-10')).then('closed')
  closed.when(escalates('2026-04-10')).then([{ type: 'escalated' }])
})

test('an answer that never arrived is no longer waited for once a new round has begun', () => {
  const again = answered.and(bounces('2026-04-10', 'answer'), reopens('2026-04-13'))
  expect(again.promise('answer-or-report:1.1')?.ended).toEqual({
    how: 'excused',
    because: 'replaced',
    at: moment('2026-04-13'),
  })
})

test('a reopened complaint has a round of its own, with its own two weeks', () => {
  acknowledged.when(reopens('2026-04-13')).then('not-closed')
  answered.when(does('2026-04-13', customer, { type: 'reopen', words: { reason: ' ' } })).then('reason-missing')
  const again = answered.and(closes('2026-04-10'), reopens('2026-04-13'))
  expect(again.promise('answer-or-report:1.1')?.ended).toMatchObject({ how: 'kept' })
  expect(again.promise('answer-or-report:2.1')).toMatchObject({
    since: moment('2026-04-13'),
    due: { on: '2026-04-27' },
  })
  const twice = again.and(answers('2026-04-14'), delivers('2026-04-14', 'answer'))
  expect(twice.promise('answer-or-report:2.1')?.ended).toMatchObject({ how: 'kept' })
})
