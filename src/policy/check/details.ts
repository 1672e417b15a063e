import type { Day } from '#calendar/day.ts'
import type { Period } from '#calendar/period.ts'
import type { Ability, BodyId } from '../body.ts'
import type { Category, Channel, Clause, RemedyKind, ReviewId, Role, Severity } from '../policy.ts'
import type { Act, Debtor, Moment, PauseReason, PromiseKind } from '../promise-rule.ts'

export type Unit = 'hours' | 'days' | 'workingDays' | 'weeks' | 'months' | 'years'
/** A promise by its kind, and by its own name where it has one. */
export type Named = { readonly promise: PromiseKind; readonly id?: string }
/** What a policy does not have, so that something else can never happen. */
export type Lack = 'reviews' | 'fast-lane' | 'hearing' | 'severities' | 'remedies'
/** Two dates that do not go together, for a complaint received on one day. */
export type Dated = { readonly received: Day; readonly firstDue: Day; readonly otherDue: Day }
export type Pair = Dated & {
  readonly first: Named
  readonly firstWithin: Period
  readonly other: Named
  readonly otherWithin: Period
}
export type ListName =
  | 'channels'
  | 'categories'
  | 'severities'
  | 'sources'
  | 'remedies'
  | 'causes'
  | 'acknowledgement'
  | 'metBy'
  | 'starts'
  | 'askedBy'
  | 'keywords'
  | 'asks'
  | 'mustSay'
  | 'cancels'
export type ConditionList = 'category' | 'channel' | 'severity' | 'country' | 'product' | 'paymentMethod' | 'anyOf'

type None = Readonly<Record<string, never>>

type OfPromises = {
  'promise-twice': Named & { readonly review?: ReviewId }
  'id-form': { readonly id: string }
  'id-is-a-kind': { readonly id: string }
  'met-by-nothing': Named
  'acts-impossible': Named & { readonly acts: readonly Act[]; readonly lacks: readonly Lack[] }
  'act-impossible': Named & { readonly act: Act; readonly lacks: Lack }
  'met-by-other-act': Named & { readonly acts: readonly Act[] }
  'refund-not-offered': Named
  'start-empty': Named
  'start-never-comes': Named & { readonly moments: readonly Moment[]; readonly lacks: readonly Lack[] }
  'moment-never-comes': Named & { readonly moment: Moment; readonly lacks: Lack }
  'start-after-act': Named & { readonly moments: readonly Moment[]; readonly acts: readonly Act[] }
  'clocks-go-round': { readonly promises: readonly Named[] }
  'reply-without-request': Named
  'falls-away-at-start': Named
  'start-unknown-to-customer': Named & { readonly moments: readonly Moment[] }
  'promise-without-number': Named
  'no-answer-promised': None
  'owed-by-wrong-role': Named & { readonly owedBy: Debtor; readonly may: readonly Debtor[] }
}

type OfPeriods = {
  'period-not-whole': { readonly unit: Unit; readonly amount: number }
  'period-too-long': { readonly unit: Unit; readonly amount: number; readonly atMost: number }
  'warning-days-wrong': { readonly days: number }
  'aim-after-must': Pair
  'aim-sometimes-after-must': Pair
  'aim-after-report': Pair
  'two-dates': Pair
  'two-dates-for-some': Pair
  'promise-repeated': { readonly first: Named; readonly other: Named }
  'never-needed': Pair
  'answer-before-acknowledgement': Pair
  'answer-sometimes-before-acknowledgement': Pair
  'step-after-answer': Pair
  'fast-lane-too-late': Dated & { readonly within: Period; readonly other: Named; readonly otherWithin: Period }
  'fast-lane-cancels-unknown': { readonly name: string }
  'fast-lane-cancels-nothing': None
  'extension-of-aim': Named
  'extension-without-period': Named
  'extension-never': Named & { readonly atMost: number }
  'extension-total-too-short': Named & { readonly total: Period; readonly within: Period }
  'extension-each-too-long': Named & { readonly each: Period; readonly total: Period }
  'extension-without-new-date': Named
  'extension-says-nothing': Named
  'extension-without-limit': Named
  'agreed-date-too-early': Named & { readonly latest: Period; readonly within: Period }
  'pause-twice': Named & { readonly because: PauseReason }
  'only-days-off': Named & { readonly within: Period; readonly received: Day; readonly due: Day }
  'beyond-calendar': Named & { readonly until: Day }
}

type OfConditions = {
  'condition-days-reversed': { readonly from: Day; readonly until: Day }
  'condition-list-empty': { readonly list: ConditionList }
  'category-not-offered': { readonly category: Category }
  'channel-not-offered': { readonly channel: Channel }
  'severity-not-offered': { readonly severity: Severity }
  'safety-not-judged': None
  'country-form': { readonly country: string }
  'condition-never-holds': None
  'case-unreachable': Named & { readonly number: number; readonly earlier?: number }
  'case-changes-nothing': Named & { readonly number: number }
}

