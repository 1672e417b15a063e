import { type Day, dayOf } from '#calendar/day.ts'
import type { Circumstances } from '#complaint/decision.ts'
import type { Present } from '#live/presence.ts'
import type { Partner, Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'
import type { Absence } from '#rota/rota.ts'
import type { Names } from '#texts/things.ts'
import { type Counts, countsFor } from '../parts/desk/counts.ts'
import type { ComplaintVisit } from '../route.ts'
import type { World } from '../world.ts'
import type { Snooze } from '#views/views.ts'
import type { Draft, Held, Snippet } from '#writing/writing.ts'

/** Everything a form about a complaint is drawn with. */
export type Setting = {
  readonly visit: ComplaintVisit
  readonly counts: Counts
  readonly names: Names
  /** Those who can be given the complaint: active, at work on complaints, and serving its shop. */
  readonly colleagues: readonly Person[]
  readonly partners: readonly Partner[]
  /** Who of them is away today. */
  readonly away: ReadonlyMap<string, Absence>
  /** The question, remedy, point, change or letter the act is about; '' where it is about the whole complaint. */
  readonly subject: string
  /** Who else has the complaint before them. */
  readonly present: readonly Present[]
  /** That the visitor put it aside, if they did. */
  readonly snooze: Snooze | undefined
  /** What is being written about it, and letters about it that can still be taken back. */
  readonly drafts: readonly Draft[]
  readonly held: readonly Held[]
  /** Texts of the house that this visitor can use. */
  readonly snippets: readonly Snippet[]
}

const handles: readonly Role[] = ['agent', 'manager', 'investigator']

export const canHandle = (person: Person, storefront: string): boolean =>
  person.active &&
  person.roles.some(role => handles.includes(role)) &&
  (!person.storefronts || person.storefronts.includes(storefront))

export const settingFor = async (visit: ComplaintVisit, world: World, subject = ''): Promise<Setting> => {
  const { id, complaint } = visit.history
  const { drafts, held, snippets } = world.writing
  const [counts, { people, partners, names }, written, waiting, texts, present, snooze, away] = await Promise.all([
    countsFor(visit, world),
    world.people.everybody(),
    drafts.of(id),
    held.of(id),
    snippets.of(visit.person.id),
    world.presence.at(id, visit.person.id),
    world.views.snoozed(visit.person.id, id),
    world.rota.away(todayOf(visit)),
  ])
  const { storefront } = complaint
  return {
    visit,
    counts,
    names,
    colleagues: people.filter(person => canHandle(person, storefront)),
    partners: partners.filter(({ active }) => active),
    away,
    subject,
    present,
    snooze,
    drafts: written,
    held: waiting,
    snippets: texts,
  }
}

/** What a command of this visitor would be decided under. */
export const circumstancesOf = ({ history, actor, now }: ComplaintVisit): Circumstances => ({
  ...history.ground,
  now,
  by: actor,
})

export const todayOf = ({ history, now }: ComplaintVisit): Day => dayOf(now, history.ground.zone)
