import { reviewFor } from '#complaint/reviewing.ts'
import type { Reason } from '#complaint/decision.ts'
import { hasAnswerToJudge } from '#complaint/panel.ts'
import type { OfferRemedy } from '#complaint/steps/remedy.ts'
import type { ReplyAsBoard } from '#complaint/steps/review.ts'
import { boardTexts } from '#texts/board.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { centsTyped } from '../../parts/form/cents-typed.ts'
import { dayTyped } from '../../parts/form/day-typed.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { ComplaintVisit } from '../../route.ts'
import { bodiesToChoose } from '../../parts/outside.ts'
import { type Typed, verdictIn } from '../typed.ts'

export const readReply = ({ value, values }: Typed, visit: ComplaintVisit): ReplyAsBoard => {
  const { history } = visit
  const chosen = values('bodies')
  const isNamed = reviewFor(history.complaint, history.ground.policy)?.outsideBody === 'named'
  const verdict = hasAnswerToJudge(history.complaint) ? verdictIn({ value, values }) : undefined
  return {
    type: 'reply-as-board',
    ...(verdict ? { verdict } : {}),
    bodies: isNamed ? bodiesToChoose(visit).flatMap(({ id }) => (chosen.includes(id) ? [id] : [])) : [],
    words: { decision: value('decision') },
  }
}

/** What a reply still lacks, each at its own field. */
export const replyProblems = (typed: Typed, visit: ComplaintVisit): Errors => {
  const say = boardTexts[visit.language].reply
  const { bodies, words, verdict } = readReply(typed, visit)
  const judges = hasAnswerToJudge(visit.history.complaint)
  const isNamed = reviewFor(visit.history.complaint, visit.history.ground.policy)?.outsideBody === 'named'
  return {
    ...(judges && !verdict ? { verdict: boardTexts[visit.language].verdict.missing } : {}),
    ...(words.decision === '' ? { decision: say.decisionMissing } : {}),
    ...(isNamed && bodies.length === 0 ? { bodies: say.bodiesMissing } : {}),
  }
}

type Offer = { readonly command: OfferRemedy } | { readonly errors: Errors }

/** The remedy that the board offers besides, or what cannot be read of it. */
export const readOffer = ({ value }: Typed, { history, shop, language }: ComplaintVisit): Offer => {
  const say = deskComplaintTexts[language].unreadable
  const kind = history.ground.policy.remedies.find(one => one === value('kind'))
  const cents = value('amount') === '' ? undefined : centsTyped(value('amount'))
  const by = dayTyped(value('by'))
  const errors = {
    ...(kind ? {} : { kind: say.choice }),
    ...(value('amount') !== '' && cents === undefined ? { amount: say.amount } : {}),
    ...(by ? {} : { by: say.day }),
  }
  if (!kind || !by || Object.keys(errors).length > 0) return { errors }
  const amount = cents === undefined ? {} : { amount: { currency: shop.currency, cents } }
  return { command: { type: 'offer-remedy', kind, ...amount, by, words: { what: value('what') } } }
}

/** At which field of the reply's form a refusal is said. */
export const fieldOf = (refused: Reason): string => {
  const fields: Partial<Record<Reason, string>> = {
    'amount-missing': 'amount',
    'remedy-date-in-past': 'by',
    'remedy-not-in-policy': 'kind',
    'remedy-awaits-approval': 'proposed',
    'not-as-voted': 'verdict',
  }
  return fields[refused] ?? 'decision'
}
