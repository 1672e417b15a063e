import { expect, test } from 'vitest'
import type { Review } from '#complaint/steps/review.ts'
import {
  acknowledges,
  answers,
  approves,
  assigns,
  bea,
  bram,
  delivers,
  does,
  escalates,
  files,
  finds,
  given,
  mira,
  noor,
  offers,
  posts,
  registers,
  repliesAsBoard,
  review,
  reviews,
} from './given.ts'

const answered = given(
  files('2026-04-02'),
  acknowledges('2026-04-07', '2026-04-16'),
  finds('2026-04-08'),
  answers('2026-04-09'),
)
const escalated = answered.and(escalates('2026-04-10'))

test('the board finds on policy, fairness and law, each with reasons', () => {
  const { complaint } = escalated.and(reviews('2026-04-13'))
  expect(complaint.review).toMatchObject({
    by: 'bea',
    findings: { policyFollowed: 'partly', treatedFairly: 'yes', lawKept: 'yes' },
    reasons: { policyFollowed: 'One date was missed.' },
  })
})

test.each([
  ['policyFollowed', 'policy-followed'],
  ['treatedFairly', 'treated-fairly'],
  ['lawKept', 'law-kept'],
] as const)('a review without a finding, or without reasons, on %s is not complete', (question, missing) => {
  const { [question]: _, ...findings } = review.findings
  const asReview = (over: Partial<Review>) => does('2026-04-13', bea, { ...review, ...over })
  escalated.when(asReview({ findings })).then('review-incomplete', { missing: [missing] })
  escalated
    .when(asReview({ words: { ...review.words, [question]: ' ' } }))
    .then('review-incomplete', { missing: [missing] })
})

test('there is nothing to review until a customer asks', () => {
  answered.when(reviews('2026-04-13')).then('not-allowed')
  const both = { ...bea, roles: ['board', 'manager'] } as const
  answered.when(reviews('2026-04-13', both)).then('not-allowed')
})

const handsOn = [
  ['acknowledged it', acknowledges('2026-04-07', '2026-04-16', { by: { ...bea, roles: ['manager'] } })],
  ['was named as its handler', acknowledges('2026-04-07', '2026-04-16', { handler: 'bea' })],
  ['was assigned it', assigns('2026-04-07', 'bea')],
  ['entered it in the log', does('2026-04-07', { ...bea, roles: ['manager'] }, { type: 'register' })],
] as const
test.each(handsOn)('a member of the board who %s cannot review it, nor reply', (_, deed) => {
  const before = given(files('2026-04-02'), deed, escalates('2026-04-10'))
  before.when(reviews('2026-04-13')).then('reviewer-not-independent')
  before.and(reviews('2026-04-13', bram)).when(repliesAsBoard('2026-04-13')).then('reviewer-not-independent')
})

const handsOff = [
  ['took it down', files('2026-04-02', { by: { ...bea, roles: ['agent'] } }), []],
  ['took down the request', files('2026-04-02'), [escalates('2026-04-10', { ...bea, roles: ['agent'] })]],
  [
    'put a letter in the post',
    files('2026-04-02'),
    [{ ...posts('2026-04-03', 'receipt', '2026-04-03'), by: { ...bea, roles: ['agent'] } } as const],
  ],
] as const
test.each(handsOff)('a member of the board who only %s may review it', (_, filed, deeds) => {
  const story = given(filed, ...deeds)
  const before = story.complaint.escalated ? story : story.and(escalates('2026-04-10'))
  before.when(reviews('2026-04-13')).then([{ type: 'reviewed' }])
})

test('offering and approving a remedy is part of the review', () => {
  const weighed = escalated.and(
    { ...offers('2026-04-13', '2026-04-30'), by: bea },
    { ...approves('2026-04-13'), by: bea },
    does('2026-04-13', bea, { type: 'note', files: [], words: { text: 'Called the customer.' } }),
    reviews('2026-04-13'),
  )
  weighed.when(repliesAsBoard('2026-04-13')).then([{ type: 'board-replied' }])
  answered.when({ ...offers('2026-04-13', '2026-04-30'), by: bea }).then('not-allowed')
})

test('while nobody has asked the board, a remedy is for the manager alone to approve', () => {
  answered
    .and(offers('2026-04-09', '2026-04-30'))
    .when({ ...approves('2026-04-09'), by: bea })
    .then('not-allowed')
})

test('a review may be put right until the reply, and not after it', () => {
  const reviewed = escalated.and(reviews('2026-04-13'))
  reviewed.when(reviews('2026-04-14', bram)).then([{ type: 'reviewed' }])
  const replied = reviewed.and(repliesAsBoard('2026-04-14'), delivers('2026-04-14', 'board-reply'))
  replied.when(reviews('2026-04-14')).then('already-replied')
  replied.when(repliesAsBoard('2026-04-14')).then('already-replied')
})

test('only the board reviews', () => {
  for (const somebody of [noor, mira]) escalated.when(reviews('2026-04-13', somebody)).then('not-allowed')
  given(files('2026-04-02'), registers('2026-04-03'), escalates('2026-04-10'))
    .when(repliesAsBoard('2026-04-13', mira))
    .then('not-allowed')
})
