import { z } from 'zod'
import type { ApprovalRule, Panel, ReviewQuestion, ReviewRule } from '#policy/policy.ts'
import { oneOf, remedyKind, role } from './choices.ts'
import { condition } from './condition.ts'
import { clause, id, listOf, money, period, someOf, texts, word } from './words.ts'

const independence = oneOf<ReviewRule['independence']>('independence', 'How far the reviewer stands from the case.', {
  'never-handled': 'had no hand in it at all',
  'not-decided': 'wrote neither the answer nor an earlier reply',
  none: 'anybody who plays the part',
})
const asker = oneOf<ReviewRule['askedBy'][number]>('asker', 'Who or what starts the review.', {
  customer: 'the customer asks',
  staff: 'somebody at the desk asks',
  keyword: 'a message of the customer has one of `keywords`',
  time: 'there is no answer after `withoutAnswerAfter`',
})
const from = oneOf<ReviewRule['from']>('review-from', 'From when it can be asked for.', {
  answered: 'after the answer, and after the review before this one',
  'any-time': 'before the answer too',
})
const question = oneOf<ReviewQuestion>('question', 'What the review must find, with reasons.', {
  policyFollowed: 'was this policy followed',
  treatedFairly: 'was the customer treated fairly',
  lawKept: 'was consumer law kept',
})
const outsideBody = oneOf<ReviewRule['outsideBody']>(
  'outside-body',
  'Whether the reply names an outside body. Left out: where `outside` holds any.',
  {
    named: '',
    'not-named': '',
  },
)

const deciding = oneOf<Panel['deciding']>('deciding', 'How the members of a panel decide.', {
  majority: 'what more than half of those who voted say',
  unanimous: 'what all of them say',
})
const panel = z.strictObject({
  quorum: z.int().min(1).max(15).describe('How many members must have voted.'),
  deciding: deciding.default('majority'),
})

export const review = z.strictObject({
  id: id.describe('A name for this review, for promises to be about.'),
  names: texts.describe('What you call whoever reviews, where the name of their role will not do.').exactOptional(),
  by: role.describe('Who reviews.'),
  independence: independence.default('never-handled'),
  askedBy: someOf(asker, 4).default(['customer']).describe('Who or what starts it.'),
  keywords: someOf(word).describe('For "keyword": the words, in small letters.').exactOptional(),
  withoutAnswerAfter: period.describe('For "time": how long after receipt.').exactOptional(),
  from: from.default('answered'),
  window: period
    .describe('How long after the answer reached them customers can ask for it. Left out: always.')
    .exactOptional(),
  asks: listOf(question, 3)
    .default(['policyFollowed', 'treatedFairly', 'lawKept'])
    .describe('What the review must find.'),
  outsideBody: outsideBody.exactOptional(),
  panel: panel.describe('Where several members decide together. Left out: one person decides.').exactOptional(),
})

export const approval = z.strictObject({
  of: oneOf<ApprovalRule['of']>('approved', 'What must be agreed to.', {
    remedy: 'before it is promised',
    answer: 'before it is sent',
  }),
  by: role.describe('Who must agree.'),
  above: someOf(money, 10)
    .describe('Only what costs more than this; one amount for each currency. Left out: any amount.')
    .exactOptional(),
  kinds: someOf(remedyKind).describe('Only these remedies. Left out: all.').exactOptional(),
  when: condition.describe('Only for these complaints. Left out: all.').exactOptional(),
})

export const fastLane = z.strictObject({
  clause,
  within: period.describe('How soon after receipt it must be resolved.'),
  cancels: someOf(id).describe('The promises that then fall away, by their kind or their `id`.'),
  when: condition.describe('Only for these complaints. Left out: all.').exactOptional(),
})
