import type { Instant } from '#calendar/day.ts'
import { nextPromise, type Promised } from '#complaint/due.ts'
import { keptUntil } from '#complaint/keeping.ts'
import { runningReview } from '#complaint/reviewing.ts'
import { holderOf, stageOf } from '#complaint/stage.ts'
import type { Complaint, Finding, Question } from '#complaint/state.ts'
import { wakesAt } from '#complaint/steps/pass-time.ts'
import { deedOf, filesOf } from './deed.ts'
import type { History } from './ledger.ts'
import { saidIn } from './said.ts'

type Row = Readonly<Record<string, unknown>>

/** Everything that is kept beside the history for questions about many complaints; a pure function of the history. */
export type ReadModel = {
  readonly complaint: Row
  readonly contact: Row
  readonly search: Row
  readonly promise: readonly Row[]
  readonly remedy: readonly Row[]
  readonly question: readonly Row[]
  readonly change: readonly Row[]
  readonly complaint_link: readonly Row[]
}

const endOfTime = '9999-12-31T00:00:00.000Z' as Instant

/** The finding over all heads, once all are found: the same for all, or upheld in part where some are and some are not. */
export const findingOf = ({ heads }: Complaint): Finding | undefined => {
  const found = heads.map(head => head.found?.finding)
  if (found.includes(undefined)) return undefined
  const [first] = found
  if (found.every(finding => finding === first)) return first
  return found.some(finding => finding === 'upheld' || finding === 'partly-upheld') ? 'partly-upheld' : 'not-upheld'
}

const causesOf = ({ heads }: Complaint) => [...new Set(heads.flatMap(({ found }) => (found ? [found.cause] : [])))]

const complaintRow = (history: History): Row => {
  const { id, complaint, promises, events } = history
  const next = nextPromise(promises)
  const stage = stageOf(complaint)
  const answer = complaint.rounds.findLast(round => round.answer)?.answer
  const undelivered = complaint.letters.filter(
    ({ to, state }) => to !== 'staff' && (state === 'bounced' || state === 'failed' || state === 'unknown'),
  ).length
  const last = events.at(-1)
  return {
    id,
    version: complaint.version,
    storefront: complaint.storefront,
    zone: complaint.zone,
    reference: complaint.reference,
    order_number: complaint.orderNumber ?? null,
    received_at: complaint.receivedAt,
    channel: complaint.channel,
    category: complaint.category,
    language: complaint.language,
    stage,
    handler: complaint.handler ?? null,
    handled_by: complaint.handledBy,
    concerned: complaint.concerned.map(({ person }) => person),
    holder: holderOf(complaint).kind,
    next_promise: next?.key ?? null,
    next_kind: next?.kind ?? null,
    next_due: next?.due.at ?? null,
    next_due_on: next?.due.on ?? null,
    sort_at: next?.due.at ?? endOfTime,
    on_desk: stage !== 'closed' || next !== undefined || undelivered > 0,
    wake_at: wakesAt(complaint, history.ground) ?? null,
    missed: Object.keys(complaint.missed).length,
    undelivered,
    acknowledged_at: complaint.acknowledged?.at ?? null,
    erase_on: keptUntil(complaint, history.ground) ?? null,
    held: complaint.held !== undefined,
    erased_at: complaint.erased?.at ?? null,
    registered_at: complaint.registered?.at ?? null,
    answered_at: answer?.at ?? null,
    answer_approver: complaint.submitted?.approver ?? null,
    answer_submitted_at: complaint.submitted?.at ?? null,
    escalated_at: complaint.escalated?.at ?? null,
    reviewed_at: complaint.review?.at ?? null,
    replied_at: complaint.boardReply?.at ?? null,
    quorum: (!complaint.boardReply && runningReview(complaint, history.ground.policy)?.panel?.quorum) || null,
    voted: complaint.votes.map(({ by }) => by),
    recused: complaint.recused.map(({ person }) => person),
    verdict: complaint.boardReply?.verdict ?? null,
    closed_at: complaint.closed?.at ?? null,
    finding: findingOf(complaint) ?? null,
    findings_version: complaint.findings.at(-1)?.version ?? null,
    causes: causesOf(complaint),
    last_event: last?.type,
    last_at: last?.at,
    ...deedOf(events),
    severity: complaint.triaged.at(-1)?.severity ?? null,
    files: filesOf(events),
  }
}

