import { type View, views } from '#ledger/questions/view.ts'
import type { Role } from '#policy/policy.ts'
import { Button } from '../form/button.tsx'
import { type Counts, hasQueue } from './counts.ts'
import { useDesk } from './speech.ts'
import { Hidden } from '../hidden.tsx'
import { Link } from '../link.tsx'
import type { StaffVisit } from '../../route.ts'

/** Where in the desk a page belongs. */
export type Place =
  | View
  | 'log'
  | 'week'
  | 'promises'
  | 'approvals'
  | 'changes'
  | 'letters'
  | 'board'
  | 'people'
  | 'partners'
  | 'shops'
  | 'policy'
  | 'mailbox'

const order: readonly View[] = [
  'today',
  'mine',
  'unassigned',
  'to-acknowledge',
  'waiting-for-customer',
  'waiting-for-partner',
  'undelivered',
  'all-open',
  'closed',
]
const urgent: readonly View[] = ['today', 'undelivered']
const registers = [
  { place: 'log', roles: ['manager'] },
  { place: 'week', roles: ['manager'] },
  { place: 'promises', roles: ['manager'] },
  { place: 'approvals', roles: ['manager', 'board'] },
  { place: 'changes', roles: ['agent', 'manager', 'investigator'] },
  { place: 'letters', roles: ['agent', 'manager'] },
] as const satisfies readonly { place: Place; roles: readonly Role[] }[]
const house = [
  { place: 'board', href: '/board', roles: ['board'] },
  { place: 'people', href: '/desk/people', roles: ['administrator'] },
  { place: 'partners', href: '/desk/partners', roles: ['administrator'] },
  { place: 'shops', href: '/desk/shops', roles: ['administrator'] },
  { place: 'policy', href: '/desk/policy', roles: ['manager', 'administrator'] },
] as const satisfies readonly { place: Place; href: string; roles: readonly Role[] }[]

type RailProps = { readonly visit: StaffVisit; readonly counts: Counts; readonly current?: Place | undefined }

const Views = ({ visit, counts, current }: RailProps) => {
  const words = useDesk()
  if (!hasQueue(visit)) return null
  return (
    <ul>
      {order
        .filter(view => views.includes(view))
        .map(view => {
          const many = view === 'closed' ? undefined : counts[view]
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

const Section = ({
  title,
  places,
  current,
}: {
  readonly title: string
  readonly places: readonly { readonly place: keyof ReturnType<typeof useDesk>['rail']; readonly href: string }[]
  readonly current: Place | undefined
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
  const has = ({ roles }: { readonly roles: readonly Role[] }) => roles.some(role => person.roles.includes(role))
  return (
    <nav class="rail" aria-label={words.rail.label}>
      <Link href={hasQueue(visit) ? '/desk' : '/'} class="brand">
        {shops[0]?.name ?? words.product}
      </Link>
      <Views visit={visit} counts={counts} current={current} />
      <Section
        title={words.rail.registers}
        places={registers.filter(has).map(({ place }) => ({ place, href: `/desk/${place}` }))}
        current={current}
      />
      <Section title={words.rail.house} places={house.filter(has)} current={current} />
      <form class="me" method="post" action="/desk/sign-out">
        <input type="hidden" name="csrf" value={csrf} />
        <Link href="/desk/account">{person.name}</Link>
        <Button kind="quiet">{words.rail.signOut}</Button>
      </form>
    </nav>
  )
}
