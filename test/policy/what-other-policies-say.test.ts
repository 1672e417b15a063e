import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import { raisedAfter } from '#complaint/raised.ts'
import { reviewWindow } from '#complaint/reviewing.ts'
import { wakesAt } from '#complaint/steps/pass-time.ts'
import type { Policy, ReviewRule } from '#policy/policy.ts'
import type { PromiseRule } from '#policy/promise-rule.ts'
import { creditUk } from '#policy/shipped/credit-uk.ts'
import { original } from '#policy/shipped/original.ts'
import { originalLong } from '#policy/shipped/original-long.ts'
import {
  acknowledges,
  answer,
  answers,
  approves,
  assigns,
  bea,
  bram,
  carriesOut,
  clock,
  customer,
  delivers,
  does,
  escalates,
  files,
  finds,
  given,
  givenUnder,
  groundOf,
  mira,
  moment,
  noor,
  offers,
  registers,
  repliesAsBoard,
  reports,
  reviews,
  sam,
  timePasses,
} from './given.ts'

const changed = (promise: PromiseRule['promise'], over: Partial<PromiseRule>): Policy => ({
  ...original,
  promises: original.promises.map(rule => (rule.promise === promise ? { ...rule, ...over } : rule)),
})
const promisingAlso = (...promises: readonly PromiseRule[]): Policy => ({
  ...original,
  promises: [...original.promises, ...promises],
})
const filed = files('2026-04-02')
const acknowledged = [acknowledges('2026-04-07', '2026-04-16'), delivers('2026-04-07', 'acknowledgement')] as const
const settles = (at: string) => does(at, noor, { type: 'settle', words: { how: 'A new lamp is on its way.' } })
const says = (at: string, text: string, more: { readonly isUnproven?: true } = {}) =>
  does(at, customer, { type: 'receive-message', channel: 'web', files: [], ...more, words: { text } })
const asksCustomer = (at: string) =>
  does(at, noor, { type: 'send-message', awaitsReply: true, words: { text: 'Could you send us a photo?' } })
const judges = (at: string, severity: 'low' | 'high' | 'critical', safety = false) =>
  does(at, noor, { type: 'triage', severity, safety })

// The fast lane: settled before the end of the third business day.

test('what is settled within three working days is owed no letter but the summary', () => {
  const settled = givenUnder(groundOf(creditUk), filed).and(settles('2026-04-09 17:00'))
  expect(settled.complaint.closed).toEqual({ at: moment('2026-04-09 17:00'), because: 'settled' })
  expect(settled.promises.map(({ ended }) => ended)).toEqual([
    { how: 'excused', at: moment('2026-04-09 17:00'), because: 'settled' },
    { how: 'excused', at: moment('2026-04-09 17:00'), because: 'settled' },
  ])
  expect(settled.complaint.letters.at(-1)).toMatchObject({ kind: 'settlement', to: 'customer' })
})

test('on the fourth working day it is too late to settle at once, and the answer is due in writing', () => {
  const story = givenUnder(groundOf(creditUk), filed)
  story.when(settles('2026-04-10')).then('settlement-too-late', { latest: '2026-04-09' })
  expect(story.promise('answer-or-report:1.1')?.due.on).toBe('2026-05-28')
})

test('a policy without a fast lane settles nothing at once', () => {
  given(filed).when(settles('2026-04-03')).then('no-fast-lane')
})

// Severity: a clock that depends on how serious it is.

const bySeverity = groundOf({
  ...changed('answer-or-report', {
    cases: [
      { when: { safety: true }, within: { hours: 24 } },
      { when: { severity: ['critical', 'high'] }, within: { workingDays: 5 } },
      { when: { severity: ['low'] }, within: { weeks: 4 } },
    ],
  }),
  severities: ['low', 'high', 'critical'],
})

test('a serious complaint is answered in five working days, and one that may hurt somebody within a day', () => {
  const story = givenUnder(bySeverity, filed)
  expect(story.promise('answer-or-report:1.1')?.due.on).toBe('2026-04-16')
  expect(story.and(judges('2026-04-02 11:00', 'high')).promise('answer-or-report:1.1')?.due.on).toBe('2026-04-13')
  const dangerous = story.and(judges('2026-04-02 11:00', 'critical', true))
  expect(dangerous.promise('answer-or-report:1.1')?.due.at).toBe(moment('2026-04-03'))
})

