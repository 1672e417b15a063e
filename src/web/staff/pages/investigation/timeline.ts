import { type Day, dayOf, timeOf } from '#calendar/day.ts'
import type { By } from '#complaint/actor.ts'
import type { Said } from '#complaint/state.ts'
import type { History, Versioned } from '#ledger/ledger.ts'
import type { Source } from '#policy/policy.ts'
import type { Order } from '#shop/orders.ts'
import type { InvestigationTexts } from '#texts/en/investigation.ts'
import { type AttachedFile, filesIn } from '../../../parts/files-of.ts'

export type Kind = keyof InvestigationTexts['timeline']['kinds']
/** Something on the timeline, on the day, and at the time if that is known, on which it happened. */
export type Moment = {
  readonly on: Day
  readonly time?: string
  readonly kind: Kind
  /** Who did or said it; nobody for what the shop's order says. */
  readonly by?: By
  readonly source?: Source
  readonly text?: Said
  /** What the text answers. */
  readonly question?: Said
  readonly files: readonly AttachedFile[]
  /** The evidence it is, which can be put right, and when and by whom it was added. */
  readonly evidence?: string
  readonly added?: { readonly by: By; readonly at: Versioned['at'] }
}

const told = (event: Versioned, history: History): Partial<Moment> & { readonly kind?: Kind } => {
  const { questions } = history.complaint
  const question = 'question' in event ? questions.find(({ id }) => id === event.question) : undefined
  switch (event.type) {
    case 'filed':
      return { kind: 'filed', text: event.words?.story }
    case 'message-received':
      return { kind: 'heard', text: event.words?.text }
    case 'message-sent':
      return { kind: 'written', text: event.words?.text }
    case 'question-asked':
      return { kind: 'asked', text: question?.text }
    case 'question-answered':
    case 'question-answer-corrected':
      return {
        kind: event.type === 'question-answered' ? 'answered' : 'corrected',
        text: event.words?.text,
        question: question?.text,
      }
    case 'question-given-up':
      return { kind: 'noAnswer', question: question?.text }
    default:
      return {}
  }
}

const fromEvents = (history: History): readonly Moment[] =>
  history.events.flatMap(event => {
    const { kind, ...rest } = told(event, history)
    if (!kind) return []
    const { zone, receivedAt } = history.complaint
    const at = event.type === 'filed' ? receivedAt : event.at
    return [{ kind, on: dayOf(at, zone), time: timeOf(at, zone), by: event.by, files: filesIn(event), ...rest }]
  })

const fromOrder = ({ complaint }: History, order: Order | undefined): readonly Moment[] => {
  const { noted } = complaint
  const ordered = order?.placedOn ?? complaint.order?.orderedOn
  const delivered = order?.deliveredOn ?? complaint.order?.deliveredOn
  const moment = (kind: Kind, on: Day | undefined, text?: string): readonly Moment[] =>
    on ? [{ kind, on, files: [], ...(text ? { text } : {}) }] : []
  return [
    ...moment('ordered', ordered, order?.lines.map(({ quantity, name }) => `${quantity} × ${name}`).join('\n')),
    ...moment('sent', noted.sent),
    ...moment('delivered', noted.delivered ?? delivered, order?.courier),
  ]
}

const fromEvidence = ({ complaint }: History): readonly Moment[] =>
  complaint.evidence.map(({ id, on, time, source, shows, files, at, by }) => ({
    kind: 'evidence',
    on,
    ...(time ? { time } : {}),
    source,
    text: shows,
    files,
    evidence: id,
    added: { by, at },
  }))

const place = ({ on, time }: Moment) => `${on} ${time ?? ''}`

/** All that is known to have happened, in the order in which it did; what is known only by its day opens that day. */
export const timelineOf = (history: History, order: Order | undefined): readonly Moment[] =>
  [...fromOrder(history, order), ...fromEvents(history), ...fromEvidence(history)].toSorted((one, other) =>
    place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0,
  )
