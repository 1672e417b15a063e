import { expect, test } from 'vitest'
import { mayRead } from '#complaint/may.ts'
import { mayEscalate } from '#complaint/reviewing.ts'
import { holderOf, stageOf } from '#complaint/stage.ts'
import { original } from '#policy/shipped/original.ts'
import {
  acknowledges,
  answers,
  bea,
  closes,
  customer,
  delivers,
  does,
  escalates,
  files,
  finds,
  given,
  givenUnder,
  ground,
  groundOf,
  moment,
  noor,
  repliesAsBoard,
  reopens,
  reviews,
  timePasses,
  withdraws,
} from './given.ts'

const filed = given(files('2026-04-02'))
const answered = filed.and(acknowledges('2026-04-07', '2026-04-16'), finds('2026-04-08'), answers('2026-04-09'))

test('a customer may go to the board, and the board has the complaint at once', () => {
  const { complaint } = answered.and(escalates('2026-04-10'))
  expect(complaint.escalated).toMatchObject({ at: moment('2026-04-10'), want: 'My money.' })
  expect(stageOf(complaint)).toBe('board-review')
  expect(holderOf(complaint)).toEqual({ kind: 'board' })
  expect(complaint.letters.slice(-2)).toMatchObject([
    { kind: 'board-acknowledgement', to: 'customer' },
    { kind: 'review-request', to: 'staff' },
  ])
})

test('the whole file opens for the board with that, and not before', () => {
  expect(mayRead(bea, answered.complaint)).toBe(false)
  expect(mayRead(bea, answered.and(escalates('2026-04-10')).complaint)).toBe(true)
})

test('who calls or writes is taken to the board by staff', () => {
  answered.when(escalates('2026-04-10', noor)).then([{ type: 'escalated', by: { kind: 'staff', person: 'noor' } }])
  answered.when(escalates('2026-04-10', bea)).then('not-allowed')
})

test('the customer says why', () => {
  answered.when(does('2026-04-10', customer, { type: 'escalate', words: { why: '' } })).then('reason-missing')
})

test('a complaint goes to the board once', () => {
  answered.and(escalates('2026-04-10')).when(escalates('2026-04-11')).then('already-escalated')
  expect(mayEscalate(answered.and(escalates('2026-04-10')).complaint, ground, moment('2026-04-11'))).toBe(false)
})

test('nobody has to wait for an answer first, unless the policy says so', () => {
  filed.when(escalates('2026-04-03')).then([{ type: 'escalated' }])
  const patient = groundOf({ ...original, reviews: original.reviews.map(rule => ({ ...rule, from: 'answered' })) })
  givenUnder(patient, files('2026-04-02')).when(escalates('2026-04-03')).then('escalation-too-early')
})

test('from then on the board owes the reply, and the handler no answer', () => {
  const before = filed.and(acknowledges('2026-04-07', '2026-04-16'), escalates('2026-04-10'))
  expect(before.promise('answer-or-report:1.1')?.ended).toMatchObject({ how: 'excused', because: 'escalated' })
  expect(before.promise('board-reply')).toMatchObject({ owedBy: 'board', due: { on: '2026-04-17' } })
})

test('an answer that was missed before the customer went to the board stays missed', () => {
  const late = filed.and(acknowledges('2026-04-07', '2026-04-16'), escalates('2026-04-20'))
  expect(late.and(timePasses('2026-04-20')).complaint.missed).toHaveProperty('answer-or-report:1.1')
})

test('a closed complaint opens again for the board, a withdrawn one is reopened first', () => {
  const closed = answered.and(closes('2026-04-10'))
  expect(stageOf(closed.and(escalates('2026-04-11')).complaint)).toBe('board-review')
  filed.and(withdraws('2026-04-03')).when(escalates('2026-04-04')).then('closed')
})

test('while the board decides, nobody closes or reopens the complaint; the customer may withdraw it', () => {
  const before = answered.and(escalates('2026-04-10'))
  before.when(closes('2026-04-11')).then('board-decides-now')
  before.when(reopens('2026-04-11')).then('board-decides-now')
  before.when(withdraws('2026-04-11')).then([{ type: 'withdrawn' }])
})

test('a complaint withdrawn from the board and reopened is before the board again, with a week of its own', () => {
  const back = answered.and(escalates('2026-04-10'), withdraws('2026-04-11'), reopens('2026-05-12'))
  expect(stageOf(back.complaint)).toBe('board-review')
  expect(back.promise('board-reply')?.ended).toMatchObject({ how: 'excused', because: 'withdrawn' })
  expect(back.promise('board-reply:2')).toMatchObject({ since: moment('2026-05-12'), due: { on: '2026-05-19' } })
  const replied = back.and(reviews('2026-05-13'), repliesAsBoard('2026-05-13'), delivers('2026-05-13', 'board-reply'))
  expect(replied.promise('board-reply:2')?.ended).toMatchObject({ how: 'kept' })
  expect(replied.promise('board-reply')?.ended).toMatchObject({ how: 'excused' })
})
