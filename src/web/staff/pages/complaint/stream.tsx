import type { Versioned } from '#ledger/ledger.ts'
import { useComplaintWords, useWriting } from '../../../parts/desk/speech.ts'
import { Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import { addressOf } from '../../address.ts'
import type { Setting } from '../../setting.ts'
import { Entry, kindOf, lettersOf } from './entry.tsx'
import { allFiles } from './attached.ts'
import { FileList } from './files.tsx'

export const shows = ['all', 'letters', 'notes', 'files', 'events'] as const
export type Show = (typeof shows)[number]

// What the cards say already, or will: whether a letter arrived, and that a date draws near.
const beside: readonly Versioned['type'][] = ['letter-delivered', 'letter-resent', 'promise-due-soon']

const isCorrespondence = (visit: ComplaintVisit, event: Versioned) =>
  event.type !== 'noted' && (kindOf(visit, event) !== 'event' || lettersOf(visit, event).length > 0)

/** A question that was put to somebody stands in the letter that asked it. */
const isAskedSince = ({ history }: ComplaintVisit, event: Versioned): boolean =>
  event.type === 'question-planned' &&
  history.complaint.questions.some(({ id, asked }) => id === event.question && asked !== undefined)

/** The events that one way of looking shows; all of them together with the one that a link leads to. */
export const shownEvents = (visit: ComplaintVisit, show: Show, at?: number): readonly Versioned[] => {
  const { events } = visit.history
  switch (show) {
    case 'letters':
      return events.filter(event => isCorrespondence(visit, event))
    case 'notes':
      return events.filter(({ type }) => type === 'noted')
    case 'events':
      return events
    default:
      return events.filter(
        event => event.version === at || (!beside.includes(event.type) && !isAskedSince(visit, event)),
      )
  }
}

const Tabs = ({ visit, show }: { readonly visit: ComplaintVisit; readonly show: Show }) => {
  const words = useComplaintWords()
  const many = (one: Show) => (one === 'files' ? allFiles(visit.history) : shownEvents(visit, one)).length
  return (
    <nav class="tabs" aria-label={words.show.label}>
      {shows.map(one => (
        <Link href={`${addressOf(visit)}${one === 'all' ? '' : `?show=${one}`}`} current={one === show}>
          {words.show[one]} <span class="num">{many(one)}</span>
        </Link>
      ))}
    </nav>
  )
}

type StreamProps = {
  readonly setting: Setting
  readonly show: Show
  readonly newFrom?: number | undefined
  /** How many are shown, the newest ones. */
  readonly many: number
  /** The event that a link leads to. */
  readonly at?: number | undefined
}

/** So many stand on a page at once: a complaint of years is not sent whole with each look. */
export const atOnce = 60

const Earlier = ({ setting, show, many, left }: Omit<StreamProps, 'newFrom'> & { readonly left: number }) => {
  const words = useWriting()
  if (left <= 0) return null
  const more = Math.min(left, atOnce)
  const query = `${show === 'all' ? '' : `show=${show}&`}many=${many + atOnce}`
  return (
    <p class="earlier">
      <Link href={`${addressOf(setting.visit)}?${query}`}>{words.earlier(more)}</Link>
    </p>
  )
}

const Events = ({ setting, show, newFrom, many, at }: StreamProps) => {
  const words = useComplaintWords()
  const all = shownEvents(setting.visit, show, at)
  const events = all.slice(-many)
  if (events.length === 0) return <Empty>{show === 'all' ? words.nothing.events : words.nothing[show]}</Empty>
  return (
    <>
      <Earlier setting={setting} show={show} many={many} left={all.length - events.length} />
      <ol class="stream">
        {events.map(event => (
          <Entry
            visit={setting.visit}
            names={setting.names}
            event={event}
            isNew={newFrom !== undefined && event.version > newFrom}
          />
        ))}
      </ol>
    </>
  )
}

/** Everything that happened, oldest first, so that it reads as it went. */
export const Stream = (props: StreamProps) => {
  const { setting, show } = props
  const words = useComplaintWords()
  const files = allFiles(setting.visit.history)
  return (
    <section aria-label={words.show.label}>
      <Tabs visit={setting.visit} show={show} />
      {show !== 'files' && <Events {...props} />}
      {show === 'files' && files.length === 0 && <Empty>{words.nothing.files}</Empty>}
      {show === 'files' && <FileList history={setting.visit.history} files={files} />}
    </section>
  )
}
