import type { ComponentChildren } from 'preact'
import { listTexts } from '#texts/lists.ts'
import { liveTexts } from '#texts/live.ts'
import type { View } from '#ledger/questions/view.ts'
import { Button } from '../form/button.tsx'
import { type Counts, hasQueue } from './counts.ts'
import { useDesk } from './speech.ts'
import { Hidden } from '../hidden.tsx'
import { AllViews, manyText, RailViews } from './rail-views.tsx'
import { type DeskRoom, house, opens, type Place, own, registers, work } from './rooms.ts'
import { Link } from '../link.tsx'
import { ShopMark } from '../logo.tsx'
import type { StaffVisit } from '../../route.ts'

/** What somebody works off, in the order of a day. */
const daily: readonly View[] = ['today', 'late', 'mine', 'unassigned', 'to-acknowledge', 'undelivered']
/** What one looks into now and then. */
const lists: readonly View[] = ['waiting-for-customer', 'waiting-for-partner', 'snoozed', 'all-open', 'closed']
type RoomGroup = 'work' | 'registers' | 'own' | 'house'
/** Without a number: nobody works it off. */
const uncounted: readonly View[] = ['closed']
const urgent: readonly Place[] = ['today', 'late', 'undelivered', 'approvals', 'questions', 'mail-in', 'matters']

type RailProps = { readonly visit: StaffVisit; readonly counts: Counts; readonly current?: Place | undefined }

/** How many wait at a place; nothing is said of none. */
const Waiting = ({ place, many }: { readonly place: Place; readonly many: number | undefined }) =>
  many ? (
    <i class={urgent.includes(place) ? 'late' : undefined}>
      <Hidden>: </Hidden>
      {manyText(many)}
    </i>
  ) : null

const Views = ({ views, counts, current }: Omit<RailProps, 'visit'> & { readonly views: readonly View[] }) => {
  const words = useDesk()
  return (
    <>
      {views.map(view => (
        <li>
          <Link href={`/desk?view=${view}`} current={view === current}>
            {words.views[view]}
            <Waiting place={view} many={uncounted.includes(view) ? undefined : counts[view]} />
          </Link>
        </li>
      ))}
    </>
  )
}

/** What stands above the groups: the day, and what is worked off in it. */
const Daily = ({ visit, counts, current }: RailProps) => {
  const words = useDesk()
  if (!hasQueue(visit)) return null
  return (
    <ul>
      <li>
        <Link href="/desk/my-day" current={current === 'my-day'}>
          {words.rail['my-day']}
        </Link>
      </li>
      <Views views={daily} counts={counts} current={current} />
    </ul>
  )
}

/** Places that can be folded away. Whoever is in one of them sees it. */
const Group = ({
  name,
  title,
  isOpen,
  children,
}: {
  readonly name: string
  readonly title: string
  readonly isOpen: boolean
  readonly children: ComponentChildren
}) => (
  <details class="shelf" data-shelf={name} open={isOpen}>
    <summary>
      <h2>{title}</h2>
    </summary>
    <ul>{children}</ul>
  </details>
)

const Lists = ({ visit, counts, current, isOpen }: RailProps & { readonly isOpen: boolean }) => {
  if (!hasQueue(visit)) return null
  const isHere = [...lists, 'views'].some(place => place === current) || current?.startsWith('saved ') === true
  return (
    <Group name="lists" title={listTexts[visit.language].views.title} isOpen={isOpen || isHere}>
      <RailViews views={counts.saved ?? []} current={current} />
      <Views views={lists} counts={counts} current={current} />
      <AllViews visit={visit} current={current} />
    </Group>
  )
}

const Rooms = ({
  visit,
  counts,
  current,
  name,
  rooms,
  isOpen,
}: RailProps & { readonly name: RoomGroup; readonly rooms: readonly DeskRoom[]; readonly isOpen: boolean }) => {
  const { rail } = useDesk()
  const ofMail: readonly Place[] = ['mail-in', 'matters']
  const open = rooms.filter(room => opens(visit, room) && (!ofMail.includes(room.place) || counts.mail !== undefined))
  const waiting: Partial<Record<Place, number | undefined>> = {
    'mail-in': counts.mail,
    matters: counts.matters,
    questions: counts.questions,
    approvals: counts['to-approve'],
  }
  if (open.length === 0) return null
  return (
    <Group name={name} title={rail[name]} isOpen={isOpen || open.some(({ place }) => place === current)}>
      {open.map(({ place, href }) => (
        <li>
          <Link href={href} current={place === current}>
            {rail[place]}
            <Waiting place={place} many={waiting[place]} />
          </Link>
        </li>
      ))}
    </Group>
  )
}

/** The left side of every page of the desk: the views with their numbers, and what this person's roles open. */
export const Rail = (props: RailProps) => {
  const words = useDesk()
  const { visit, current } = props
  const keepsRegisters = registers.some(room => opens(visit, room))
  const { person, shops, csrf } = visit
  return (
    <nav class="rail" aria-label={words.rail.label}>
      <Link href={hasQueue(visit) ? '/desk' : '/'} class="brand">
        {shops[0] ? <ShopMark shop={shops[0]} /> : words.product}
      </Link>
      <details class="places" open>
        <summary class="button">{words.rail.menu}</summary>
        <Daily {...props} />
        <Rooms {...props} name="work" rooms={work} isOpen />
        <Lists {...props} isOpen={!keepsRegisters} />
        <Rooms {...props} name="registers" rooms={registers} isOpen />
        <Rooms {...props} name="house" rooms={house} isOpen={!hasQueue(visit)} />
        <Rooms {...props} name="own" rooms={own} isOpen={false} />
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
