import { z } from 'zod'
import type { Act, Moment, NoticePart, PauseReason, PromiseKind, PromiseRule } from '#policy/promise-rule.ts'
import { oneOf, role } from './choices.ts'
import { condition } from './condition.ts'
import { otherCounting } from './counting.ts'
import { calendar, clause, id, listOf, period, someOf } from './words.ts'

export const kind = oneOf<PromiseRule['promise']>('promise', 'What is promised.', {
  acknowledge: 'to tell the customer who handles it and by when the answer comes',
  triage: 'to judge how serious it is',
  'first-reply': 'to send a first reply of substance',
  register: 'to write it in the complaints log',
  assign: 'to give it to somebody who looks into it',
  'hear-staff': 'to tell a member of staff who is complained about, and hear them',
  findings: 'to find out what happened',
  answer: 'to give the answer, and no report takes its place',
  'answer-or-report': 'to give the answer, or a report that says when it comes',
  refund: 'to pay money back',
  'follow-up': 'to ask afterwards whether it was put right',
  'acknowledge-escalation': 'to acknowledge a request for review',
  'board-reply': 'to reply after a review, whoever reviews',
} satisfies Record<Exclude<PromiseKind, 'remedy'>, string>)

const act = oneOf<Act>('act', 'What was done; a letter counts when it is delivered.', {
  acknowledgement: 'the letter that names who handles it and by when',
  triage: 'a judgement of how serious it is',
  message: 'any letter to the customer',
  'log-entry': 'an entry in the log',
  assignment: 'somebody was given the case',
  hearing: 'a member of staff was heard',
  findings: 'what happened is written down',
  answer: 'the written answer',
  'progress-report': 'a report with the day on which the answer comes',
  settlement: 'it was settled with the customer',
  acceptance: 'the customer says that it is settled',
  remedy: 'what was promised to put it right was done',
  'board-acknowledgement': 'the letter that acknowledges a request for review',
  'board-reply': 'the reply after a review',
})

export const moment = oneOf<Moment>('moment', 'What a clock starts from; for a letter, when it was delivered.', {
  received: 'you received the complaint',
  sent: 'the customer sent it',
  'first-raised': 'it was first mentioned to anybody of the shop',
  ordered: 'the order was placed',
  delivered: 'the order was delivered',
  acknowledged: 'the acknowledgement',
  triaged: 'somebody judged how serious it is',
  registered: 'it was written in the log',
  assigned: 'it was given to somebody',
  'information-complete': 'you have all that you asked for',
  'goods-returned': 'the goods came back',
  answered: 'the answer',
  'remedy-agreed': 'what puts it right was approved',
  closed: 'the complaint was closed',
  escalated: 'the customer asked for the review',
  'review-acknowledged': 'that request was acknowledged',
  'review-replied': 'the reply after the review',
})

export const starts = z
  .union([
    moment,
    z.strictObject({ first: someOf(moment, 10).describe('Whichever comes first.') }),
    z.strictObject({ last: someOf(moment, 10).describe('Whichever comes last, once all have come.') }),
  ])
  .meta({
    id: 'start',
    description:
      'When the clock starts: one moment, or {"first": […]} for whichever comes first, or {"last": […]} for whichever comes last.',
  })

const debtor = oneOf<PromiseRule['owedBy']>('debtor', 'Who owes it.', {
  handler: 'whoever handles the complaint',
  agent: '',
  manager: '',
  investigator: '',
  board: '',
  administrator: '',
} satisfies Record<'handler' | z.output<typeof role>, string>)

const strength = oneOf<PromiseRule['strength']>('strength', 'How firm it is.', {
  must: 'it can be missed, and a miss is told',
  aim: 'it is only counted',
})

const pauseReason = oneOf<PauseReason>('pause', 'What the clock waits for.', {
  'waiting-for-customer': 'an answer or papers of the customer',
  'waiting-for-partner': 'a warehouse, courier or maker',
  'waiting-for-goods': 'the goods that come back',
  'in-court': 'it is before a court or an outside body',
})

const noticePart = oneOf<NoticePart>('notice-part', 'What a notice of a later date says.', {
  done: 'what was done so far',
  open: 'what is still open',
  reason: 'why it takes longer',
  'new-date': 'the new date',
  'outside-body': 'that the customer can already go to an outside body',
})

const differing = {
  within: period.describe('How long it may take. Left out: promised without a date.').exactOptional(),
  starts: starts.exactOptional(),
  strength: strength.exactOptional(),
  owedBy: debtor.exactOptional(),
  counting: otherCounting
    .describe('How this clock counts where that differs from the counting of the policy.')
    .exactOptional(),
}

/** One promise as written down: what is left out is filled in by `ordinary.ts`. */
export const promise = z.strictObject({
  id: id.describe('A name, to tell apart two promises of one kind.').exactOptional(),
  clause: clause.describe('The clause that makes the promise.'),
  promise: kind,
  review: id.describe('The review it is about. Left out: the first.').exactOptional(),
  ...differing,
  metBy: someOf(act, 20)
    .describe('What meets it; any of these is enough. Left out: what its kind suggests.')
    .exactOptional(),
  unless: z.literal('answered').describe('"answered": it falls away once the answer is delivered.').exactOptional(),
  when: condition.describe('The complaints it is made for. Left out: all.').exactOptional(),
  cases: listOf(z.strictObject({ when: condition, ...differing }))
    .describe('What is otherwise for some complaints; the first that holds counts.')
    .exactOptional(),
  calendar: calendar.describe('The calendar of this clock, where it is not the policy’s.').exactOptional(),
  pauses: listOf(
    z.strictObject({
      because: pauseReason,
      atMost: period.describe('How long it can stand still at most. Left out: as long as it takes.').exactOptional(),
    }),
    10,
  )
    .describe('What stops this clock. Left out: nothing does.')
    .exactOptional(),
  extensions: z
    .strictObject({
      atMost: z.int().min(0).max(100).describe('How often at most. Left out: any number.').exactOptional(),
      each: period.describe('How far each time at most, counted from the notice.').exactOptional(),
      total: period.describe('How far in all at most, counted from the start of the clock.').exactOptional(),
      mustSay: listOf(noticePart, 5).default([]).describe('What the notice must say.'),
    })
    .describe('How its date can be moved by a notice to the customer. Left out: as any report can.')
    .exactOptional(),
  agreedDate: z
    .strictObject({ latest: period.describe('Counted from the start of the clock.').exactOptional() })
    .describe('Another date may be agreed with the customer, at the latest this long after the start.')
    .exactOptional(),
})
