import { type Day, dayOf } from '#calendar/day.ts'
import type { Circumstances } from '#complaint/decision.ts'
import type { Partner, Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'
import type { Names } from '#texts/things.ts'
import { type Counts, countsFor } from '../parts/desk/counts.ts'
import type { ComplaintVisit } from '../route.ts'
import type { World } from '../world.ts'

/** Everything a form about a complaint is drawn with. */
export type Setting = {
  readonly visit: ComplaintVisit
  readonly counts: Counts
  readonly names: Names
  /** Those who can be given the complaint: active, at work on complaints, and serving its shop. */
  readonly colleagues: readonly Person[]
  readonly partners: readonly Partner[]
  /** The question, remedy, point, change or letter the act is about; '' where it is about the whole complaint. */
  readonly subject: string
}

const handles: readonly Role[] = ['agent', 'manager', 'investigator']

export const canHandle = (person: Person, storefront: string): boolean =>
  person.active &&
  person.roles.some(role => handles.includes(role)) &&
  (!person.storefronts || person.storefronts.includes(storefront))

export const settingFor = async (visit: ComplaintVisit, world: World, subject = ''): Promise<Setting> => {
  const [counts, { people, partners, names }] = await Promise.all([countsFor(visit, world), world.people.everybody()])
  const { storefront } = visit.history.complaint
  return {
    visit,
    counts,
    names,
    colleagues: people.filter(person => canHandle(person, storefront)),
    partners: partners.filter(({ active }) => active),
    subject,
  }
}

/** What a command of this visitor would be decided under. */
export const circumstancesOf = ({ history, actor, now }: ComplaintVisit): Circumstances => ({
  ...history.ground,
  now,
  by: actor,
})

export const todayOf = ({ history, now }: ComplaintVisit): Day => dayOf(now, history.ground.zone)
