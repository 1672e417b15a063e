import { dayOf } from '#calendar/day.ts'
import type { SentLetter } from '#complaint/letter.ts'
import type { Versioned } from '#ledger/ledger.ts'
import { actorIn, eventIn } from '#texts/events.ts'
import type { Names } from '#texts/things.ts'
import { lowered } from '#texts/lowered.ts'
import { useComplaintWords, useDates, useThings } from '../../../parts/desk/speech.ts'
import { shortTime } from '../../../parts/desk/when.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import { FileList } from './files.tsx'
import { LetterLine } from './letter-line.tsx'
import { MailLine } from './mail-line.tsx'
import { filesIn, saidIn } from './said.ts'
import { Spoken } from './spoken.tsx'

export type EntryProps = {
  readonly visit: ComplaintVisit
  readonly names: Names
  readonly event: Versioned
  /** Recorded by the act one comes from. */
  readonly isNew?: boolean
}
/** in: from outside; out: a letter of ours; note: for the house only; event: something done. */
export type EntryKind = 'in' | 'out' | 'note' | 'event'

export const lettersOf = ({ history }: ComplaintVisit, { version }: Versioned): readonly SentLetter[] =>
  history.complaint.letters.filter(letter => letter.version === version && letter.to !== 'staff')

const fromOutside: readonly Versioned['type'][] = ['filed', 'message-received', 'escalated', 'withdrawn']

const isAnswer = (event: Versioned) => event.type === 'question-answered' || event.type === 'question-answer-corrected'

export const kindOf = (visit: ComplaintVisit, event: Versioned): EntryKind => {
  if (event.type === 'noted') return 'note'
  if (fromOutside.includes(event.type)) return 'in'
  if (isAnswer(event)) return event.by.kind === 'staff' ? 'event' : 'in'
  return lettersOf(visit, event).length > 0 ? 'out' : 'event'
}

const Wishes = ({ event }: { readonly event: Versioned }) => {
  const [words, things, dates] = [useComplaintWords(), useThings(), useDates()]
  if (event.type !== 'filed' || event.wishes.length === 0) return null
  return <p class="soft">{words.wishes(dates.list(event.wishes.map(wish => lowered(things.wishes[wish]))))}</p>
}

const TakenLater = ({ event }: { readonly event: Versioned }) => {
  const words = useComplaintWords()
  const why = event.type === 'filed' ? event.words?.why : undefined
  return why ? <p class="soft">{words.takenLater(why)}</p> : null
}

const useAside = ({ visit, event }: EntryProps): string => {
  const [words, things] = [useComplaintWords(), useThings()]
  const kind = kindOf(visit, event)
  if (kind === 'note') return words.notSeen
  if ('channel' in event) return words.via(things.channels[event.channel].toLowerCase())
  if (event.by.kind === 'partner') return words.partner
  if (kind !== 'out') return ''
  return lettersOf(visit, event).some(({ to }) => to === 'partner') ? words.toPartner : words.toCustomer
}

const useTitle = ({ visit, names, event }: EntryProps): string => {
  const words = useComplaintWords()
  const who = actorIn(visit.language, names)(event.by)
  const kind = kindOf(visit, event)
  if (kind === 'note') return `${words.note} · ${who}`
  const speaker = event.type === 'filed' || event.type === 'message-received' || event.by.kind === 'customer'
  if (speaker) return visit.history.contact.name ?? words.customer
  return kind === 'in' ? who : eventIn(visit.language, names)(event)
}

const questionIn = ({ history }: ComplaintVisit, event: Versioned): string | undefined =>
  isAnswer(event) ? history.complaint.questions.find(({ id }) => id === event.question)?.text : undefined

const Card = (props: EntryProps) => {
  const { visit, names, event } = props
  const kind = kindOf(visit, event)
  const title = useTitle(props)
  const aside = useAside(props)
  const spoke = event.type === 'filed' || event.type === 'message-received' || kind === 'note'
  const sentence = kind !== 'in' || spoke ? '' : (questionIn(visit, event) ?? eventIn(visit.language, names)(event))
  const who = kind === 'out' && event.by.kind === 'staff' ? actorIn(visit.language, names)(event.by) : ''
  return (
    <article class={`message ${kind}`}>
      <header>
        <strong>{title}</strong>
        <span>{[who, aside].filter(Boolean).join(' · ')}</span>
      </header>
      {sentence && <p class="soft">{sentence}</p>}
      <Spoken words={saidIn(event, visit.history.complaint)} />
      <MailLine visit={visit} event={event} />
      <Wishes event={event} />
      <TakenLater event={event} />
      <FileList history={visit.history} files={filesIn(event)} />
      {lettersOf(visit, event).map(letter => (
        <LetterLine visit={visit} letter={letter} />
      ))}
    </article>
  )
}

const Sentence = ({ visit, names, event }: EntryProps) => (
  <div class="event">
    {eventIn(visit.language, names)(event)} <span class="soft">· {actorIn(visit.language, names)(event.by)}</span>
    <Spoken words={saidIn(event, visit.history.complaint)} />
    <FileList history={visit.history} files={filesIn(event)} />
  </div>
)

/** One thing that happened: when, and as a card or a sentence what. */
export const Entry = (props: EntryProps) => {
  const { visit, event, isNew } = props
  const dates = useDates()
  const { zone } = visit.history.ground
  return (
    <li class={isNew ? 'entry new' : 'entry'} id={`v${event.version}`}>
      <time datetime={event.at}>
        {dates.shortDate(dayOf(event.at, zone), dayOf(visit.now, zone))} {shortTime(dates, event.at, zone)}
      </time>
      {kindOf(visit, event) === 'event' ? <Sentence {...props} /> : <Card {...props} />}
    </li>
  )
}
