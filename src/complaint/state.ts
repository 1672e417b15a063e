import type { CalendarId } from '#calendar/calendar.ts'
import type { Day, Instant, Zone } from '#calendar/day.ts'
import type { BodyId } from '#policy/bodies.ts'
import type {
  Category,
  Cause,
  Channel,
  RemedyKind,
  ReviewId,
  ReviewQuestion,
  Role,
  Source,
  Wish,
} from '#policy/policy.ts'
import type { Language, Money } from '#policy/storefront.ts'
import type { By, ChangeId, HeadId, PartnerId, PersonId, QuestionId, RemedyId } from './actor.ts'
import type { ClockStop, NotedMoment, OrderFacts, Triage } from './case-facts.ts'
import type { LetterKey, SentLetter } from './letter.ts'

/** Personal words, kept apart from facts; undefined once they are erased. */
export type Said = string | undefined

export type { Money } from '#policy/storefront.ts'
/** A file by its content: `id` is the SHA-256 of its bytes in hexadecimal. */
export type FileFact = { readonly id: string; readonly bytes: number; readonly type: string }
export type NamedFile = FileFact & { readonly name: Said }
export type Finding = 'upheld' | 'partly-upheld' | 'not-upheld' | 'cannot-be-known' | 'outside-scope'

/** One thing complained about. The first head is the story itself. */
export type Head = {
  readonly id: HeadId
  readonly text: Said
  readonly found?: { readonly finding: Finding; readonly cause: Cause; readonly reasons: Said; readonly at: Instant }
}

export type Question = {
  readonly id: QuestionId
  readonly source: Source
  readonly text: Said
  readonly asked?: { readonly of: Asked; readonly dueOn: Day; readonly at: Instant }
  readonly answered?: { readonly text: Said; readonly files: readonly NamedFile[]; readonly at: Instant }
  readonly unansweredSince?: Instant
}
export type Asked =
  | { readonly kind: 'partner'; readonly partner: PartnerId }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'customer' }

/** `promised` dates: the first is the one approved; each failure adds another. */
export type Remedy = {
  readonly id: RemedyId
  readonly kind: RemedyKind
  readonly amount?: Money
  readonly what: Said
  /** Who must find it right; undefined where nobody had to. */
  readonly approver?: Role
  readonly approvedAt?: Instant
  /** withdrawn: promised, and fell away together with the complaint. */
  readonly status: 'proposed' | 'approved' | 'refused' | 'carried-out' | 'withdrawn'
  readonly promised: readonly { readonly by: Day; readonly since: Instant; readonly failedAt?: Instant }[]
  /** An apology is carried out by the letter that makes it, once that is delivered. */
  readonly carriedOut?: { readonly on: Day; readonly at: Instant; readonly proof: Said; readonly letter?: LetterKey }
  readonly withdrawn?: Instant
}

export type Change = {
  readonly id: ChangeId
  readonly text: Said
  readonly owner: PersonId
  readonly by: Day
  readonly made?: { readonly at: Instant; readonly how: Said }
}

/** From filing, or a reopening, to an answer. Letters in it count once they are delivered. Rounds are numbered from 0. */
export type Round = {
  readonly since: Instant
  readonly reports: readonly { readonly letter: LetterKey; readonly until: Day; readonly at: Instant }[]
  readonly answer?: { readonly letter: LetterKey; readonly at: Instant }
  readonly withdrawn?: Instant
}

export type { ClockStop, NotedMoment, OrderFacts, Triage } from './case-facts.ts'

export type Judgement = 'yes' | 'partly' | 'no'
/** What a review found; the policy says which of these it must. */
export type ReviewFindings = Readonly<Record<ReviewQuestion, Judgement>>

/** One review, from the request for it to the reply. */
export type ReviewRun = {
  readonly escalated: Escalation
  readonly review?: DoneReview
  readonly boardReply?: ReviewReply
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
}
export type ReviewReply = {
  readonly at: Instant
  readonly by: PersonId
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
  readonly concerned: readonly { readonly person: PersonId; readonly at: Instant; readonly heardAt?: Instant }[]
  /** An answer that waits for somebody's agreement. */
  readonly submitted?: {
    readonly at: Instant
    readonly by: PersonId
    readonly approver: Role
    readonly changes: readonly { readonly owner: PersonId; readonly by: Day }[]
    readonly words: AnswerWords | undefined
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
  readonly rounds: readonly [Round, ...Round[]]
  readonly remedies: readonly Remedy[]
  readonly changes: readonly Change[]
  readonly accepted?: Instant
  /** The review asked for last, as far as it has come; those before it are in `earlierReviews`. */
  readonly escalated?: Escalation
  readonly review?: DoneReview
  readonly boardReply?: ReviewReply
  readonly earlierReviews: readonly ReviewRun[]
  readonly referred?: { readonly at: Instant; readonly body: BodyId }
  /** When the customer last said something. */
  readonly heardAt?: Instant
  readonly letters: readonly SentLetter[]
  readonly warned: readonly string[]
  readonly missed: Readonly<Record<string, Instant>>
  readonly withdrawn?: Instant
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

/** One more person who cannot review this complaint. */
export const handledAlsoBy = (complaint: Complaint, person: PersonId | undefined): readonly PersonId[] =>
  !person || complaint.handledBy.includes(person) ? complaint.handledBy : [...complaint.handledBy, person]

/** One more person who decided about this complaint. */
export const decidedAlsoBy = ({ decidedBy }: Complaint, by: By): readonly PersonId[] =>
  by.kind !== 'staff' || decidedBy.includes(by.person) ? decidedBy : [...decidedBy, by.person]

export const remedyIsOpen = ({ status }: Remedy): boolean => status === 'proposed' || status === 'approved'

/** Every review of a complaint, in the order in which they were asked for. */
export const reviewRuns = ({ earlierReviews, escalated, review, boardReply }: Complaint): readonly ReviewRun[] =>
  escalated
    ? [...earlierReviews, { escalated, ...(review ? { review } : {}), ...(boardReply ? { boardReply } : {}) }]
    : earlierReviews