const contactRow = ({ id, contact }: History): Row => ({
  complaint_id: id,
  name: contact.name ?? null,
  email: contact.email ?? null,
  phone: contact.phone ?? null,
  address: contact.address ?? null,
  help: contact.help ?? null,
  summary: contact.summary ?? null,
})

const promiseRow = ({ id, complaint }: History, promised: Promised): Row => ({
  complaint_id: id,
  storefront: complaint.storefront,
  key: promised.key,
  kind: promised.kind,
  clause: promised.clause,
  strength: promised.strength,
  owed_by: promised.owedBy,
  debtor: promised.debtor ?? null,
  since: promised.since,
  due_on: promised.due.on,
  due_at: promised.due.at,
  ended: promised.ended?.how ?? null,
  ended_at: promised.ended?.at ?? null,
  missed_at: promised.missedAt ?? null,
})

const remedyRows = ({ id, complaint, events }: History): readonly Row[] =>
  complaint.remedies.map(remedy => {
    const offered = events.find(event => event.type === 'remedy-offered' && event.remedy === remedy.id)
    return {
      complaint_id: id,
      remedy: remedy.id,
      kind: remedy.kind,
      status: remedy.status,
      currency: remedy.amount?.currency ?? null,
      cents: remedy.amount?.cents ?? null,
      due_on: remedy.promised.at(-1)?.by,
      approver: remedy.approver ?? null,
      offered_at: offered?.at,
      version: offered?.version,
    }
  })

const statusOf = ({ answered, unansweredSince, withdrawn, asked }: Question) => {
  if (withdrawn) return 'withdrawn'
  return answered ? 'answered' : unansweredSince ? 'given-up' : asked ? 'asked' : 'planned'
}

const askedOf = ({ asked }: Question) =>
  asked?.of.kind === 'partner' ? asked.of.partner : asked?.of.kind === 'person' ? asked.of.person : null

/** The event whose words a question is in now. */
const wordingOf = ({ events }: History, id: string) =>
  events.findLast(
    event => (event.type === 'question-planned' || event.type === 'question-revised') && event.question === id,
  )?.version

const questionRows = (history: History): readonly Row[] =>
  history.complaint.questions.map(question => ({
    complaint_id: history.id,
    question: question.id,
    source: question.source,
    status: statusOf(question),
    asked_kind: question.asked?.of.kind ?? null,
    asked_of: askedOf(question),
    asked_at: question.asked?.at ?? null,
    due_on: question.asked?.dueOn ?? null,
    weight: question.weight ?? null,
    in_list: question.asked?.inList ?? false,
    version: wordingOf(history, question.id),
  }))

const changeRows = ({ id, complaint, events }: History): readonly Row[] =>
  events.flatMap(event =>
    event.type === 'answered'
      ? event.changes.map(({ change, owner, by }, place) => ({
          complaint_id: id,
          change,
          owner,
          due_on: by,
          promised_at: event.at,
          made_at: complaint.changes.find(known => known.id === change)?.made?.at ?? null,
          helped: complaint.changes.find(known => known.id === change)?.reviewed?.helped ?? null,
          reviewed_at: complaint.changes.find(known => known.id === change)?.reviewed?.at ?? null,
          version: event.version,
          place,
        }))
      : [],
  )

const linkRows = ({ id, complaint }: History): readonly Row[] =>
  complaint.links.map(({ other, reference, as, at, by }) => ({
    complaint_id: id,
    other,
    kind: as,
    reference,
    linked_at: at,
    linked_by: by.kind === 'staff' ? by.person : by.kind,
  }))

export const readModelOf = (history: History): ReadModel => ({
  complaint: complaintRow(history),
  contact: contactRow(history),
  search: { complaint_id: history.id, said: saidIn(history) },
  promise: history.promises.map(promised => promiseRow(history, promised)),
  remedy: remedyRows(history),
  question: questionRows(history),
  change: changeRows(history),
  complaint_link: linkRows(history),
})
