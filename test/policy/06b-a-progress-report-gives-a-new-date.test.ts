import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { original } from '#policy/shipped/original.ts'
import {
  acknowledges,
  answers,
  bounces,
  delivers,
  does,
  escalates,
  files,
  finds,
  given,
  givenUnder,
  groundOf,
  moment,
  noor,
  reports,
  resends,
  timePasses,
  withReports,
} from './given.ts'

const start = [
  files('2026-04-02'),
  acknowledges('2026-04-07', '2026-04-16'),
  delivers('2026-04-07', 'acknowledgement'),
] as const
const acknowledged = given(...start)
const reported = acknowledged.and(reports('2026-04-15', '2026-05-01'))
const told = reported.and(delivers('2026-04-15 10:01', 'progress-report'))

test('a report says what was done, what is open and why', () => {
  const words = { done: 'Asked.', open: 'The answer.', reason: 'Easter.' }
  for (const part of ['done', 'open', 'reason'] as const)
    acknowledged
      .when(
        does('2026-04-15', noor, {
          type: 'report-progress',
          until: day('2026-05-01'),
          words: { ...words, [part]: '  ' },
        }),
      )
      .then('report-incomplete')
})

test('a report gives a new date, not before today', () => {
  const words = { done: 'Asked.', open: 'The answer.', reason: 'Easter.' }
  acknowledged
    .when(does('2026-04-15', noor, { type: 'report-progress', words }))
    .then('report-date-missing', { earliest: '2026-04-15' })
  acknowledged.when(reports('2026-04-15', '2026-04-14')).then('report-date-missing', { earliest: '2026-04-15' })
})

test('the next promise begins only when the report has arrived', () => {
  expect(reported.promise('answer-or-report:1.1')?.waitingFor).toBe('progress-report-4')
  expect(reported.promise('answer-or-report:1.2')).toBeUndefined()
  expect(told.promise('answer-or-report:1.1')?.ended).toEqual({ how: 'kept', at: moment('2026-04-15 10:01') })
  expect(told.promise('answer-or-report:1.2')).toMatchObject({
    clause: '6b',
    strength: 'must',
    since: moment('2026-04-15 10:01'),
    due: { on: '2026-05-01', because: { given: 'in-report', on: moment('2026-04-15') } },
  })
})

test('a report that comes back brings the old date back, and is good again once it arrives', () => {
  const back = told.and(bounces('2026-04-15 11:00', 'progress-report'))
  expect(back.promise('answer-or-report:1.1')?.ended).toBeUndefined()
  expect(back.promise('answer-or-report:1.2')?.ended).toEqual({
    how: 'excused',
    because: 'replaced',
    at: moment('2026-04-15 11:00'),
  })
  const again = back.and(resends('2026-04-16', 'progress-report'), delivers('2026-04-16 10:01', 'progress-report'))
  expect(again.promise('answer-or-report:1.1')?.ended).toMatchObject({ how: 'kept', at: moment('2026-04-16 10:01') })
  expect(again.promise('answer-or-report:1.2')?.ended).toBeUndefined()
  expect(again.promise('answer-or-report:1.2')?.since).toBe(moment('2026-04-15 10:01'))
})

test('one report after another is a chain of promises, each with its own date', () => {
  const twice = told.and(reports('2026-05-01', '2026-05-15'), delivers('2026-05-01', 'progress-report'))
  expect(twice.promise('answer-or-report:1.2')?.ended).toMatchObject({ how: 'kept' })
  expect(twice.promise('answer-or-report:1.3')?.due.on).toBe('2026-05-15')
  const late = twice.and(finds('2026-05-16'), answers('2026-05-16'), delivers('2026-05-16', 'answer'))
  expect(late.promise('answer-or-report:1.3')?.ended).toMatchObject({ how: 'late' })
  expect(late.promise('answer:1')?.ended).toMatchObject({ how: 'late' })
})

test('when the first report comes back after the second arrived, the second has met both', () => {
  const twice = told.and(reports('2026-04-16', '2026-05-15'), delivers('2026-04-16', 'progress-report'))
  const back = twice.and(
    does('2026-04-20', { kind: 'post' }, { type: 'return-letter', letter: 'progress-report-4', how: 'bounced' }),
  )
  expect(back.promise('answer-or-report:1.1')?.ended).toMatchObject({ how: 'kept', at: moment('2026-04-16') })
  expect(back.promise('answer-or-report:1.2')?.ended).toMatchObject({ how: 'kept', at: moment('2026-04-16') })
  expect(back.promise('answer-or-report:1.3')?.ended).toBeUndefined()
})

test('whichever arrives first meets the promise, the answer or the report', () => {
  const settled = reported.and(
    bounces('2026-04-15 11:00', 'progress-report'),
    finds('2026-04-16'),
    answers('2026-04-16'),
    delivers('2026-04-16 10:01', 'answer'),
    resends('2026-04-17', 'progress-report'),
    delivers('2026-04-17 10:01', 'progress-report'),
  )
  expect(settled.promise('answer-or-report:1.1')?.ended).toEqual({ how: 'kept', at: moment('2026-04-16 10:01') })
})

test('no report and no answer: the promise is missed, once, with one apology', () => {
  const silence = told.and(timePasses('2026-05-02'))
  expect(silence.events.at(-1)).toMatchObject({
    type: 'promise-missed',
    promise: 'answer-or-report:1.2',
    apologise: true,
  })
  expect(silence.complaint.letters.slice(-2).map(({ kind }) => kind)).toEqual(['staff-alert', 'late-apology'])
  silence.when(timePasses('2026-05-03')).then([])
})

test('nobody reports on what is not acknowledged, answered already, or with the board', () => {
  given(files('2026-04-02')).when(reports('2026-04-03', '2026-05-01')).then('not-acknowledged')
  acknowledged
    .and(finds('2026-04-08'), answers('2026-04-08'))
    .when(reports('2026-04-09', '2026-05-01'))
    .then('already-answered')
  acknowledged.and(escalates('2026-04-08')).when(reports('2026-04-09', '2026-05-01')).then('board-decides-now')
})

test('a policy may cap how many reports there are, and how far ahead each may promise', () => {
  const strict = groundOf(
    withReports(original, { atMost: 1, each: { workingDays: 10 }, mustSay: ['reason', 'new-date'] }),
  )
  const once = givenUnder(strict, ...start)
  once.when(reports('2026-04-15', '2026-04-30')).then('report-date-too-late', { latest: '2026-04-29' })
  once
    .and(reports('2026-04-15', '2026-04-29'))
    .when(reports('2026-04-29', '2026-05-01'))
    .then('too-many-reports', { atMost: 1 })
})
