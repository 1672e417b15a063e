import { liveTexts } from '#texts/live.ts'
import type { View } from '#ledger/questions/view.ts'
import { Button } from '../form/button.tsx'
import { type Counts, hasQueue } from './counts.ts'
import { useDesk } from './speech.ts'
import { Hidden } from '../hidden.tsx'
import { RailViews } from './rail-views.tsx'
import { type DeskRoom, house, opens, type Place, own, registers, work } from './rooms.ts'
import { Link } from '../link.tsx'
import { ShopMark } from '../logo.tsx'
import type { StaffVisit } from '../../route.ts'

const order: readonly View[] = [
  'today',
  'late',
  'mine',
  'unassigned',
  'to-acknowledge',
  'to-approve',
  'waiting-for-customer',
  'waiting-for-partner',
  'undelivered',
  'snoozed',
  'all-open',
  'closed',
]
const urgent: readonly View[] = ['today', 'late', 'undelivered']
/** Views without a number: nobody works them off. */
const uncounted: readonly View[] = ['closed', 'everything']

/** Whether a view means anything to this visitor. */
const isTheirs = (visit: StaffVisit, view: View) =>
  view !== 'to-approve' || registers.some(room => room.place === 'approvals' && opens(visit, room))
type RailProps = { readonly visit: StaffVisit; readonly counts: Counts; readonly current?: Place | undefined }

const Views = ({ visit, counts, current }: RailProps) => {
  const words = useDesk()
  if (!hasQueue(visit)) return null
  return (
    <ul>
      <li>
        <Link href="/desk/my-day" current={current === 'my-day'}>
          {words.rail['my-day']}
        </Link>
      </li>
      {order
        .filter(view => isTheirs(visit, view))
        .map(view => {
          const many = uncounted.includes(view) ? undefined : counts[view]
          return (
            <li>
              <Link href={`/desk?view=${view}`} current={view === current}>
                {words.views[view]}
                {many !== undefined && (
                  <i class={many > 0 && urgent.includes(view) ? 'late' : undefined}>
                    <Hidden>: </Hidden>
                    {many}
                  </i>
                )}
              </Link>
            </li>
          )
        })}
    </ul>
  )
}

const Waiting = ({ many }: { readonly many: number | undefined }) =>
  many === undefined ? null : (
    <i class={many > 0 ? 'late' : undefined}>
      <Hidden>: </Hidden>
      {many}
    </i>
  )

const Section = ({
  title,
  places,
  current,
  waiting,
}: {
  readonly title: string
  readonly places: readonly DeskRoom[]
  readonly current: Place | undefined
  /** How much waits in a room for this visitor. */
  readonly waiting?: Readonly<Partial<Record<Place, number | undefined>>>
}) => {
  const { rail } = useDesk()
  if (places.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {places.map(({ place, href }) => (
          <li>
            <Link href={href} current={place === current}>
              {rail[place]}
              <Waiting many={waiting?.[place]} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The left side of every page of the desk: the views with their numbers, and what this person's roles open. */
export const Rail = ({ visit, counts, current }: RailProps) => {
  const words = useDesk()
  const { person, shops, csrf } = visit
  return (
    <nav class="rail" aria-label={words.rail.label}>
      <Link href={hasQueue(visit) ? '/desk' : '/'} class="brand">
        {shops[0] ? <ShopMark shop={shops[0]} /> : words.product}
      </Link>
      <details class="places" open>
        <summary class="button">{words.rail.menu}</summary>
        <Views visit={visit} counts={counts} current={current} />
        <RailViews visit={visit} counts={counts} current={current} />
        <Section
          title={words.rail.work}
          places={work.filter(room => opens(visit, room) && (room.place !== 'mail-in' || counts.mail !== undefined))}
          current={current}
          waiting={{ 'mail-in': counts.mail, questions: counts.questions }}
        />
        <Section title={words.rail.registers} places={registers.filter(room => opens(visit, room))} current={current} />
        <Section title={words.rail.own} places={own.filter(room => opens(visit, room))} current={current} />
        <Section title={words.rail.house} places={house.filter(room => opens(visit, room))} current={current} />
      </details>
      <form class="me" method="post" action="/desk/sign-out">
        <input type="hidden" name="csrf" value={csrf} />
        <Link href="/desk/account">{person.name}</Link>
        <Link href="/desk/keys" current={current === 'keys'}>
          {liveTexts[visit.language].keys.rail}
        </Link>
        <Button kind="quiet">{words.rail.signOut}</Button>
      </form>
    </nav>
  )
}