type OfPeople = {
  'nobody-independent': {
    readonly review: ReviewId
    readonly role: Role
    readonly people: number
    readonly needed: number
  }
  'independence-uncertain': { readonly review: ReviewId; readonly role: Role; readonly needed: number }
  'no-such-people': { readonly role: Role }
  'nobody-acknowledges': None
  'role-may-not': { readonly role: Role; readonly act: 'acknowledge' | 'review' | 'approve' | 'read-log' }
  'answer-approved-by-board': None
}

type OfReviews = {
  'review-twice': { readonly review: ReviewId }
  'review-unknown': { readonly review: ReviewId; readonly known: readonly ReviewId[] }
  'review-without-effect': Named & { readonly review: ReviewId }
  'review-nobody-asks': { readonly review: ReviewId }
  'review-keywords-missing': { readonly review: ReviewId }
  'review-keywords-unused': { readonly review: ReviewId }
  'review-time-missing': { readonly review: ReviewId }
  'review-time-unused': { readonly review: ReviewId }
  'review-time-not-first': { readonly review: ReviewId }
  'review-time-before-answer': Dated & {
    readonly review: ReviewId
    readonly after: Period
    readonly answerWithin: Period
  }
  'review-out-of-order': { readonly review: ReviewId; readonly before: ReviewId }
  'review-without-number': { readonly review: ReviewId }
  'review-window-short': { readonly review: ReviewId; readonly window: Period; readonly atLeast: Period }
  'closes-within-window': { readonly review: ReviewId; readonly after: Period; readonly window: Period }
  'kept-too-short': { readonly keep: Period; readonly window: Period }
  'closing-contradicts': { readonly after: Period }
}

type OfOffers = {
  'no-channel': None
  'only-web': None
  'no-category': None
  'no-category-for-the-rest': None
  'listed-twice': { readonly list: ListName; readonly item: string }
  'remedy-not-offered': { readonly remedy: RemedyKind }
  'approval-without-remedies': None
  'approval-unreachable': { readonly number: number; readonly earlier: number }
  'approval-limits-out-of-order': { readonly number: number; readonly earlier: number }
  'approval-currency-twice': { readonly currency: string }
  'amount-wrong': { readonly cents: number }
  'limit-on-answer': None
}

type OfOutside = {
  'body-unknown': { readonly body: BodyId }
  'body-twice': { readonly body: BodyId }
  'body-dates-reversed': { readonly body: BodyId; readonly from: Day; readonly until: Day }
  'membership-expired': { readonly body: BodyId; readonly until: Day }
  'membership-not-stated': { readonly body: BodyId }
  'body-not-joined': { readonly body: BodyId }
  'body-not-accredited': { readonly body: BodyId; readonly until?: Day; readonly from?: Day }
  'gate-contradicts': { readonly body: BodyId }
  'body-contradicts': { readonly body: BodyId; readonly ability: Ability }
  'no-body-to-name': None
  'no-body-for-country': { readonly country: string }
  'bodies-never-named': None
  'own-body-twice': { readonly body: BodyId }
  'own-body-unused': { readonly body: BodyId }
}

/** `law` is how lawyers cite it. */
type OfLaw = {
  'raise-window-short': {
    readonly country: string
    readonly window: Period
    readonly law: string
    readonly atLeast: Period
  }
  'taking-part-not-stated': { readonly country: string; readonly law: string }
  'mediator-missing': { readonly country: string; readonly law: string }
  'adr-without-commitment': { readonly body: BodyId; readonly law: string }
  'answer-later-than-law': {
    readonly country: string
    readonly law: string
    readonly atMost: Period
    readonly within?: Period
  }
  'acknowledgement-later-than-law': { readonly law: string; readonly atMost: Period; readonly within: Period }
  'refund-later-than-law': {
    readonly country: string
    readonly law: string
    readonly atMost: Period
    readonly within: Period
  }
}

type OfWords = {
  'dead-link': { readonly language: string; readonly link: string }
  'link-not-secure': { readonly language?: string; readonly link: string }
  'vague-time': { readonly language: string; readonly words: string }
  'text-missing': { readonly languages: readonly string[] }
  'text-says-other-number': { readonly language: string; readonly says: string; readonly periods: readonly Period[] }
  'clause-twice': { readonly clause: Clause }
  'clause-unused': { readonly clause: Clause }
  'clause-empty': { readonly clause: Clause }
}

type OfVersions = {
  'version-wrong': { readonly version: number }
  'in-force-in-the-past': { readonly from: Day; readonly today: Day }
  'cut-off-form': { readonly cutOff: string }
  'minimum-working-days-wrong': { readonly days: number }
  'every-day-works': None
  'hours-do-not-roll': None
}

/** What each finding says of what it found. */
export type FindingDetails = OfPromises &
  OfPeriods &
  OfConditions &
  OfPeople &
  OfReviews &
  OfOffers &
  OfOutside &
  OfLaw &
  OfWords &
  OfVersions
export type FindingCode = keyof FindingDetails
