import { expect, test } from 'vitest'
import { nextPromise, warnAt } from '#complaint/due.ts'
import { wakesAt } from '#complaint/steps/pass-time.ts'
import {
  acknowledges,
  answers,
  approves,
  delivers,
  files,
  finds,
  given,
  ground,
  moment,
  noor,
  offers,
  registers,
  timePasses,
} from './given.ts'

const filed = given(files('2026-04-02'))
const missedAll = filed.and(timePasses('2026-04-17'))

test('only time passes time', () => {
  filed.when({ ...timePasses('2026-04-09'), by: noor }).then('not-allowed')
})

test('two days before a promise falls due its debtor is warned, once', () => {
  const acknowledge = filed.promise('acknowledge')
  expect(acknowledge && warnAt(acknowledge, ground)).toBe(moment('2026-04-07 00:00'))
  filed.when(timePasses('2026-04-06 23:59')).then([])
  const warned = filed.and(timePasses('2026-04-07 00:00'))
  expect(warned.events.slice(1).map(event => 'promise' in event && event.promise)).toEqual([
    'acknowledge',
    'register',
    'assign',
  ])
  warned.when(timePasses('2026-04-08')).then([])
})

test('a promise shorter than the warning is warned of as soon as it begins', () => {
  const acknowledge = filed.promise('acknowledge')
  const early = { ...ground, policy: { ...ground.policy, warnDaysBefore: 30 } }
  expect(acknowledge && warnAt(acknowledge, early)).toBe(moment('2026-04-02'))
})

test('a promise is missed from midnight on, and not a second before', () => {
  const warned = filed.and(timePasses('2026-04-09'))
  warned.when(timePasses('2026-04-09 23:59')).then([])
  warned.when(timePasses('2026-04-10 00:00')).then([
    { type: 'promise-missed', promise: 'acknowledge', apologise: true },
    { type: 'promise-missed', promise: 'register', apologise: false },
    { type: 'promise-missed', promise: 'assign', apologise: false },
  ])
})

test('a missed promise is written once, and two weeks of a stopped clock make one letter of apology', () => {
  expect(Object.keys(missedAll.complaint.missed)).toEqual(['acknowledge', 'register', 'assign', 'answer-or-report:1.1'])
  expect(missedAll.complaint.letters.filter(({ kind }) => kind === 'late-apology')).toHaveLength(1)
  missedAll.when(timePasses('2026-05-17')).then([])
})

test('the debtor and the customer are told in the same moment', () => {
  expect(missedAll.complaint.letters.slice(1, 3)).toMatchObject([
    { kind: 'staff-alert', to: 'staff' },
    { kind: 'late-apology', to: 'customer' },
  ])
})

test('done after all, a missed promise is late and stays missed', () => {
  const late = missedAll.and(acknowledges('2026-04-17', '2026-05-01'), delivers('2026-04-17', 'acknowledgement'))
  expect(late.promise('acknowledge')).toMatchObject({ missedAt: moment('2026-04-17'), ended: { how: 'late' } })
})

test('what was done late before the clock came by is written down as missed, without an apology', () => {
  filed
    .and(registers('2026-04-11'))
    .when(timePasses('2026-04-11'))
    .then([
      { type: 'promise-missed', promise: 'acknowledge', apologise: true },
      { type: 'promise-missed', promise: 'register', apologise: false },
      { type: 'promise-missed', promise: 'assign', apologise: false },
    ])
})

test('a remedy is a promise like any other', () => {
  const story = filed.and(
    acknowledges('2026-04-07', '2026-04-16'),
    delivers('2026-04-07', 'acknowledgement'),
    registers('2026-04-07'),
    finds('2026-04-08'),
    offers('2026-04-08', '2026-04-20'),
    approves('2026-04-08'),
    answers('2026-04-08'),
    delivers('2026-04-08', 'answer'),
  )
  expect(nextPromise(story.promises)?.key).toBe('remedy:r1.1')
  story.when(timePasses('2026-04-18')).then([{ type: 'promise-due-soon', promise: 'remedy:r1.1', clause: '9' }])
  story.when(timePasses('2026-04-21')).then([{ type: 'promise-missed', promise: 'remedy:r1.1', apologise: true }])
})

test('the next promise is the must that falls due first; an aim never is', () => {
  expect(nextPromise(filed.promises)?.key).toBe('acknowledge')
  const settled = filed.and(
    acknowledges('2026-04-07', '2026-04-10'),
    delivers('2026-04-07', 'acknowledgement'),
    registers('2026-04-07'),
    { ...timePasses('2026-04-09') },
  )
  expect(nextPromise(settled.promises)?.key).toBe('assign')
  expect(nextPromise([])).toBeUndefined()
})

test('time is to come by when there is something to say, and not before', () => {
  expect(wakesAt(filed.complaint, ground)).toBe(moment('2026-04-07 00:00'))
  const warned = filed.and(timePasses('2026-04-07'))
  expect(wakesAt(warned.complaint, ground)).toBe(moment('2026-04-10 00:00'))
  expect(wakesAt(missedAll.complaint, ground)).toBeUndefined()
  const late = filed.and(timePasses('2026-04-07'), registers('2026-04-11'))
  expect(wakesAt(late.complaint, ground)).toBe(moment('2026-04-10 00:00'))
})