test('before the customer has heard from us a mild complaint may get its longer date; after that no date moves back', () => {
  const story = givenUnder(bySeverity, filed)
  expect(story.and(judges('2026-04-03', 'low')).promise('answer-or-report:1.1')?.due.on).toBe('2026-04-30')
  const told = story.and(judges('2026-04-03', 'high'), acknowledges('2026-04-07', '2026-04-13'))
  expect(told.and(judges('2026-04-08', 'low')).promise('answer-or-report:1.1')?.due.on).toBe('2026-04-13')
})

test('a severity that the policy does not know is refused', () => {
  given(filed).when(judges('2026-04-03', 'high')).then('severity-unknown')
})

// Pauses, extensions and agreed dates.

const pausing = groundOf(
  changed('answer-or-report', { within: { workingDays: 10 }, pauses: [{ because: 'waiting-for-customer' }] }),
)

test('while we wait for the customer the clock stands still, and three working days later it ends three later', () => {
  const story = givenUnder(pausing, filed)
  expect(story.promise('answer-or-report:1.1')?.due.on).toBe('2026-04-20')
  const waits = story.and(asksCustomer('2026-04-08'))
  expect(waits.promise('answer-or-report:1.1')).toMatchObject({ stoppedSince: moment('2026-04-08') })
  waits.when(timePasses('2026-05-20')).then([
    { type: 'promise-missed', promise: 'acknowledge' },
    { type: 'promise-missed', promise: 'register' },
    { type: 'promise-missed', promise: 'assign' },
  ])
  const answered = waits.and(says('2026-04-13', 'Here it is.'))
  expect(answered.promise('answer-or-report:1.1')).toMatchObject({ due: { on: '2026-04-23' } })
  expect(answered.promise('answer-or-report:1.1')?.stoppedSince).toBeUndefined()
})

test('a pause that may last two working days at most ends by itself', () => {
  const capped = groundOf(
    changed('answer-or-report', {
      within: { workingDays: 10 },
      pauses: [{ because: 'waiting-for-customer', atMost: { workingDays: 2 } }],
    }),
  )
  const waits = givenUnder(capped, filed, asksCustomer('2026-04-08'))
  expect(waits.promise('answer-or-report:1.1')?.due.on).toBe('2026-04-22')
})

test('the published policy does not stop a clock for waiting', () => {
  expect(given(filed, asksCustomer('2026-04-08')).promise('answer-or-report:1.1')?.due.on).toBe('2026-04-16')
  const stop = { type: 'stop-clock', because: 'waiting-for-goods', words: { reason: 'It is in the post.' } } as const
  given(filed)
    .when(does('2026-04-08', noor, stop))
    .then('no-such-pause')
})

const code = groundOf({
  ...original,
  promises: [
    {
      clause: '1',
      promise: 'acknowledge',
      starts: 'received',
      within: { workingDays: 5 },
      strength: 'must',
      owedBy: 'handler',
      metBy: ['acknowledgement'],
    },
    {
      clause: '2',
      promise: 'answer',
      starts: 'acknowledged',
      within: { workingDays: 10 },
      strength: 'must',
      owedBy: 'handler',
      metBy: ['answer'],
      extensions: { atMost: 1, each: { workingDays: 10 }, mustSay: ['reason', 'new-date'] },
    },
  ],
})

test('an extension moves the date of the answer itself, once, and by ten working days at most', () => {
  const story = givenUnder(
    code,
    filed,
    acknowledges('2026-04-10', '2026-04-24'),
    delivers('2026-04-10', 'acknowledgement'),
  )
  expect(story.promise('answer:1.1')?.due.on).toBe('2026-04-24')
  story.when(reports('2026-04-20', '2026-05-11')).then('report-date-too-late', { latest: '2026-05-05' })
  const reported = story.and(reports('2026-04-20', '2026-05-05'))
  expect(reported.promise('answer:1.1')?.due.on).toBe('2026-04-24')
  const told = reported.and(delivers('2026-04-20', 'progress-report'))
  expect(told.promise('answer:1.1')?.due).toMatchObject({ on: '2026-05-05', because: { given: 'in-report' } })
  told.when(reports('2026-04-30', '2026-05-08')).then('too-many-reports', { atMost: 1 })
})

