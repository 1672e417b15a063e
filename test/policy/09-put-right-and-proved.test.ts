import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { holderOf } from '#complaint/stage.ts'
import {
  acknowledges,
  answers,
  approves,
  asks,
  bounces,
  carriesOut,
  closes,
  delivers,
  does,
  files,
  finds,
  given,
  mira,
  moment,
  noor,
  offers,
  reopens,
  timePasses,
  withdraws,
} from './given.ts'

const found = given(files('2026-04-02'), acknowledges('2026-04-07', '2026-04-16'), finds('2026-04-08'))
const offered = found.and(offers('2026-04-08', '2026-04-20'))
const approved = offered.and(approves('2026-04-09'))
const answered = approved.and(answers('2026-04-09'), delivers('2026-04-09', 'answer'))
const fails = (at: string, by: string, reason = 'The bank returned it.') =>
  does(at, noor, { type: 'fail-remedy', remedy: 'r1', by: day(by), words: { reason } })

test('a remedy is one that the policy knows, of a real amount, and not due yesterday', () => {
  found.when(offers('2026-04-08', '2026-04-07')).then('remedy-date-in-past', { earliest: '2026-04-08' })
  for (const cents of [0, -1, 0.5, Number.NaN])
    found.when(offers('2026-04-08', '2026-04-20', { amount: { currency: 'GBP', cents } })).then('amount-missing')
  found.when(offers('2026-04-08', '2026-04-20', { kind: 'voucher' as never })).then('remedy-not-in-policy')
  found.when(offers('2026-04-08', '2026-04-20', { kind: 'repair', words: { what: '' } })).then('nothing-said')
})

test('it is promised when the manager finds it right', () => {
  expect(offered.promise('remedy:r1.1')).toBeUndefined()
  offered.when(does('2026-04-09', noor, { type: 'approve-remedy', remedy: 'r1' })).then('not-allowed')
  expect(approved.promise('remedy:r1.1')).toMatchObject({
    clause: '9',
    owedBy: 'manager',
    since: moment('2026-04-09'),
    due: { on: '2026-04-20', because: { given: 'with-remedy' } },
  })
})

test('a remedy whose date has gone by cannot be approved any more', () => {
  offered.when(approves('2026-04-21')).then('remedy-date-in-past', { earliest: '2026-04-21' })
})

test('the manager refuses with a reason', () => {
  const refuses = (reason: string) =>
    does('2026-04-09', mira, { type: 'refuse-remedy', remedy: 'r1', words: { reason } })
  offered.when(refuses(' ')).then('reason-missing')
  expect(offered.and(refuses('Paid already.')).promise('remedy:r1.1')).toBeUndefined()
})

test('what is unknown, or not in that state, is not carried out', () => {
  offered.when(carriesOut('2026-04-10', '2026-04-10', 'r9')).then('remedy-unknown')
  offered.when(carriesOut('2026-04-10')).then('remedy-not-open')
  approved.when(approves('2026-04-10')).then('remedy-not-open')
})

test('a remedy is kept with a proof, on the day it was carried out', () => {
  const carry = { type: 'carry-out-remedy', remedy: 'r1', on: day('2026-04-20') } as const
  answered.when(does('2026-04-21', noor, { ...carry, words: { proof: '' } })).then('proof-missing')
  answered.when(carriesOut('2026-04-19', '2026-04-20')).then('date-in-future', { latest: '2026-04-19' })
  answered.when(carriesOut('2026-04-19', '2026-04-01')).then('remedy-date-in-past', { earliest: '2026-04-02' })
  const kept = answered.and(carriesOut('2026-04-21', '2026-04-20'))
  expect(kept.promise('remedy:r1.1')?.ended).toEqual({ how: 'kept', at: moment('2026-04-20 00:00') })
  expect(kept.complaint.letters.at(-1)).toMatchObject({ kind: 'remedy-carried-out', to: 'customer' })
  const late = answered.and(carriesOut('2026-04-21'))
  expect(late.promise('remedy:r1.1')?.ended).toMatchObject({ how: 'late' })
})

