import { dayOf, plusDays, plusTime, startOf } from '#calendar/day.ts'
import { type History, isConflict, isRefusal } from '#ledger/ledger.ts'
import { lookAround } from './clockwork.ts'
import type { Sent } from './diary.ts'
import { nextDeed } from './deeds.ts'
import { as } from './shops.ts'
import { attempt, atWork, later, type Town } from './town.ts'

/** When the working day begins the program writes to whoever is asked in one list a day. */
const sendsListInTheMorning = (town: Town) => {
  const { agenda, shop, now } = town
  const { zone } = shop.storefront
  for (const days of [1, 2, 3, 4])
    agenda.add(plusTime(startOf(plusDays(dayOf(now(), zone), days), zone), { minutes: 8 * 60 + 5 }), () =>
      lookAround(town, ['partner-lists', 'send-letters']),
    )
}

/** Somebody opens a complaint and does what comes next; now and then they press the button twice. */
const does = async (town: Town, id: string): Promise<'done' | 'nothing' | 'unsure'> => {
  const { chance, diary, shop, found, now } = town
  let seen: History | undefined
  const outcomes = await attempt(town, 'a deed of the house', async ({ house: { world } }) => {
    seen = await world.ledger.read(id)
    const deed = seen && nextDeed(seen, { shop, chance, now: world.now() })
    if (!seen || !deed) return []
    const [who, command] = deed
    const expected = seen.complaint.version
    const give = () => world.ledger.handle(id, command, as(who), { expected })
    return chance.is(0.1) ? Promise.all([give(), give()]) : [await give()]
  })
  if (!outcomes) return 'unsure'
  const done = outcomes.flatMap(outcome => {
    if (isConflict(outcome)) return []
    if (isRefusal(outcome)) {
      diary.refused.set(outcome.refused, (diary.refused.get(outcome.refused) ?? 0) + 1)
      return []
    }
    return outcome.events.length > 0 ? [outcome] : []
  })
  if (done.length > 1) found('I2', `a button pressed twice did it twice: ${done[0]?.events[0]?.type} on ${id}`)
  for (const { version, events } of done) {
    diary.done.push({ complaint: id, version, types: events.map(({ type }) => type) })
    diary.note(now(), `${events.map(({ type }) => type).join(', ')} on ${diary.sent.find(one => one.id === id)?.n}`)
  }
  if (done.some(({ events }) => events.some(event => event.type === 'question-asked' && event.inList === true)))
    sendsListInTheMorning(town)
  return done.length > 0 ? 'done' : 'nothing'
}

/** Looks at one complaint again and again, sooner or later; some are forgotten for weeks. */
export const handles = (town: Town, sent: Sent, idle = 0): void => {
  const { chance, now, end } = town
  const days = chance.is(0.05) ? chance.between(5, 25) : chance.between(0, 4)
  atWork(town, days, async () => {
    // Whatever the house does not know of yet it cannot look at.
    const did = sent.id === undefined ? 'unsure' : await does(town, sent.id)
    if (now() >= end) return
    if (did === 'unsure') return later(town, chance.between(20, 300), async () => handles(town, sent, idle))
    const still = did === 'nothing' ? idle + 1 : 0
    if (still < 4) handles(town, sent, still)
  })
}
