import type { Money, Remedy } from '#complaint/state.ts'
import type { Dates } from '#texts/dates.ts'
import type { Things } from '#texts/things.ts'
import { lowered } from '#texts/lowered.ts'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { Typed } from '../../parts/messages.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { useBoard } from '../words.ts'
import { Part, type PartProps } from './part.tsx'

const counts = (status: Remedy['status']) => status === 'approved' || status === 'carried-out'

/** What was promised or paid, added up by currency; what was only put forward costs nothing yet. */
export const costOf = (remedies: readonly Remedy[]): readonly Money[] => {
  const sums = new Map<Money['currency'], number>()
  for (const { amount, status } of remedies)
    if (amount && counts(status)) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.cents)
  return [...sums].map(([currency, cents]) => ({ currency, cents }))
}

/** One remedy in a few words. */
export const remedyIn = ({ kind, amount, status }: Remedy, things: Things, dates: Dates): string =>
  [things.remedies[kind], amount && dates.money(amount), `(${things.remedyStates[status].toLowerCase()})`]
    .filter(Boolean)
    .join(' ')

const shortened = (text: string, most = 400) => (text.length <= most ? text : `${text.slice(0, most).trimEnd()} …`)

/** Page one: who, what, wants, found, offered, cost. */
export const Summary = ({ setting }: PartProps) => {
  const { visit, names } = setting
  const { complaint, contact, events, ground } = visit.history
  const [say, things, dates] = [useBoard().summary, useThings(), useDates()]
  const filed = events.find(({ type }) => type === 'filed')
  const wish = filed?.type === 'filed' ? filed.words?.wish : undefined
  const said = (text: string | undefined) => (text === undefined ? say.erased : <Typed text={shortened(text)} />)
  const received = `${dates.dateTime(complaint.receivedAt, ground.zone)}, ${say.by(things.channels[complaint.channel].toLowerCase())}`
  const order = complaint.orderNumber === undefined ? say.noOrder : say.order(complaint.orderNumber)
  const found = complaint.heads.flatMap(({ found }) =>
    found ? [`${things.findings[found.finding]} (${things.causes[found.cause].toLowerCase()})`] : [],
  )
  const cost = costOf(complaint.remedies).map(dates.money)
  const wants = [...complaint.wishes.map(one => lowered(things.wishes[one])), ...(wish ? [`“${wish}”`] : [])]
  const rows = [
    {
      label: say.who,
      value: [contact.name ?? say.erased, order, say.language(things.languages[complaint.language])].join(', '),
    },
    { label: say.received, value: received },
    { label: say.about, value: things.categoryNames[complaint.category] },
    { label: say.story, value: complaint.heads.map(({ text }) => said(text)) },
    { label: say.wants, value: wants.length > 0 ? dates.list(wants) : say.notSaid },
    { label: say.why, value: said(complaint.escalated?.why) },
    { label: say.wantsNow, value: complaint.escalated?.want ? said(complaint.escalated.want) : say.notSaid },
    {
      label: say.handled,
      value: dates.list(complaint.handledBy.map(id => things.name(id, names))) || say.nobody,
    },
    { label: say.found, value: found.join(', ') || say.notFound },
    {
      label: say.offered,
      value: `${complaint.remedies.map(remedy => remedyIn(remedy, things, dates)).join(', ') || say.nothing}. ${say.cost}: ${dates.list(cost) || say.noCost.toLowerCase()}.`,
    },
  ]
  return (
    <Part name="summary">
      <SummaryList rows={rows} />
    </Part>
  )
}
