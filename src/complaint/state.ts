import type { CalendarId } from '#calendar/calendar.ts'
import type { Day, Instant, Zone } from '#calendar/day.ts'
import type { BodyId } from '#policy/bodies.ts'
import type { Category, Channel, ReviewId, ReviewQuestion, Role, Wish } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import type { By, PersonId } from './actor.ts'
import type { ClockStop, NotedMoment, OrderFacts, Triage, WhyErased } from './case-facts.ts'
import type { Evidence, Findings, Head } from './inquiry.ts'
import type { LetterKey, SentLetter } from './letter.ts'
import type { ComplaintLink } from './related.ts'
import type { Change, Remedy } from './outcome.ts'
import type { Question } from './question.ts'
import type { FileFact, Said } from './said.ts'

export type { Money } from '#policy/storefront.ts'
export type { FileFact, NamedFile, Said } from './said.ts'
export type { Evidence, Finding, Findings, Head } from './inquiry.ts'
export type { Asked, Asking, GivenAnswer, Question, Reveal, Weight } from './question.ts'

export type { Change, Remedy } from './outcome.ts'
/** From filing, or a reopening, to an answer. Letters in it count once they are delivered. Rounds are numbered from 0. */
export type Round = {
  readonly since: Instant
  readonly reports: readonly { readonly letter: LetterKey; readonly until: Day; readonly at: Instant }[]
  readonly answer?: { readonly letter: LetterKey; readonly at: Instant; readonly findings?: number }
  readonly withdrawn?: Instant
}

export type { ClockStop, NotedMoment, OrderFacts, Triage } from './case-facts.ts'

export type Judgement = 'yes' | 'partly' | 'no'
/** What a review found; the policy says which of these it must. */
export type ReviewFindings = Readonly<Record<ReviewQuestion, Judgement>>

/** What a review makes of the answer of the house, or of the reply before it. */
export type Verdict = 'stands' | 'varied' | 'overturned'
/** What one member of a panel finds. */
export type Vote = {
  readonly at: Instant
  readonly by: PersonId
  readonly findings: Partial<ReviewFindings>
  readonly verdict?: Verdict
  readonly reasons: Readonly<Partial<Record<ReviewQuestion, Said>>>
}

/** One review, from the request for it to the reply. */
export type ReviewRun = {
  readonly escalated: Escalation
  readonly review?: DoneReview
  readonly boardReply?: ReviewReply
  readonly votes?: readonly Vote[]
}
export type Escalation = {
  readonly review: ReviewId
  readonly at: Instant
  readonly why: Said
  readonly want: Said
  readonly letter: LetterKey
  readonly round: number
}
export type DoneReview = {
  readonly at: Instant
  readonly by: PersonId
  readonly findings: Partial<ReviewFindings>
  readonly reasons: Readonly<Partial<Record<ReviewQuestion, Said>>>
  /** What a panel voted; where one person decides it is said with the reply. */
  readonly verdict?: Verdict
  /** Members of the panel who saw it otherwise. */
  readonly dissent?: readonly PersonId[]
}
export type ReviewReply = {
  readonly at: Instant
  readonly by: PersonId
  readonly verdict?: Verdict
  readonly bodies: readonly BodyId[]
  readonly letter: LetterKey
  readonly round: number
}

/** `noRemedy` says why nothing is offered; `noChange` why nothing changes: one of each pair must be there. */
export type AnswerWords = {
  readonly summary: string
  readonly done: string
  readonly noRemedy?: string
  readonly changes?: readonly string[]
  readonly noChange?: string
  readonly apology?: string
  readonly fileNames?: readonly string[]
}