test('a notice of extension that comes after the date moves nothing', () => {
  const late = givenUnder(
    code,
    filed,
    acknowledges('2026-04-10', '2026-04-24'),
    delivers('2026-04-10', 'acknowledgement'),
    reports('2026-04-27', '2026-05-05'),
    delivers('2026-04-27', 'progress-report'),
  )
  expect(late.promise('answer:1.1')?.due.on).toBe('2026-04-24')
})

test('a date may be agreed with the customer where the policy lets it be, and not beyond its limit', () => {
  const agreeing = groundOf(changed('answer-or-report', { agreedDate: { latest: { weeks: 6 } } }))
  const agrees = (on: string): Command => ({
    type: 'agree-date',
    promise: 'answer-or-report:1.1',
    on: day(on),
    words: { how: 'By phone.' },
  })
  const story = givenUnder(agreeing, filed)
  const agreed = story.and(does('2026-04-08', noor, agrees('2026-05-12')))
  expect(agreed.promise('answer-or-report:1.1')?.due).toMatchObject({ on: '2026-05-12', because: { given: 'agreed' } })
  story.when(does('2026-04-08', noor, agrees('2026-05-15'))).then('report-date-too-late', { latest: '2026-05-14' })
  given(filed)
    .when(does('2026-04-08', noor, agrees('2026-05-12')))
    .then('date-not-negotiable')
  const unknown = { ...agrees('2026-05-12'), promise: 'answer-or-report:9.9' } as Command
  story.when(does('2026-04-08', noor, unknown)).then('promise-unknown')
})

// Clocks that start from other moments.

test('a clock may start when the goods came back, and stands in nobody’s way until then', () => {
  const returning = groundOf(
    promisingAlso({
      id: 'inspect',
      clause: '7',
      promise: 'findings',
      starts: 'goods-returned',
      within: { workingDays: 5 },
      strength: 'must',
      owedBy: 'investigator',
      metBy: ['findings'],
    }),
  )
  const story = givenUnder(returning, filed)
  expect(story.promise('findings~inspect')).toBeUndefined()
  const back = story.and(
    does('2026-04-14', noor, { type: 'note-moment', moment: 'goods-returned', on: day('2026-04-13') }),
  )
  expect(back.promise('findings~inspect')?.due.on).toBe('2026-04-20')
  expect(back.and(finds('2026-04-15')).promise('findings~inspect')?.ended).toMatchObject({ how: 'kept' })
  story
    .when(does('2026-04-14', noor, { type: 'note-moment', moment: 'goods-returned', on: day('2026-04-15') }))
    .then('date-in-future')
})

test('money agreed on is paid within fourteen days of the agreement, each refund for itself', () => {
  const paying = groundOf(
    promisingAlso({
      clause: '9',
      promise: 'refund',
      starts: 'remedy-agreed',
      within: { days: 14 },
      strength: 'must',
      owedBy: 'manager',
      metBy: ['remedy'],
    }),
  )
  const agreed = givenUnder(paying, filed, offers('2026-04-08', '2026-04-30'), approves('2026-04-08'))
  expect(agreed.promise('refund:r1')?.due.on).toBe('2026-04-22')
  expect(agreed.and(carriesOut('2026-04-24')).promise('refund:r1')?.ended?.how).toBe('late')
})

// More than one review.

const board: ReviewRule = {
  id: 'board',
  by: 'board',
  independence: 'never-handled',
  askedBy: ['customer', 'staff'],
  from: 'answered',
  asks: ['policyFollowed', 'treatedFairly', 'lawKept'],
  outsideBody: 'named',
}
const manager: ReviewRule = { ...board, id: 'manager', by: 'manager', asks: [], outsideBody: 'not-named' }
const twoSteps = groundOf({
  ...original,
  reviews: [manager, { ...board, window: { weeks: 4 } }],
  promises: original.promises.flatMap(rule =>
    rule.promise === 'board-reply'
      ? [
          { ...rule, id: 'manager', review: 'manager', within: { workingDays: 5 }, owedBy: 'manager' as const },
          { ...rule, id: 'board', review: 'board', within: { weeks: 3 } },
        ]
      : [rule],
  ),
})
const lena = { kind: 'staff', person: 'lena', roles: ['manager', 'board'] } as const
const managerReplies = does('2026-04-16', lena, { type: 'reply-as-board', bodies: [], words: { decision: 'No.' } })
const answered = givenUnder(
  twoSteps,
  filed,
  ...acknowledged,
  finds('2026-04-10'),
  answers('2026-04-10'),
  delivers('2026-04-10', 'answer'),
)

