import { dayOf } from '#calendar/day.ts'
import type { Event } from '#complaint/event.ts'
import type { Money, Remedy } from '#complaint/state.ts'
import { boardTexts } from '#texts/board.ts'
import { type Dates, datesIn } from '#texts/dates.ts'
import { lowered } from '#texts/lowered.ts'
import { type StaffThings, staffThingsIn } from '#texts/things.ts'
import { masked } from './masked.ts'
import type { Setting } from './part.tsx'
import { piecesOf } from './pieces.ts'
import { promisesKept } from './promises-kept.ts'

/** A line of page one: made of facts, with the place in the file where they stand. */
export type SummaryRow = {
  readonly label: string
  readonly text: string
  readonly quoted?: boolean
  readonly see?: string
}

const counts = (status: Remedy['status']) => status === 'approved' || status === 'carried-out'

/** What was promised or paid, added up by currency; what was only put forward costs nothing yet. */
export const costOf = (remedies: readonly Remedy[]): readonly Money[] => {
  const sums = new Map<Money['currency'], number>()
  for (const { amount, status } of remedies)
    if (amount && counts(status)) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.cents)
  return [...sums].map(([currency, cents]) => ({ currency, cents }))
}

/** One remedy in a few words. */
export const remedyIn = ({ kind, amount, status }: Remedy, things: StaffThings, dates: Dates): string =>
  [things.remedies[kind], amount && dates.money(amount), `(${things.remedyStates[status].toLowerCase()})`]
    .filter(Boolean)
    .join(' ')

const shortened = (text: string, most = 400) => (text.length <= most ? text : `${text.slice(0, most).trimEnd()} …`)

/** Page one in ten lines at most: who, what they say and want, what was found, offered and kept. */
export const summaryRows = ({ visit, names, letters }: Setting): readonly SummaryRow[] => {
  const { language, history } = visit
  const { complaint, contact, events, ground } = history
  const [{ summary: say, promises }, things, dates] = [boardTexts[language], staffThingsIn(language), datesIn(language)]
  const pieces = piecesOf(events, letters)
  const seeIn = (type: Event['type']) => {
    // What they wrote themselves, not the letter that answers it.
    const n = pieces.findLastIndex(({ event, direction }) => event.type === type && direction === 'in')
    return n < 0 ? {} : { see: `letter-${n + 1}` }
  }
  const said = (text: string | undefined) =>
    text === undefined ? say.erased : shortened(masked(text, language, complaint.orderNumber))
  const filed = events.find(({ type }) => type === 'filed')
  const wish = filed?.type === 'filed' ? filed.words?.wish : undefined
  const wants = [...complaint.wishes.map(one => lowered(things.wishes[one])), ...(wish ? [`“${said(wish)}”`] : [])]
  const found = complaint.heads.flatMap(({ found }) =>
    found ? [`${things.findings[found.finding]} (${things.causes[found.cause].toLowerCase()})`] : [],
  )
  const cost = costOf(complaint.remedies).map(dates.money)
  const offered = complaint.remedies.map(remedy => remedyIn(remedy, things, dates)).join(', ') || say.nothing
  const order = complaint.orderNumber === undefined ? say.noOrder : say.order(complaint.orderNumber)
  const received = dates.fullDate(dayOf(complaint.receivedAt, ground.zone))
  const { escalated } = complaint
  return [
    {
      label: say.who,
      text: [contact.name ?? say.erased, order, say.language(things.languages[complaint.language])].join(', '),
    },
    {
      label: say.received,
      text: `${received}, ${say.by(things.channels[complaint.channel].toLowerCase())}. ${say.about}: ${things.categoryNames[complaint.category].toLowerCase()}.`,
    },
    {
      label: say.story,
      text: complaint.heads.map(({ text }) => said(text)).join('\n\n'),
      quoted: true,
      ...seeIn('filed'),
    },
    { label: say.wants, text: wants.length > 0 ? dates.list(wants) : say.notSaid },
    ...(escalated
      ? [
          { label: say.why, text: said(escalated.why), quoted: true, ...seeIn('escalated') },
          { label: say.wantsNow, text: escalated.want ? said(escalated.want) : say.notSaid, quoted: true },
        ]
      : []),
    { label: say.handled, text: dates.list(complaint.handledBy.map(id => things.name(id, names))) || say.nobody },
    { label: say.found, text: found.join(', ') || say.notFound, see: 'investigation' },
    {
      label: say.offered,
      text: `${offered}. ${say.cost}: ${dates.list(cost) || say.noCost.toLowerCase()}.`,
      see: 'remedies',
    },
    { label: say.promises, text: promisesKept(history.promises, promises).text, see: 'promises' },
  ]
}
