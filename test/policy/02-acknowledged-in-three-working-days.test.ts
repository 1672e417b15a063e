import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import {
  acknowledges,
  assigns,
  bounces,
  customer,
  delivers,
  does,
  files,
  given,
  ivo,
  moment,
  noor,
  posts,
  resends,
  timePasses,
  withdraws,
} from './given.ts'

const filed = files('2026-04-02')

test('a complaint of the Thursday before Easter is acknowledged by the Thursday after it', () => {
  expect(given(filed).promise('acknowledge')).toMatchObject({
    clause: '2',
    owedBy: 'handler',
    strength: 'must',
    since: moment('2026-04-02'),
    due: { on: '2026-04-09', at: moment('2026-04-10 00:00') },
  })
})

test('a complaint of 22 December is acknowledged by 29 December', () => {
  expect(given(files('2026-12-22')).promise('acknowledge')?.due.on).toBe('2026-12-29')
})

test('the days that nobody worked are said with the date', () => {
  const { due } = given(filed).promise('acknowledge') ?? {}
  expect(due?.because).toMatchObject({
    counted: {
      dayZero: '2026-04-02',
      skipped: [
        { day: '2026-04-03', because: 'good-friday' },
        { day: '2026-04-04', because: 'weekend' },
        { day: '2026-04-05', because: 'weekend' },
        { day: '2026-04-06', because: 'easter-monday' },
      ],
    },
  })
})

test('the acknowledgement names who handles the complaint and when the answer comes', () => {
  const story = given(filed, acknowledges('2026-04-07', '2026-04-16'))
  expect(story.complaint).toMatchObject({ handler: 'noor', acknowledged: { handler: 'noor', answerBy: '2026-04-16' } })
  expect(story.complaint.letters.at(-1)).toMatchObject({ kind: 'acknowledgement', to: 'customer', state: 'waiting' })
})

test('without somebody who handles it there is no acknowledgement', () => {
  given(filed)
    .when(acknowledges('2026-04-07', '2026-04-16', { handler: ' ' }))
    .then('handler-missing')
})

test('the answer may not be promised for a day that has gone, nor later than the policy promises it', () => {
  given(filed).when(acknowledges('2026-04-07', '2026-04-06')).then('answer-date-in-past', { earliest: '2026-04-07' })
  given(filed).when(acknowledges('2026-04-07', '2026-04-17')).then('answer-date-too-late', { latest: '2026-04-16' })
  given(filed)
    .when(acknowledges('2026-04-07', '2026-04-07'))
    .then([{ type: 'acknowledged' }])
})

test('the date in the acknowledgement is the date we are held to, also when it is earlier than the policy asks', () => {
  const story = given(filed, acknowledges('2026-04-07', '2026-04-10'))
  expect(story.promise('answer-or-report:1.1')?.due).toMatchObject({
    on: '2026-04-10',
    because: { given: 'in-acknowledgement', on: moment('2026-04-07') },
  })
})

test('a complaint is acknowledged once', () => {
  given(filed, acknowledges('2026-04-07', '2026-04-16'))
    .when(acknowledges('2026-04-08', '2026-04-16'))
    .then('already-acknowledged')
})

test('the acknowledgement counts when the mail system accepts it, not when it is written', () => {
  const written = given(filed, acknowledges('2026-04-07', '2026-04-16'))
  expect(written.promise('acknowledge')).toMatchObject({ waitingFor: 'acknowledgement-2' })
  expect(written.promise('acknowledge')?.ended).toBeUndefined()
  const sent = written.and(delivers('2026-04-09 23:59', 'acknowledgement'))
  expect(sent.promise('acknowledge')?.ended).toEqual({ how: 'kept', at: moment('2026-04-09 23:59') })
  const late = written.and(delivers('2026-04-10 00:00', 'acknowledgement'))
  expect(late.promise('acknowledge')?.ended).toEqual({ how: 'late', at: moment('2026-04-10 00:00') })
})

test('a letter on paper counts from the day it was posted, whenever that is written down', () => {
  const story = given(filed, acknowledges('2026-04-07', '2026-04-16'))
  const posted = story.and(posts('2026-04-13', 'acknowledgement', '2026-04-09'))
  expect(posted.promise('acknowledge')?.ended).toEqual({ how: 'kept', at: moment('2026-04-09 00:00') })
  const same = story.and(posts('2026-04-08', 'acknowledgement', '2026-04-07'))
  expect(same.promise('acknowledge')?.ended).toEqual({ how: 'kept', at: moment('2026-04-07') })
})

test('a letter cannot be posted before it was written, nor on a day still to come', () => {
  const story = given(filed, acknowledges('2026-04-07', '2026-04-16'))
  const days = { earliest: '2026-04-07', latest: '2026-04-08' }
  story.when(posts('2026-04-08', 'acknowledgement', '2026-04-06')).then('posting-date-wrong', days)
  story.when(posts('2026-04-08', 'acknowledgement', '2026-04-09')).then('posting-date-wrong', days)
})

