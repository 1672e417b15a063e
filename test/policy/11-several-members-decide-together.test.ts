import { expect, test } from 'vitest'
import type { Actor } from '#complaint/actor.ts'
import type { GiveVote } from '#complaint/steps/vote.ts'
import type { Panel } from '#policy/policy.ts'
import { original } from '#policy/shipped/original.ts'
import {
  acknowledges,
  answers,
  approves,
  bea,
  bram,
  type Deed,
  does,
  escalates,
  files,
  finds,
  givenUnder,
  groundOf,
  mira,
  offers,
  repliesAsBoard,
  review,
  reviews,
} from './given.ts'

const cleo: Actor = { kind: 'staff', person: 'cleo', roles: ['board'] }

const withPanel = (panel: Panel) =>
  groundOf({ ...original, reviews: original.reviews.map(rule => ({ ...rule, panel })) })
const before = [
  files('2026-04-02'),
  acknowledges('2026-04-07', '2026-04-16'),
  finds('2026-04-08'),
  answers('2026-04-09'),
] as const
const underPanel = (panel: Panel) => givenUnder(withPanel(panel), ...before, escalates('2026-04-10'))
const escalated = underPanel({ quorum: 2, deciding: 'majority' })

const votes = (at: string, by: Actor, over: Partial<GiveVote> = {}): Deed =>
  does(at, by, { type: 'give-vote', findings: review.findings, verdict: 'varied', words: review.words, ...over })
const other: Partial<GiveVote> = { findings: { policyFollowed: 'no', treatedFairly: 'yes', lawKept: 'yes' } }
const replies = (at: string, verdict: 'stands' | 'varied'): Deed =>
  does(at, bea, { type: 'reply-as-board', bodies: ['court'], verdict, words: { decision: 'We pay the lamp.' } })

test('the review waits until enough members have voted, and then says what they voted', () => {
  const one = escalated.and(votes('2026-04-13', bea))
  one.when(reviews('2026-04-13', bea)).then('quorum-not-met', { votes: 1, quorum: 2 })
  const two = one.and(votes('2026-04-13', bram))
  two.when(reviews('2026-04-14', bram)).then([{ type: 'reviewed', verdict: 'varied' }])
})

test('whoever writes the review has voted', () => {
  const two = escalated.and(votes('2026-04-13', bea), votes('2026-04-13', bram))
  two.when(reviews('2026-04-14', cleo)).then('vote-first')
})

test('a vote answers every question with reasons, and says what becomes of the answer', () => {
  escalated.when(votes('2026-04-13', bea, { findings: {} })).then('review-incomplete', {
    missing: ['policy-followed', 'treated-fairly', 'law-kept'],
  })
  const { verdict: _, ...silent } = votes('2026-04-13', bea).command as GiveVote
  escalated.when(does('2026-04-13', bea, silent)).then('review-incomplete', { missing: ['verdict'] })
})

test('where nothing was answered there is nothing that can stand or fall', () => {
  const early = givenUnder(withPanel({ quorum: 2, deciding: 'majority' }), files('2026-04-02'), escalates('2026-04-10'))
  const { verdict: _, ...silent } = votes('2026-04-13', bea).command as GiveVote
  early.when(does('2026-04-13', bea, silent)).then([{ type: 'vote-given' }])
})

test('members who see it otherwise are outvoted, and it is written down that they were', () => {
  const three = escalated.and(votes('2026-04-13', bea), votes('2026-04-13', bram), votes('2026-04-13', cleo, other))
  three.when(does('2026-04-14', bea, { ...review, findings: other.findings ?? {} })).then('not-as-voted')
  const { complaint } = three.and(reviews('2026-04-14'))
  expect(complaint.review).toMatchObject({ findings: { policyFollowed: 'partly' }, dissent: ['cleo'] })
})

test('a tie is no decision, until somebody votes again', () => {
  const divided = escalated.and(votes('2026-04-13', bea), votes('2026-04-13', bram, other))
  divided.when(reviews('2026-04-14')).then('votes-divided', { on: ['policy-followed'] })
  divided
    .and(votes('2026-04-14', bram))
    .when(reviews('2026-04-14'))
    .then([{ type: 'reviewed' }])
})

