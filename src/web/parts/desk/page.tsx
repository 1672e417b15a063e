import type { ComponentChildren } from 'preact'
import { permits } from '#complaint/permission.ts'
import type { History } from '#ledger/ledger.ts'
import { views } from '#ledger/questions/view.ts'
import { parts } from '#texts/parts.ts'
import { Button, ButtonLink } from '../form/button.tsx'
import { Link } from '../link.tsx'
import { type ScriptName, scriptAddress } from '../scripts.ts'
import { sheetAddress } from '../sheets/css.ts'
import { LettersAtRisk } from './at-risk.tsx'
import { type Counts, hasQueue } from './counts.ts'
import { ownKeys } from './keys.ts'
import { Rail } from './rail.tsx'
import type { Place } from './rooms.ts'
import { useDesk } from './speech.ts'
import { Speech } from '../speech.ts'
import type { StaffVisit } from '../../route.ts'

const Search = ({ visit, sought }: { readonly visit: StaffVisit; readonly sought: string }) => {
  const { find } = useDesk()
  return (
    <search>
      <form class="find" method="post" action="/desk/search">
        <input type="hidden" name="csrf" value={visit.csrf} />
        <label for="q" class="hidden">
          {find.label}
        </label>
        <input class="input" type="search" id="q" name="q" value={sought} placeholder={find.short} autocomplete="off" />
        <Button kind="plain">{find.button}</Button>
      </form>
    </search>
  )
}

const mayTakeDown = ({ person: { roles, limits } }: StaffVisit) =>
  roles.some(role => (role === 'agent' || role === 'manager') && permits(limits, role, 'take-down'))

/** Pages that lead to complaints and ask for nothing themselves: there, taking one down is the first thing to do. */
const isEntrance = ({ current, about }: Pick<DeskPageProps, 'current' | 'about'>) =>
  !about &&
  current !== undefined &&
  (current === 'my-day' || current.startsWith('saved ') || views.some(view => view === current))

/** Beside the heading, on every page at the same place: search, and taking down a complaint. */
const Bar = (props: Pick<DeskPageProps, 'visit' | 'lead' | 'sought' | 'current' | 'about'>) => {
  const { visit, lead, sought = '' } = props
  const words = useDesk()
  return (
    <div class="bar">
      <div class="lead">{lead}</div>
      {hasQueue(visit) && <Search visit={visit} sought={sought} />}
      {mayTakeDown(visit) && props.current !== 'take-down' && (
        <ButtonLink href="/desk/complaints/new" kind={isEntrance(props) ? 'main' : 'plain'}>
          {words.takeDown}
        </ButtonLink>
      )}
    </div>
  )
}

export type DeskPageProps = {
  readonly visit: StaffVisit
  readonly counts: Counts
  readonly title: string
  /** Where in the rail this page belongs. */
  readonly current?: Place | undefined
  /** The list or room that this page belongs to: the way back stands above the heading. */
  readonly up?: { readonly href: string; readonly text: string } | undefined
  /** What stands left of the search field; the title as heading, unless something else is given. */
  readonly lead?: ComponentChildren
  readonly sought?: string
  /** The page shows errors: its title says so first. */
  readonly error?: boolean
  /** The complaint this page is about, as it was when the page was made. */
  readonly about?: Pick<History, 'id' | 'complaint'>
  /** Scripts that add to this page beside the desk's own; it must be whole without them. */
  readonly scripts?: readonly ScriptName[]
  readonly children: ComponentChildren
}

const Heading = ({ title, up }: Pick<DeskPageProps, 'title' | 'up'>) => (
  <>
    {up && (
      <Link href={up.href} class="crumb">
        {up.text}
      </Link>
    )}
    <h1>{title}</h1>
  </>
)

/** What the script is told of a page: from when it is, whose keys hold, and what it is about. */
const told = (visit: StaffVisit) => {
  const { single, keys } = ownKeys(visit.keys)
  return {
    'data-live': '/desk/live',
    'data-since': new Date().toISOString(),
    'data-keys': single ? JSON.stringify(keys) : undefined,
  }
}

/** Every page of the house's own people. */
export const DeskPage = (props: DeskPageProps) => {
  const { visit, counts, title, current, up, lead, error, about, scripts = [], children } = props
  return (
    <Speech.Provider value={visit.language}>
      <html lang={visit.language}>
        <head>
          <meta charset="utf-8" />
          <title>{`${error ? parts[visit.language].errorPrefix : ''}${title} - Verhaal`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <link rel="stylesheet" href={sheetAddress('desk')} />
          {(['desk', ...scripts] as const).map(name => (
            <script type="module" src={scriptAddress(name)} />
          ))}
        </head>
        <body class="desk" {...told(visit)}>
          <a class="skip" href="#main">
            {parts[visit.language].skip}
          </a>
          <Rail visit={visit} counts={counts} current={current} />
          <main class="page" id="main" tabindex={-1} data-complaint={about?.id} data-version={about?.complaint.version}>
            <Bar {...props} lead={lead ?? <Heading title={title} up={up} />} />
            <LettersAtRisk visit={visit} counts={counts} />
            {children}
          </main>
        </body>
      </html>
    </Speech.Provider>
  )
}