/** What we know of one complaint. Nothing here is computed: it is only what has happened. */
export type Complaint = {
  readonly version: number
  readonly reference: string
  readonly storefront: string
  readonly policy: { readonly id: string; readonly version: number }
  readonly calendar: { readonly id: CalendarId; readonly version: string }
  readonly zone: Zone
  readonly receivedAt: Instant
  readonly channel: Channel
  readonly orderNumber?: string
  readonly category: Category
  readonly wishes: readonly Wish[]
  readonly language: Language
  readonly reach: 'email' | 'post'
  /** Letters on paper in large print. */
  readonly largePrint?: true
  readonly order?: OrderFacts
  readonly name: Said
  readonly heads: readonly Head[]
  readonly handler?: PersonId
  /** Everybody who had a hand in it, and who therefore cannot review it. */
  readonly handledBy: readonly PersonId[]
  /** Who wrote an answer or the reply of a review. */
  readonly decidedBy: readonly PersonId[]
  /** How serious it was judged, oldest first. */
  readonly triaged: readonly Triage[]
  readonly noted: Readonly<Partial<Record<NotedMoment, Day>>>
  readonly stops: readonly ClockStop[]
  /** Dates agreed with the customer, by the promise they are for. */
  readonly agreed: Readonly<Record<string, { readonly on: Day; readonly at: Instant }>>
  /** Colleagues complained about. */
  readonly concerned: readonly {
    readonly person: PersonId
    readonly at: Instant
    /** When they first gave their own account, and what they said last. */
    readonly heardAt?: Instant
    readonly said?: Said
  }[]
  /** An answer that waits for somebody's agreement. */
  readonly submitted?: {
    readonly at: Instant
    readonly by: PersonId
    readonly approver: Role
    readonly changes: readonly { readonly owner: PersonId; readonly by: Day }[]
    readonly words: AnswerWords | undefined
    readonly files?: readonly FileFact[]
    /** The version of the findings it was written from. */
    readonly findings?: number
  }
  readonly settled?: { readonly at: Instant; readonly letter: LetterKey }
  readonly acknowledged?: {
    readonly at: Instant
    readonly handler: PersonId
    readonly answerBy: Day
    readonly letter: LetterKey
    readonly round: number
  }
  readonly registered?: { readonly at: Instant; readonly by: PersonId }
  /** `at` is when it was first assigned to anybody; `to` is who has it now. */
  readonly assigned?: { readonly at: Instant; readonly to: PersonId }
  readonly questions: readonly Question[]
  readonly evidence: readonly Evidence[]
  /** The findings as they were handed over, oldest first: version 1, 2, and so on. */
  readonly findings: readonly Findings[]
  readonly rounds: readonly [Round, ...Round[]]
  readonly remedies: readonly Remedy[]
  readonly changes: readonly Change[]
  /** Complaints that belong with it. */
  readonly links: readonly ComplaintLink[]
  readonly accepted?: Instant
  /** The review asked for last, as far as it has come; those before it are in `earlierReviews`. */
  readonly escalated?: Escalation
  readonly review?: DoneReview
  readonly boardReply?: ReviewReply
  readonly earlierReviews: readonly ReviewRun[]
  /** The votes in the review that runs: of each member the last. */
  readonly votes: readonly Vote[]
  /** Who declared an interest, and has no part in any review of it. */
  readonly recused: readonly { readonly person: PersonId; readonly at: Instant; readonly reason: Said }[]
  readonly referred?: { readonly at: Instant; readonly body: BodyId }
  /** How often the customer took their file along, on the last day on which they did. */
  readonly taken?: { readonly on: Day; readonly times: number }
  /** When the customer last said something. */
  readonly heardAt?: Instant
  readonly letters: readonly SentLetter[]
  readonly warned: readonly string[]
  readonly missed: Readonly<Record<string, Instant>>
  readonly withdrawn?: Instant
  /** Its words are not erased as long as this lasts. */
  readonly held?: { readonly at: Instant; readonly by: By; readonly reason: Said }
  /** Its words are gone, and nothing is added to it any more. */
  readonly erased?: { readonly at: Instant; readonly because: WhyErased | 'again' }
  readonly closed?: { readonly at: Instant; readonly because: ClosedBecause }
}
export type ClosedBecause = 'accepted' | 'settled' | 'answered' | 'answered-by-the-board' | 'silence' | 'withdrawn'

export const currentRound = (complaint: Complaint): Round => complaint.rounds.at(-1) ?? complaint.rounds[0]

/** A complaint, or a part of one, of which something is no longer so. */
export const without = <T extends object, K extends keyof T>(from: T, ...over: readonly K[]): Omit<T, K> =>
  // Most often there is nothing to leave out, and a history is replayed a million events at a time.
  over.some(name => name in from)
    ? (Object.fromEntries(Object.entries(from).filter(([name]) => !over.includes(name as K))) as Omit<T, K>)
    : from

export const roundNumber = ({ rounds }: Complaint): number => rounds.length - 1

/** The board was asked for its review and has not replied: what becomes of the complaint is now for the board to say. */
export const boardDecides = ({ escalated, boardReply }: Complaint): boolean => escalated !== undefined && !boardReply

export const boardRepliedNow = (complaint: Complaint): boolean => complaint.boardReply?.round === roundNumber(complaint)

/** Answered since it was filed or last reopened, by its handler or by the board. */
export const isAnswered = (complaint: Complaint): boolean =>
  currentRound(complaint).answer !== undefined || boardRepliedNow(complaint)

export const inRound = (complaint: Complaint, change: (round: Round) => Round): Complaint => {
  const [first, ...rest] = complaint.rounds
  const last = rest.pop()
  return { ...complaint, rounds: last ? [first, ...rest, change(last)] : [change(first)] }
}

/** Whether a complaint is about this colleague, who then reads none of it but what they were told and asked. */
export const isAbout = ({ concerned }: Complaint, person: PersonId): boolean =>
  concerned.some(known => known.person === person)

/** One more person who cannot review this complaint. */
export const handledAlsoBy = (complaint: Complaint, person: PersonId | undefined): readonly PersonId[] =>
  !person || complaint.handledBy.includes(person) ? complaint.handledBy : [...complaint.handledBy, person]

/** One more person who decided about this complaint. */
export const decidedAlsoBy = ({ decidedBy }: Complaint, by: By): readonly PersonId[] =>
  by.kind !== 'staff' || decidedBy.includes(by.person) ? decidedBy : [...decidedBy, by.person]

export const remedyIsOpen = ({ status }: Remedy): boolean => status === 'proposed' || status === 'approved'

/** Every review of a complaint, in the order in which they were asked for. */
export const reviewRuns = ({
  earlierReviews,
  escalated,
  review,
  boardReply,
  votes,
}: Complaint): readonly ReviewRun[] => {
  if (!escalated) return earlierReviews
  const done = { ...(review ? { review } : {}), ...(boardReply ? { boardReply } : {}) }
  return [...earlierReviews, { escalated, ...done, ...(votes.length > 0 ? { votes } : {}) }]
}