test('where all must agree, one who does not is enough to hold it up', () => {
  const all = underPanel({ quorum: 2, deciding: 'unanimous' }).and(
    votes('2026-04-13', bea),
    votes('2026-04-13', bram),
    votes('2026-04-13', cleo, { verdict: 'stands' }),
  )
  all.when(reviews('2026-04-14')).then('votes-divided', { on: ['verdict'] })
})

test('the reply says of the answer what the members voted', () => {
  const reviewed = escalated.and(votes('2026-04-13', bea), votes('2026-04-13', bram), reviews('2026-04-14'))
  reviewed.when(replies('2026-04-15', 'stands')).then('not-as-voted')
  reviewed.when(replies('2026-04-15', 'varied')).then([{ type: 'board-replied', verdict: 'varied' }])
})

test('a vote counts until the review is written', () => {
  const reviewed = escalated.and(votes('2026-04-13', bea), votes('2026-04-13', bram), reviews('2026-04-14'))
  reviewed.when(votes('2026-04-14', cleo)).then('already-reviewed')
})

test('where one person decides there is no vote', () => {
  for (const under of [groundOf(original), withPanel({ quorum: 1, deciding: 'majority' })]) {
    const alone = givenUnder(under, ...before, escalates('2026-04-10'))
    alone.when(votes('2026-04-13', bea)).then('one-decides')
    alone.when(reviews('2026-04-13')).then([{ type: 'reviewed' }])
  }
})

const stepsAside = (by: Actor, reason = 'The customer is my neighbour.') =>
  does('2026-04-13', by, { type: 'recuse', words: { reason } })

test('whoever has an interest steps aside with a reason, and decides nothing here any more', () => {
  escalated.when(stepsAside(bea, ' ')).then('reason-missing')
  const aside = escalated.and(offers('2026-04-10', '2026-04-30'), stepsAside(bea))
  for (const deed of [votes('2026-04-13', bea), reviews('2026-04-13', bea), repliesAsBoard('2026-04-13', bea)])
    aside.when(deed).then('reviewer-not-independent')
  aside.when({ ...approves('2026-04-13'), by: bea }).then('reviewer-not-independent')
  aside.when(stepsAside(bea)).then('already-recused')
  aside.when(votes('2026-04-13', bram)).then([{ type: 'vote-given' }])
})

test('the vote of somebody who steps aside is taken out, and the review with it', () => {
  const reviewed = escalated.and(votes('2026-04-13', bea), votes('2026-04-13', bram), reviews('2026-04-13'))
  const { complaint } = reviewed.and(stepsAside(bram))
  expect(complaint.review).toBeUndefined()
  expect(complaint.votes.map(({ by }) => by)).toEqual(['bea'])
  expect(reviewed.and(stepsAside(cleo)).complaint.review).toBeDefined()
})

test('whoever voted in one review has no part in the next', () => {
  const [board] = original.reviews
  if (!board) throw new Error('The published policy has a review')
  const panel: Panel = { quorum: 2, deciding: 'majority' }
  const twice = groundOf({
    ...original,
    reviews: [
      { ...board, panel },
      { ...board, id: 'again' },
    ],
  })
  const replied = givenUnder(twice, ...before, escalates('2026-04-10')).and(
    votes('2026-04-13', bea),
    votes('2026-04-13', bram),
    reviews('2026-04-14'),
    replies('2026-04-14', 'varied'),
  )
  const again = replied.and(escalates('2026-04-20'))
  again.when(reviews('2026-04-21', bram)).then('reviewer-not-independent')
  again.when(reviews('2026-04-21', cleo)).then([{ type: 'reviewed' }])
  expect(again.complaint.earlierReviews[0]?.votes).toHaveLength(2)
})

test('making the file leaves a member independent', () => {
  const pack = { id: 'a'.repeat(64), bytes: 1000, type: 'application/pdf' }
  const made = escalated.and(does('2026-04-12', bea, { type: 'make-pack', pack, pages: 12 }))
  made.when(votes('2026-04-13', bea)).then([{ type: 'vote-given' }])
  escalated
    .when(does('2026-04-12', mira, { type: 'make-pack', pack, pages: 12 }))
    .then([{ type: 'pack-made', pages: 12 }])
})