test('first a manager looks again, then the board, each by its own date', () => {
  const asked = answered.and(escalates('2026-04-13'))
  expect(asked.promise('board-reply~manager')).toMatchObject({ owedBy: 'manager', due: { on: '2026-04-20' } })
  expect(asked.promise('board-reply~board')).toBeUndefined()
  asked.when(escalates('2026-04-14')).then('already-escalated')
  const replied = asked.and(managerReplies, delivers('2026-04-16', 'board-reply'))
  expect(replied.promise('board-reply~manager')?.ended?.how).toBe('kept')
  const again = replied.and(escalates('2026-04-20'))
  expect(again.promise('board-reply~board')).toMatchObject({ owedBy: 'board', due: { on: '2026-05-11' } })
  expect(again.complaint.earlierReviews.map(({ escalated }) => escalated.review)).toEqual(['manager'])
  again
    .when(does('2026-04-21', lena, { type: 'reply-as-board', bodies: ['citizens-advice'], words: { decision: 'No.' } }))
    .then('reviewer-not-independent')
  const done = again.and(reviews('2026-04-21'), repliesAsBoard('2026-04-22'), delivers('2026-04-22', 'board-reply'))
  expect(done.promise('board-reply~board')?.ended?.how).toBe('kept')
  done.when(escalates('2026-04-23')).then('already-escalated')
})

test('who wants the second review asks within four weeks of the first reply; staff may let a later one in', () => {
  const replied = answered.and(escalates('2026-04-13'), managerReplies, delivers('2026-04-16', 'board-reply'))
  expect(reviewWindow(replied.complaint, twoSteps)).toBe('2026-05-14')
  replied.when(escalates('2026-05-14 23:30')).then([{ type: 'escalated', review: 'board' }])
  replied.when(escalates('2026-05-15')).then('review-window-closed', { until: '2026-05-14' })
  replied.when(escalates('2026-05-15', noor)).then([{ type: 'escalated', review: 'board' }])
})

test('an answer on paper is taken to have arrived two working days after it was posted', () => {
  const slow = {
    ...twoSteps,
    policy: {
      ...twoSteps.policy,
      reviews: [{ ...manager, window: { weeks: 2 } }],
      presumedReceipt: { post: { workingDays: 2 } },
    },
  }
  const words = { name: 'Wendy', story: 'It broke.', address: '1 High Street' }
  const byPost = givenUnder(
    slow,
    files('2026-04-02', { under: slow, words }),
    ...acknowledged,
    finds('2026-04-09'),
    answers('2026-04-09'),
    delivers('2026-04-09', 'answer'),
  )
  expect(reviewWindow(byPost.complaint, slow)).toBe('2026-04-27')
})

test('whoever did not write the answer may review, where the policy asks no more of them', () => {
  const lenient = groundOf({ ...original, reviews: [{ ...board, by: 'agent', independence: 'not-decided', asks: [] }] })
  const asked = givenUnder(
    lenient,
    filed,
    ...acknowledged,
    finds('2026-04-10'),
    answers('2026-04-10'),
    escalates('2026-04-13'),
  )
  const reply: Command = { type: 'reply-as-board', bodies: ['citizens-advice'], words: { decision: 'Yes.' } }
  asked.when(does('2026-04-14', noor, reply)).then('reviewer-not-independent')
  asked.when(does('2026-04-14', sam, reply)).then([{ type: 'board-replied' }])
})

