import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'

/** What is asked of every complaint in the sample, in the order in which a complaint is lived. */
export const qualityQuestions = ['on-time', 'understood', 'investigated', 'explained', 'tone', 'put-right'] as const
export type QualityQuestion = (typeof qualityQuestions)[number]
export const qualityMarks = ['yes', 'partly', 'no'] as const
export type QualityMark = (typeof qualityMarks)[number]
export type QualityAnswers = Readonly<Record<QualityQuestion, QualityMark>>

/** One complaint of a week's sample. */
export type Sampled = {
  readonly storefront: string
  /** The Monday of the week in which it was closed. */
  readonly week: Day
  readonly id: string
  readonly reference: string
  readonly name: string | null
  readonly summary: string | null
  readonly handler: PersonId | null
  readonly answers: QualityAnswers | null
  readonly note: string | null
  readonly reviewedBy: PersonId | null
  readonly reviewedAt: Instant | null
  readonly readAt: Instant | null
}
/** A week as it was drawn: `closed` counts what each handler closed, so that nobody who was not sampled is hidden. */
export type DrawnWeek = {
  readonly storefront: string
  readonly week: Day
  readonly size: number
  readonly closed: Readonly<Record<string, number>>
}
/** How often each mark was given to a question in a month. */
export type Trend = {
  readonly month: string
  readonly question: QualityQuestion
  readonly yes: number
  readonly partly: number
  readonly no: number
}

export type Quality = {
  /** Draws a week of a shop, once: the same complaints whoever draws. */
  readonly draw: (ask: {
    readonly storefront: string
    readonly zone: string
    readonly week: Day
    readonly size: number
  }) => Promise<void>
  /** The latest weeks of these shops, newest first, with what each holds; nobody is shown a complaint that is about them. */
  readonly weeks: (
    shops: readonly string[],
    reader: PersonId,
    limit?: number,
  ) => Promise<readonly (DrawnWeek & { readonly sampled: readonly Sampled[] })[]>
  readonly one: (ask: {
    readonly storefront: string
    readonly week: Day
    readonly id: string
  }) => Promise<Sampled | undefined>
  readonly review: (
    of: Pick<Sampled, 'storefront' | 'week' | 'id'>,
    given: { readonly answers: QualityAnswers; readonly note: string; readonly by: PersonId },
  ) => Promise<void>
  readonly trend: (shops: readonly string[], reader: PersonId, from: Day) => Promise<readonly Trend[]>
  /** What was looked at of the weeks that begin on these days, both included: the rows behind the trend. */
  readonly found: (
    shops: readonly string[],
    reader: PersonId,
    days: { readonly from: Day; readonly until: Day },
  ) => Promise<readonly Sampled[]>
  /** What was said about this handler's complaints, newest first. */
  readonly feedbackFor: (handler: PersonId) => Promise<readonly Sampled[]>
  /** How many reviews of their work this person has not read yet. */
  readonly unreadFor: (handler: PersonId) => Promise<number>
  readonly markRead: (handler: PersonId) => Promise<void>
}
