import { z } from 'zod'
import type { Policy } from '#policy/policy.ts'
import { body } from './body.ts'
import { category, cause, channel, remedyKind, role, severity, source } from './choices.ts'
import { counting } from './counting.ts'
import { filledIn } from './ordinary.ts'
import { outside, retention } from './outside.ts'
import { promise } from './promise.ts'
import { approval, fastLane, review } from './review.ts'
import { calendar, clause, day, id, listOf, period, someOf, texts } from './words.ts'

const clauseText = z.strictObject({
  clause: clause.describe('The number of the clause.'),
  title: texts.describe('Its heading.').exactOptional(),
  says: texts.describe('What it says besides the sentence that follows from its promises.').exactOptional(),
})

const closing = z.strictObject({
  onSilenceAfter: period
    .describe(
      'Closed when the customer says nothing for this long after the answer reached them. Left out: never by itself.',
    )
    .exactOptional(),
  onlyOnConfirmation: z
    .boolean()
    .describe('true: closed only when the customer says that it is settled.')
    .exactOptional(),
})

const roleNames = z.strictObject({
  agent: texts.exactOptional(),
  manager: texts.exactOptional(),
  investigator: texts.exactOptional(),
  board: texts.exactOptional(),
  administrator: texts.exactOptional(),
})

const acknowledgement = z.strictObject({
  by: someOf(role).default(['agent', 'manager']).describe('Who may acknowledge.'),
  handler: z
    .enum(['anybody', 'self'])
    .default('anybody')
    .describe('"self": whoever acknowledges is the one who handles it; "anybody": they can name a colleague.'),
})

const written = z.strictObject({
  format: z.literal('verhaal-policy-1').describe('The version of this format.'),
  id: id.describe('The name of the policy; it stays the same from version to version.'),
  version: z
    .int()
    .min(1)
    .max(100_000)
    .default(1)
    .describe('Its version; each change that is put in force gets the next.'),
  inForceFrom: day.describe('The first day on which complaints fall under it.'),
  title: texts.describe('What you call it.').exactOptional(),
  calendar: calendar.describe('Whose working days count. Left out: those of the shop.').exactOptional(),
  counting: counting.prefault({}).describe('How days are counted, for every clock that does not say otherwise.'),
  clauses: listOf(clauseText, 200).default([]).describe('Your own words for clauses, in the order of the page.'),
  promises: listOf(promise, 100).describe('What you promise, each with its clock. The order is that of the page.'),
  fastLane: fastLane
    .describe('Promises that fall away where a complaint is settled to the customer’s satisfaction this soon.')
    .exactOptional(),
  reviews: listOf(review, 10)
    .default([])
    .describe('A second look, and a third, in the order in which a customer goes through them.'),
  approvals: listOf(approval)
    .default([])
    .describe('Who must agree before a remedy is promised or an answer sent; the first that applies counts.'),
  raiseWithin: period
    .describe(
      'How long after delivery customers can complain. Left out: always. Later complaints are taken and marked.',
    )
    .exactOptional(),
  presumedReceipt: z
    .strictObject({ email: period.exactOptional(), post: period.exactOptional() })
    .describe('How long after sending a letter is taken to have arrived. Left out: at once.')
    .exactOptional(),
  closing: closing.default({}).describe('When a complaint is closed without anybody doing so.'),
  hearing: z
    .literal('before-answer')
    .describe('"before-answer": somebody who is complained about is told, and heard before the answer goes out.')
    .exactOptional(),
  channels: someOf(channel).default(['web', 'email', 'phone', 'post']).describe('How customers can complain.'),
  categories: someOf(category)
    .default([...category.options])
    .describe('What a complaint can be about.'),
  severities: listOf(severity).default([]).describe('How serious one can be found. Empty: you make no difference.'),
  sources: listOf(source)
    .default([...source.options])
    .describe('What an investigation may include.'),
  remedies: listOf(remedyKind).default(['refund', 'exchange', 'repair', 'apology']).describe('What can put it right.'),
  causes: listOf(cause)
    .default([...cause.options])
    .describe('The causes that you count.'),
  roleNames: roleNames.describe('What you call your people, where the name of the role will not do.').exactOptional(),
  acknowledgement: acknowledgement.prefault({}).describe('Who acknowledges a complaint.'),
  outside: listOf(outside).default([]).describe('The outside bodies that you point to.'),
  ownBodies: listOf(body).describe('Outside bodies that the directory does not hold.').exactOptional(),
  retention: listOf(retention)
    .default([])
    .describe('How long complaints are kept, and why; the first that applies counts.'),
  logReview: z
    .strictObject({ every: period, by: role })
    .describe('How often somebody reads the log as a whole, and who.')
    .exactOptional(),
  warnDaysBefore: z
    .int()
    .min(0)
    .max(60)
    .default(2)
    .describe('How many days before it is due whoever owes it is warned.'),
})

/** A policy as a document: what is left out and has an obvious answer is filled in while it is read. */
export const document: z.ZodType<Policy> = written.transform(policy => {
  const outsideBody = policy.outside.length > 0 ? ('named' as const) : ('not-named' as const)
  const reviews = policy.reviews.map(review => ({ outsideBody, ...review }))
  return { ...policy, reviews, promises: policy.promises.map(rule => filledIn(rule, reviews)) }
})