test('a complaint without an answer goes to the board by itself after eight weeks', () => {
  const patient = groundOf({
    ...original,
    reviews: [{ ...board, askedBy: ['customer', 'time'], withoutAnswerAfter: { weeks: 8 } }],
  })
  const waits = givenUnder(patient, filed, ...acknowledged, timePasses('2026-05-27'))
  waits.when(timePasses('2026-05-27 23:00')).then([])
  expect(wakesAt(waits.complaint, patient)).toBe(moment('2026-05-29 00:00'))
  const sent = waits.and(timePasses('2026-05-29 00:00'))
  expect(sent.complaint.escalated).toMatchObject({ review: 'board', at: moment('2026-05-29 00:00') })
})

test('a word in a message may ask for the review', () => {
  const listening = groundOf({
    ...original,
    reviews: [{ ...board, askedBy: ['customer', 'keyword'], keywords: ['directie'] }],
  })
  const told = givenUnder(listening, filed, ...acknowledged, finds('2026-04-10'), answers('2026-04-10'))
  told
    .when(says('2026-04-13', 'Ik wil dat de Directie kijkt.'))
    .then([{ type: 'message-received' }, { type: 'escalated', review: 'board' }])
  told.when(says('2026-04-13', 'Dank u.')).then([{ type: 'message-received' }])
  told
    .when(says('2026-04-13', 'Ik wil dat de Directie kijkt.', { isUnproven: true }))
    .then([{ type: 'message-received', isUnproven: true }])
})

test('a policy without reviews says so to whoever asks for one', () => {
  givenUnder(groundOf(creditUk), filed).when(escalates('2026-04-13')).then('no-review')
})

// How a complaint ends.

const silent = groundOf({ ...original, closing: { onSilenceAfter: { days: 14 } } })
const answeredIn = (under: typeof silent) =>
  givenUnder(
    under,
    filed,
    registers('2026-04-08'),
    assigns('2026-04-08'),
    ...acknowledged,
    finds('2026-04-10'),
    answers('2026-04-10'),
    delivers('2026-04-10', 'answer'),
  )

test('an answered complaint closes by itself when the customer says nothing for fourteen days', () => {
  const story = answeredIn(silent)
  story.when(timePasses('2026-04-24 23:00')).then([])
  expect(wakesAt(story.complaint, silent)).toBe(moment('2026-04-25 00:00'))
  story.when(timePasses('2026-04-25 00:00')).then([{ type: 'closed', because: 'silence' }])
  story.and(says('2026-04-20', 'I am not happy.')).when(timePasses('2026-05-20')).then([])
})

test('a policy may close a complaint only when the customer confirms', () => {
  const asking = answeredIn(groundOf({ ...original, closing: { onlyOnConfirmation: true } }))
  asking.when(does('2026-04-13', noor, { type: 'close' })).then('awaits-confirmation')
  const confirmed = asking.and(does('2026-04-13', customer, { type: 'accept' }))
  confirmed.when(does('2026-04-13', noor, { type: 'close' })).then([{ type: 'closed', because: 'accepted' }])
})

// Who must agree.

const agreeing = groundOf({ ...original, approvals: [{ of: 'answer', by: 'manager' }, ...original.approvals] })
const submits = (at: string) => does(at, noor, { ...answer, type: 'submit-answer' })

test('an answer that needs agreement waits for a manager who did not write it', () => {
  const story = givenUnder(agreeing, filed, ...acknowledged, finds('2026-04-10'))
  story.when(answers('2026-04-10')).then('answer-awaits-approval', { by: 'manager' })
  const waiting = story.and(submits('2026-04-10'))
  waiting.when(does('2026-04-10', noor, { type: 'approve-answer' })).then('not-allowed')
  const approved = waiting.and(does('2026-04-13', mira, { type: 'approve-answer' }))
  expect(approved.events.at(-1)).toMatchObject({ type: 'answered', words: { summary: answer.words.summary } })
  expect(approved.complaint.submitted).toBeUndefined()
  waiting.when(does('2026-04-13', mira, { type: 'return-answer', words: { reason: '' } })).then('reason-missing')
  const back = waiting.and(does('2026-04-13', mira, { type: 'return-answer', words: { reason: 'Name the date.' } }))
  back.when(does('2026-04-13', mira, { type: 'approve-answer' })).then('nothing-submitted')
  const own = story.and(does('2026-04-10', mira, { ...answer, type: 'submit-answer' }))
  own.when(does('2026-04-13', mira, { type: 'approve-answer' })).then('same-person')
  given(filed, ...acknowledged, finds('2026-04-10'))
    .when(submits('2026-04-10'))
    .then('no-approval-needed')
})