test('an acknowledgement that comes back is owed again, until it arrives after all', () => {
  const back = given(
    filed,
    acknowledges('2026-04-07', '2026-04-16'),
    delivers('2026-04-07 10:01', 'acknowledgement'),
    bounces('2026-04-07 10:30', 'acknowledgement'),
  )
  expect(back.promise('acknowledge')?.ended).toBeUndefined()
  const again = back.and(resends('2026-04-08', 'acknowledgement'))
  expect(again.promise('acknowledge')?.waitingFor).toBe('acknowledgement-2')
  const kept = again.and(delivers('2026-04-08 10:01', 'acknowledgement'))
  expect(kept.promise('acknowledge')?.ended).toEqual({ how: 'kept', at: moment('2026-04-08 10:01') })
})

test('a bounce after the last day is a promise missed, with an apology', () => {
  given(
    filed,
    acknowledges('2026-04-07', '2026-04-16'),
    delivers('2026-04-07', 'acknowledgement'),
    timePasses('2026-04-10'),
    bounces('2026-04-10', 'acknowledgement'),
  )
    .when(timePasses('2026-04-10 10:01'))
    .then([{ type: 'promise-missed', promise: 'acknowledge', apologise: true }])
})

test('told twice of one sending, with a bounce in between, a letter has still come back', () => {
  const back = given(
    filed,
    acknowledges('2026-04-07', '2026-04-16'),
    delivers('2026-04-07', 'acknowledgement'),
    bounces('2026-04-08', 'acknowledgement'),
  )
  back.when(delivers('2026-04-08', 'acknowledgement')).then([])
  back.when(bounces('2026-04-08', 'acknowledgement')).then([])
})

test('a letter is not delivered twice, nor sent again while it is on its way; an unknown one is neither', () => {
  const story = given(filed)
  story.when(resends('2026-04-02', 'receipt')).then('letter-already-delivered')
  const sent = story.and(delivers('2026-04-02', 'receipt'))
  sent.when(delivers('2026-04-02', 'receipt')).then('letter-already-delivered')
  sent.when(posts('2026-04-02', 'receipt', '2026-04-02')).then('letter-already-delivered')
  const unknown = [delivers, bounces, resends].map(act => act('2026-04-02', 'answer'))
  for (const deed of [...unknown, posts('2026-04-02', 'answer', '2026-04-02')]) story.when(deed).then('letter-unknown')
})

test('the automatic receipt is not the acknowledgement', () => {
  expect(given(filed, delivers('2026-04-02', 'receipt')).promise('acknowledge')?.ended).toBeUndefined()
})

test('after the last day for the answer the acknowledgement gives a new date within one more period, and it is kept to', () => {
  const late = given(filed, timePasses('2026-04-20'))
  late.when(acknowledges('2026-04-20', '2026-05-05')).then('answer-date-too-late', { latest: '2026-05-04' })
  const told = late.and(acknowledges('2026-04-20', '2026-04-24'))
  expect(told.promise('answer-or-report:1.1')?.ended).toBeUndefined()
  const known = told.and(delivers('2026-04-20 10:01', 'acknowledgement'))
  expect(known.promise('answer-or-report:1.1')).toMatchObject({
    due: { on: '2026-04-16' },
    missedAt: moment('2026-04-20'),
    ended: { how: 'excused', because: 'replaced' },
  })
  expect(known.promise('answer-or-report:1.2')).toMatchObject({
    since: moment('2026-04-20 10:01'),
    due: { on: '2026-04-24', because: { given: 'in-acknowledgement' } },
  })
  known.when(timePasses('2026-04-25')).then([{ type: 'promise-missed', promise: 'answer-or-report:1.2' }])
})

test('who takes a complaint over after the acknowledgement is told to the customer, and the date stays', () => {
  const story = given(filed, acknowledges('2026-04-07', '2026-04-16'), assigns('2026-04-08'))
  expect(story.complaint.letters.at(-1)).toMatchObject({ kind: 'hand-over', to: 'customer' })
  expect(story.complaint.handler).toBe('ivo')
  expect(story.promise('answer-or-report:1.1')).toMatchObject({ debtor: 'ivo', due: { on: '2026-04-16' } })
})

test('an investigator does not acknowledge, nor does a customer', () => {
  given(filed)
    .when(acknowledges('2026-04-07', '2026-04-16', { by: ivo }))
    .then('not-allowed')
  given(filed)
    .when(acknowledges('2026-04-07', '2026-04-16', { by: customer }))
    .then('not-allowed')
})

test('a complaint withdrawn before it was acknowledged is owed an acknowledgement again when it is reopened', () => {
  const reopened = given(
    filed,
    withdraws('2026-04-03'),
    does('2026-04-20', noor, { type: 'reopen', words: { reason: 'It did not turn up after all.' } }),
  )
  expect(reopened.promise('acknowledge')?.ended).toMatchObject({ how: 'excused', because: 'withdrawn' })
  expect(reopened.promise('acknowledge:2')).toMatchObject({
    since: moment('2026-04-20'),
    due: { on: day('2026-04-23') },
  })
  const done = reopened.and(acknowledges('2026-04-21', '2026-05-01'), delivers('2026-04-21', 'acknowledgement'))
  expect(done.promise('acknowledge')?.ended).toMatchObject({ how: 'excused' })
  expect(done.promise('acknowledge:2')?.ended).toMatchObject({ how: 'kept' })
  expect(done.promise('answer-or-report:2.1')?.due.on).toBe('2026-05-01')
  done.when(timePasses('2026-04-22')).then([{ type: 'promise-missed', promise: 'register', apologise: false }])
})
