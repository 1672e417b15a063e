import { expect, test } from 'vitest'
import { holderOf, stageOf } from '#complaint/stage.ts'
import { original } from '#policy/shipped/original.ts'
import {
  bea,
  bounces,
  closes,
  customer,
  delivers,
  does,
  escalates,
  files,
  given,
  givenUnder,
  groundOf,
  acknowledges,
  answers,
  finds,
  moment,
  offers,
  registers,
  reopens,
  repliesAsBoard,
  reviews,
  timePasses,
} from './given.ts'

const escalated = given(files('2026-04-02'), registers('2026-04-02'), escalates('2026-04-10'))
const replied = escalated.and(reviews('2026-04-14'), repliesAsBoard('2026-04-15'))

test.each([
  ['2026-04-10', '2026-04-17'],
  ['2026-12-24', '2026-12-31'],
])('a customer who asks on %s has a reply by %s', (asked, due) => {
  const story = given(files(asked), escalates(asked))
  expect(story.promise('board-reply')).toMatchObject({ clause: '12', owedBy: 'board', due: { on: due } })
})

test('a reply that arrives within the week keeps the promise', () => {
  expect(replied.promise('board-reply')?.waitingFor).toBe(replied.complaint.letters.at(-1)?.key)
  const arrived = replied.and(delivers('2026-04-15 10:01', 'board-reply'))
  expect(arrived.promise('board-reply')?.ended).toEqual({ how: 'kept', at: moment('2026-04-15 10:01') })
  expect(stageOf(arrived.complaint)).toBe('answered-by-the-board')
  expect(holderOf(arrived.complaint)).toEqual({ kind: 'customer' })
  expect(arrived.and(bounces('2026-04-16', 'board-reply')).promise('board-reply')?.ended).toBeUndefined()
})

test('a week of silence from the board is a promise missed; what is missed together makes one apology', () => {
  escalated.when(timePasses('2026-04-18')).then([
    { type: 'promise-missed', promise: 'acknowledge', apologise: true },
    { type: 'promise-missed', promise: 'assign', apologise: false },
    { type: 'promise-missed', promise: 'board-reply', apologise: false },
  ])
})

test('the board does not reply before it has reviewed and decided', () => {
  escalated
    .when(repliesAsBoard('2026-04-14'))
    .then('review-incomplete', { missing: ['policy-followed', 'treated-fairly', 'law-kept'] })
  escalated
    .and(reviews('2026-04-14'))
    .when(does('2026-04-14', bea, { type: 'reply-as-board', bodies: ['court'], words: { decision: ' ' } }))
    .then('review-incomplete', { missing: ['decision'] })
})

test('a remedy that waits for approval is settled before the board replies', () => {
  escalated
    .and({ ...offers('2026-04-13', '2026-04-30'), by: bea }, reviews('2026-04-14'))
    .when(repliesAsBoard('2026-04-14'))
    .then('remedy-awaits-approval')
})

test('there is no reply without a request', () => {
  const manager = {
    policy: { ...original, reviews: original.reviews.map(rule => ({ ...rule, by: 'manager' as const })) },
  } as const
  const story = givenUnder(groundOf(manager.policy), files('2026-04-02'))
  const mira = { kind: 'staff', person: 'mira', roles: ['manager'] } as const
  story.when(repliesAsBoard('2026-04-14', mira)).then('not-escalated')
  story.when(reviews('2026-04-14', mira)).then('not-escalated')
})

test('after the reply of the board the handler has nothing to answer, and the complaint can be closed', () => {
  const acknowledged = replied.and(acknowledges('2026-04-15', '2026-04-16'))
  acknowledged.when(answers('2026-04-16')).then('already-answered')
  acknowledged.when(finds('2026-04-16')).then('already-answered')
  replied.when(closes('2026-04-16')).then([{ type: 'closed', because: 'answered-by-the-board' }])
  replied
    .and(does('2026-04-16', customer, { type: 'accept' }))
    .when(closes('2026-04-16'))
    .then([{ type: 'closed', because: 'accepted' }])
})

test('a complaint reopened after the board replied is answered anew by its handler', () => {
  const again = replied.and(closes('2026-04-16'), reopens('2026-05-04'))
  expect(stageOf(again.complaint)).toBe('with-manager')
  expect(again.promise('answer-or-report:2.1')?.due.on).toBe('2026-05-18')
  again.when(closes('2026-05-05')).then('not-answered')
  again.when(does('2026-05-05', customer, { type: 'accept' })).then('not-answered')
  const answered = again.and(acknowledges('2026-05-05', '2026-05-18'), finds('2026-05-06'), answers('2026-05-06'))
  expect(stageOf(answered.complaint)).toBe('answered')
  answered.when(closes('2026-05-07')).then([{ type: 'closed', because: 'answered' }])
})