test('an agent may promise fifty pounds, a manager five hundred, and the board more', () => {
  const limits = groundOf({
    ...original,
    approvals: [
      { of: 'remedy', by: 'board', above: [{ currency: 'GBP', cents: 50_000 }] },
      { of: 'remedy', by: 'manager', above: [{ currency: 'GBP', cents: 5000 }] },
    ],
  })
  const story = givenUnder(limits, filed, ...acknowledged)
  const refund = (pounds: number) =>
    offers('2026-04-10', '2026-04-20', { amount: { currency: 'GBP', cents: pounds * 100 } })
  story.when(refund(50)).then([{ type: 'remedy-offered' }, { type: 'remedy-approved' }])
  story.when(refund(51)).then([{ type: 'remedy-offered', approver: 'manager' }])
  const large = story.and(refund(501))
  large.when(approves('2026-04-10')).then('not-allowed')
  large.when(does('2026-04-10', bea, { type: 'approve-remedy', remedy: 'r1' })).then([{ type: 'remedy-approved' }])
})

// The longer wording: a colleague who is complained about is told and heard.

test('a colleague who is complained about is told, and heard before the answer goes out', () => {
  const story = givenUnder(groundOf(originalLong), filed, ...acknowledged, finds('2026-04-10'))
  const named = story.and(does('2026-04-10', noor, { type: 'name-staff', person: 'sam' }))
  expect(named.complaint.letters.at(-1)).toMatchObject({ kind: 'staff-named', to: 'staff' })
  expect(named.complaint.handledBy).toContain('sam')
  named.when(answers('2026-04-13')).then('staff-not-heard')
  const heard = named.and(
    does('2026-04-13', noor, { type: 'hear-staff', person: 'sam', words: { said: 'I dropped it.' } }),
  )
  heard.when(answers('2026-04-13')).then([{ type: 'answered' }])
  const unknown = { type: 'hear-staff', person: 'ivo', words: { said: 'Nothing.' } } as const
  named.when(does('2026-04-13', noor, unknown)).then('staff-not-named')
})

test('the longer wording has the board say within a week who looks at it, and sets the reply no other date', () => {
  const asked = givenUnder(groundOf(originalLong), filed, ...acknowledged).and(escalates('2026-04-10'))
  expect(asked.promise('acknowledge-escalation')?.due.on).toBe('2026-04-17')
  expect(asked.promise('board-reply')).toBeUndefined()
  const told = asked.and(delivers('2026-04-10', 'board-acknowledgement'))
  expect(told.promise('acknowledge-escalation')?.ended?.how).toBe('kept')
})

test('what no clock starts from need not be noted', () => {
  const note = { type: 'note-moment', moment: 'goods-returned', on: day('2026-04-10') } as const
  given(filed)
    .when(does('2026-04-10', noor, note))
    .then('moment-not-awaited')
})

test('a clock that runs cannot be started', () => {
  given(filed)
    .when(does('2026-04-10', noor, { type: 'restart-clock', because: 'in-court' }))
    .then('clock-not-stopped')
})

test('time and the clock have no say in what a person must decide', () => {
  given(filed)
    .when(does('2026-04-10', clock, { type: 'accept' }))
    .then('not-allowed')
  given(filed)
    .when(does('2026-04-10', bram, { type: 'triage', severity: 'low', safety: false }))
    .then('not-allowed')
})

test('a complaint that comes after the time the policy gives is taken all the same, and marked', () => {
  const within = groundOf({ ...original, raiseWithin: { months: 2 } })
  const delivered = (on: string) => files('2026-04-02', { order: { deliveredOn: day(on) } })
  expect(raisedAfter(givenUnder(within, delivered('2026-02-01')).complaint, within)).toBe('2026-04-01')
  expect(raisedAfter(givenUnder(within, delivered('2026-02-02')).complaint, within)).toBeUndefined()
  expect(raisedAfter(givenUnder(within, filed).complaint, within)).toBeUndefined()
  expect(raisedAfter(given(delivered('2020-02-01')).complaint, groundOf(original))).toBeUndefined()
})
