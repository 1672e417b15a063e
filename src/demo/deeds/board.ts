// Clauses 10 to 13 in the stories: the board's review, and what comes after it.
import { dayOf } from '#calendar/day.ts'
import { factsOf } from '#complaint/facts.ts'
import type { Judgement, Verdict } from '#complaint/state.ts'
import type { BodyId } from '#policy/bodies.ts'
import { bodiesFor } from '#policy/outside.ts'
import { type Deed, prose } from '../story.ts'

export const escalates =
  (why: string, want?: string): Deed =>
  () => [{ type: 'escalate', words: { why: prose(why), ...(want ? { want: prose(want) } : {}) } }]

type Judged = readonly [judgement: Judgement, reasons: string]

export const reviews =
  (policyFollowed: Judged, treatedFairly: Judged, lawKept: Judged): Deed =>
  () => [
    {
      type: 'review',
      findings: { policyFollowed: policyFollowed[0], treatedFairly: treatedFairly[0], lawKept: lawKept[0] },
      words: {
        policyFollowed: prose(policyFollowed[1]),
        treatedFairly: prose(treatedFairly[1]),
        lawKept: prose(lawKept[1]),
      },
    },
  ]

/** The reply says what becomes of the answer, and names the outside bodies that the policy has for the complaint. */
export const repliesAsBoard =
  (decision: string, verdict: Verdict): Deed =>
  ({ complaint, ground, shop, now }) => [
    {
      type: 'reply-as-board',
      verdict,
      bodies: bodiesFor(ground.policy, factsOf(complaint), shop.country, dayOf(now, ground.zone)).map(({ id }) => id),
      words: { decision: prose(decision) },
    },
  ]

export const refers =
  (body: BodyId, remark?: string): Deed =>
  () => [{ type: 'refer', body, ...(remark ? { words: { remark: prose(remark) } } : {}) }]
