import { dayOf } from '#calendar/day.ts'
import type { Calendar } from '#calendar/calendar.ts'
import type { Policy } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import { type WorkedDate, workedDates } from '#policy/worked.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../../parts/form/button.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { Csrf } from '../../frame.tsx'
import { DatesBeside } from '../dates-beside.tsx'
import { type DatedPromise, factsOn } from '../example.ts'
import { showRoom } from '../room.tsx'
import { calendarWith, closingAt, type Days, type DaysTyped } from './typed.ts'

type Meant = { readonly typed: DaysTyped; readonly days: Days; readonly edition: number }

const datesNow = (policy: Policy, calendar: Calendar, shop: Storefront, { now }: StaffVisit): readonly WorkedDate[] => {
  const [category = 'other'] = policy.categories
  const [channel = 'web'] = policy.channels
  const facts = factsOn(now, shop, { category, channel })
  const worked = workedDates(policy, facts, { moments: { received: now } }, { calendar, zone: shop.zone })
  return 'dates' in worked ? worked.dates : []
}

/** What was typed, carried along to be confirmed. */
const Carried = ({ typed: { closed, open } }: Pick<Meant, 'typed'>) => (
  <>
    {closed.map(({ day, name }, n) => (
      <>
        <input type="hidden" name={`closed-${n}`} value={day} />
        <input type="hidden" name={`name-${n}`} value={name} />
      </>
    ))}
    {open.map((day, n) => (
      <input type="hidden" name={`open-${n}`} value={day} />
    ))}
  </>
)

const Days = ({ days: { closed, open }, visit }: { readonly days: Days; readonly visit: StaffVisit }) => {
  const { room } = roomWords(visit.language)
  const { fullDate } = datesIn(visit.language)
  return (
    <ul>
      {closed.map(({ day, name }) => (
        <li>
          {room.closing.closedOn(fullDate(day))}
          {name && `: ${name}`}
        </li>
      ))}
      {open.map(day => (
        <li>{room.closing.openOn(fullDate(day))}</li>
      ))}
      {closed.length + open.length === 0 && <li>{room.closing.none}</li>}
    </ul>
  )
}

/** What the days would do, before they do it: to whom they apply, to whom not, and the dates of a complaint of this moment. */
export const showEffect = async (
  shop: Storefront,
  visit: StaffVisit,
  world: World,
  meant: Meant,
): Promise<Response> => {
  const { room } = roomWords(visit.language)
  const policy = await world.rulebook.inForce(shop.policy, dayOf(visit.now, shop.zone))
  const before = await world.rulebook.calendarFor(shop, policy)
  const after = calendarWith({ calendar: policy.calendar ?? shop.calendar }, meant.days, meant.edition + 1)
  const [old, now] = [before, after].map(calendar => datesNow(policy, calendar, shop, visit))
  const dates = (now ?? []).map((one): DatedPromise => {
    const was = old?.find(({ key }) => key === one.key)
    return { key: one.key, after: one, ...(was ? { before: was } : {}) }
  })
  const running = (await world.questions.running())
    .filter(({ storefront }) => storefront === shop.id)
    .reduce((sum, { complaints }) => sum + complaints, 0)
  return showRoom(visit, world, {
    title: room.closing.effect,
    up: { href: closingAt(shop), text: room.closing.of(shop.name) },
    children: (
      <>
        <div class="given">
          <p>
            <strong>{room.closing.rule}</strong>
          </p>
          <p>{room.closing.keep(running)}</p>
        </div>
        <Days days={meant.days} visit={visit} />
        <h2>{room.closing.now}</h2>
        <DatesBeside dates={dates} zone={shop.zone} caption={room.closing.now} named="closing" />
        <form class="act list" method="post" action={closingAt(shop)}>
          <Csrf visit={visit} />
          <input type="hidden" name="edition" value={meant.edition} />
          <Carried typed={meant.typed} />
          <div class="buttons">
            <Button name="do" value="save">
              {room.closing.save}
            </Button>
            <Button kind="plain" name="do" value="more">
              {room.closing.change}
            </Button>
          </div>
        </form>
      </>
    ),
  })
}