test('a remedy that fails gets a new date, with a reason, and the customer is told', () => {
  answered.when(fails('2026-04-17', '2026-04-30', '')).then('reason-missing')
  answered.when(fails('2026-04-17', '2026-04-16')).then('remedy-date-in-past', { earliest: '2026-04-17' })
  const failed = answered.and(fails('2026-04-17', '2026-04-30'))
  expect(failed.complaint.letters.at(-1)).toMatchObject({ kind: 'remedy-delayed', to: 'customer' })
  expect(failed.promise('remedy:r1.1')?.ended).toMatchObject({ how: 'excused', because: 'replaced' })
  expect(failed.promise('remedy:r1.2')?.due.on).toBe('2026-04-30')
  const kept = failed.and(carriesOut('2026-04-29'))
  expect(kept.promise('remedy:r1.2')?.ended).toMatchObject({ how: 'kept' })
})

test('a new date given after the old one passed does not hide that the old one was missed', () => {
  answered
    .and(fails('2026-04-22', '2026-04-30'))
    .when(timePasses('2026-04-22 10:01'))
    .then([
      { type: 'promise-missed', promise: 'acknowledge', apologise: true },
      { type: 'promise-missed', promise: 'register', apologise: false },
      { type: 'promise-missed', promise: 'remedy:r1.1', apologise: false },
    ])
})

test('a complaint is not closed while a remedy is open, and the house keeps the ball', () => {
  answered.when(closes('2026-04-10')).then('remedy-still-open')
  expect(holderOf(answered.complaint)).toEqual({ kind: 'person', person: 'noor' })
  expect(holderOf(answered.and(...asks('2026-04-10')).complaint)).toEqual({ kind: 'person', person: 'noor' })
  const done = answered.and(carriesOut('2026-04-20'))
  expect(holderOf(done.complaint)).toEqual({ kind: 'customer' })
  done.when(closes('2026-04-20')).then([{ type: 'closed', because: 'answered' }])
})

test('an apology is made by the answer itself, and is owed again when that comes back', () => {
  const sorry = offers('2026-04-08', '2026-04-20', { kind: 'apology', words: { what: 'For the three calls.' } })
  const promised = found.and(sorry, approves('2026-04-08', 'r1'))
  expect(promised.promise('remedy:r1.1')?.ended).toBeUndefined()
  const sent = promised.and(answers('2026-04-09'))
  expect(sent.promise('remedy:r1.1')?.waitingFor).toBe(sent.complaint.letters.at(-1)?.key)
  const arrived = sent.and(delivers('2026-04-09 10:01', 'answer'))
  expect(arrived.promise('remedy:r1.1')?.ended).toEqual({ how: 'kept', at: moment('2026-04-09 10:01') })
  expect(arrived.and(bounces('2026-04-09 11:00', 'answer')).promise('remedy:r1.1')?.ended).toBeUndefined()
})

test('a remedy falls away with a complaint that is withdrawn, and does not come back by itself', () => {
  const back = approved.and(withdraws('2026-04-10'), reopens('2026-05-10'))
  expect(back.complaint.remedies[0]?.status).toBe('withdrawn')
  expect(back.promise('remedy:r1.1')?.ended).toMatchObject({ how: 'excused', because: 'withdrawn' })
  back.when(carriesOut('2026-05-11')).then('remedy-not-open')
  expect(offered.and(withdraws('2026-04-10')).complaint.remedies[0]?.status).toBe('refused')
})

test('a promised refund does not wait for a second look at the complaint', () => {
  const again = answered.and(reopens('2026-04-11'))
  expect(again.promise('remedy:r1.1')?.ended).toBeUndefined()
  again.when(carriesOut('2026-04-12')).then([{ type: 'remedy-carried-out' }])
})
