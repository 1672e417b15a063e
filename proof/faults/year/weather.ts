// What goes wrong in a year, and when: drawn before it begins.
import { dayOf, type Instant, plusDays, plusTime } from '#calendar/day.ts'
import { complains } from './customers.ts'
import type { Fault } from './statements.ts'
import { attempt, later, type Town } from './town.ts'

export type Skew = { readonly from: Instant; readonly until: Instant; readonly minutes: number }

const momentOf = ({ chance, now }: Town): Instant => plusTime(now(), { minutes: chance.between(60, 360 * 24 * 60) })

const some = (town: Town, most: number, happen: () => void) => {
  const { chance, agenda } = town
  for (let n = chance.between(0, most); n > 0; n -= 1) agenda.add(momentOf(town), async () => happen())
}

const faults: readonly [Fault, ...Fault[]] = [
  { how: 'die', when: 'before' },
  { how: 'die', when: 'after' },
  { how: 'lose-line', when: 'before' },
  { how: 'lose-line', when: 'after' },
]

const mailTrouble = (town: Town) => {
  const { chance, sink } = town
  sink.mishaps = chance.between(20, 90)
  later(town, chance.between(60, 3000), async () => {
    sink.mishaps = 3
  })
}

/** The shop notes days soon to come on which it alone is closed; one that did not hear that it was saved notes them again. */
const closesSoon = (town: Town) => {
  const { shop, diary, chance } = town
  const save = async (): Promise<void> => {
    const days = [1, 2, 3].map(n => plusDays(dayOf(town.now(), shop.storefront.zone), n))
    const saved = await attempt(town, 'closing days saved', async ({ house: { world } }) => {
      const known = await world.rulebook.closingDays(shop.storefront.id)
      const closed = [...(known?.closed ?? []), ...days.map(on => ({ day: on }))]
      const once = closed.filter(({ day: on }, n) => closed.findIndex(other => other.day === on) === n)
      const outcome = await world.rulebook.saveClosingDays(
        shop.storefront.id,
        { closed: once, open: [] },
        { by: shop.managers[0].id, edition: known?.edition ?? 0 },
      )
      return 'saved' in outcome ? outcome.saved : undefined
    })
    if (!saved) return later(town, 30, save)
    diary.closed.push({ edition: saved.edition, days: saved.closed.map(({ day }) => day) })
    if (chance.is(0.7)) later(town, chance.between(10, 1000), () => complains(town))
  }
  return save
}

const publishes = (town: Town) => {
  const { shop } = town
  const [writer, publisher] = shop.managers
  const policy = shop.storefront.policy
  const publish = async (): Promise<void> => {
    const done = await attempt(town, 'a policy published', async ({ house: { world } }) => {
      const { rulebook } = world
      const versions = await rulebook.versionsOf(policy)
      if (versions.length > 1) return true
      const today = world.now().slice(0, 10) as never
      const known = await rulebook.draftOf(policy)
      const started = known
        ? { draft: known }
        : await rulebook.startDraft(policy, { from: { id: policy, version: 1 }, by: writer.id })
      if (!('draft' in started)) return undefined
      const { draft } = started
      const promises = draft.policy.promises.map(rule =>
        rule.promise === 'acknowledge' ? { ...rule, within: { workingDays: 2 } } : rule,
      )
      const edited = await rulebook.saveDraft(
        policy,
        { ...draft.policy, promises },
        { by: writer.id, revision: draft.revision },
      )
      if (!('draft' in edited)) return undefined
      const inForceFrom = plusDays(today, 3)
      const seen = { by: writer.id, revision: edited.draft.revision }
      const submitted = await rulebook.submit(policy, { ...seen, inForceFrom, today, note: 'Sooner.' })
      if (!('draft' in submitted)) return undefined
      const by = publisher?.id ?? ''
      const outcome = await rulebook.publish(policy, {
        by,
        revision: submitted.draft.revision,
        today,
        check: () => true,
      })
      return 'published' in outcome ? true : undefined
    })
    if (!done) return later(town, 45, publish)
  }
  return publish
}

/** Plans the year's mishaps; answers with when the program's clock goes wrong. */
export const planWeather = (town: Town, off: (minutes: number) => void): readonly Skew[] => {
  const { chance, agenda, gate, sink } = town
  const isCalm = chance.is(0.1)
  sink.mishaps = isCalm ? 0 : 3
  if (chance.is(0.5)) agenda.add(momentOf(town), closesSoon(town))
  if (chance.is(0.3)) agenda.add(momentOf(town), closesSoon(town))
  if (chance.is(0.3)) agenda.add(momentOf(town), publishes(town))
  if (isCalm) return []
  some(town, 15, () => gate.plan(chance.between(1, 60), chance.of(faults)))
  some(town, 4, () => mailTrouble(town))
  some(town, 2, () => off(chance.between(1, 600)))
  if (chance.is(0.2)) some(town, 1, () => off(3 * 24 * 60))
  if (chance.is(0.1)) some(town, 1, () => off(21 * 24 * 60))
  return Array.from({ length: chance.between(0, 2) }, () => {
    const from = momentOf(town)
    return { from, until: plusTime(from, { minutes: chance.between(60, 4000) }), minutes: chance.of([-60, 60, -3, 3]) }
  })
}
