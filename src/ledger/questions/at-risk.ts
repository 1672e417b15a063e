import { type RawBuilder, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { LetterKind } from '#complaint/letter.ts'
import type { PromiseKind } from '#policy/policy.ts'
import { isOfOthers, type Scope } from './scope.ts'

/**
 * Letters that wait, and the promises that fall due with them: `since` is when the last letter left, or when the oldest of those on
 * paper was written. Promises that are late already are not among them.
 */
export type AtRisk = {
  readonly letters: number
  readonly since: Instant
  readonly promises: number
  /** The first day on which one of them falls due. */
  readonly due?: Day | undefined
}
/** mail: the mail server cannot be used. paper: letters that should be in the post by now. */
export type AtRiskBy = Readonly<Partial<Record<'mail' | 'paper', AtRisk>>>

/** The promises that a letter may keep once it arrives. */
const kept: Partial<Record<LetterKind, readonly PromiseKind[]>> = {
  acknowledgement: ['acknowledge'],
  answer: ['answer', 'answer-or-report', 'first-reply'],
  settlement: ['answer', 'answer-or-report', 'first-reply'],
  'progress-report': ['answer-or-report'],
  message: ['first-reply'],
  'board-acknowledgement': ['acknowledge-escalation'],
  'board-reply': ['board-reply'],
}
const pairs = Object.entries(kept).flatMap(([letter, promises]) => promises.map(promise => `${letter} ${promise}`))

// A hiccup is nobody's business; a letter on paper has a day.
const hiccup = '5 minutes'
const paperDay = '24 hours'

/** Which promises, as `p`, fall due with a letter, as `l`. */
export const isKeptBy = (now: Instant): RawBuilder<boolean> =>
  sql`p.ended is null and p.strength = 'must' and p.due_at > ${now} and l.kind || ' ' || p.kind = any(${pairs})`

const isFailing = (now: Instant) => sql`m.failing_since <= ${now}::timestamptz - ${hiccup}::interval`

/** Which letters, as `l`, do not leave. */
export const isStuck: Readonly<Record<'mail' | 'paper', (now: Instant) => RawBuilder<boolean>>> = {
  mail: now => sql`(l.state = 'waiting' and exists (select from mail_out m where ${isFailing(now)}))`,
  paper: now => sql`(l.state = 'to-post' and l.created_at <= ${now}::timestamptz - ${paperDay}::interval)`,
}

// Looked up letter by letter, as few are stuck: to go past everything that is open would cost each page of the desk that much.
const itsPromises = (now: Instant) => sql`
  select p.complaint_id, p.key, p.due_on from promise p where p.complaint_id = l.complaint_id and ${isKeptBy(now)} offset 0`

const told = (of: { scope: Scope; now: Instant; letters: RawBuilder<unknown>; since: RawBuilder<unknown> }) =>
  sql`select json_build_object('letters', count(distinct l.id), 'since', ${of.since},
      'promises', count(distinct p.complaint_id || ' ' || p.key), 'due', min(p.due_on))
    from letter l join complaint lc on lc.id = l.complaint_id
    left join lateral (${itsPromises(of.now)}) p on true
    where ${of.letters} and lc.storefront = any(${of.scope.shops}) and ${isOfOthers(sql`l.complaint_id`, of.scope.person)}
    having count(*) > 0`

/** Both at once, as JSON beside another question, for those who can do something about it. */
export const atRisk = (scope: Scope, now: Instant): RawBuilder<unknown> =>
  scope.roles.includes('agent') || scope.roles.includes('manager') ? both(scope, now) : sql`null`

const both = (scope: Scope, now: Instant): RawBuilder<unknown> => sql`json_build_object(
  'mail', (select (${told({ scope, now, letters: sql`l.state = 'waiting'`, since: sql`coalesce(m.left_at, m.failing_since)` })})
    from mail_out m where ${isFailing(now)}),
  'paper', (${told({
    scope,
    now,
    letters: isStuck.paper(now),
    since: sql`min(l.created_at)`,
  })}))`

type Read = Readonly<Partial<Record<'mail' | 'paper', (Omit<AtRisk, 'due'> & { readonly due: Day | null }) | null>>>

const instantOf = (text: string): Instant => new Date(text).toISOString() as Instant

const foundIn = (found: Read['mail']): AtRisk | undefined =>
  found ? { ...found, since: instantOf(found.since), due: found.due ?? undefined } : undefined

/** What `atRisk` found; undefined while every letter leaves. */
export const atRiskIn = (read: unknown): AtRiskBy | undefined => {
  const { mail, paper } = (read ?? {}) as Read
  const [byMail, onPaper] = [foundIn(mail), foundIn(paper)]
  if (!byMail && !onPaper) return undefined
  return { ...(byMail ? { mail: byMail } : {}), ...(onPaper ? { paper: onPaper } : {}) }
}
