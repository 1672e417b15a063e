import type { Command } from '#complaint/command.ts'
import type { Reason, Refusal } from '#complaint/decision.ts'
import { momentsToNote } from '#complaint/steps/note-moment.ts'
import { latestAnswer } from '#complaint/answer-by.ts'
import { nextPromise } from '#complaint/due.ts'
import { remedyIsOpen } from '#complaint/state.ts'
import { isRefusal } from '#ledger/ledger.ts'
import type { ComplaintVisit } from '../route.ts'
import { negotiable } from './acts/clocks/agree-date.tsx'
import { openStops } from './acts/clocks/restart-clock.tsx'
import { pausesLeft } from './acts/clocks/stop-clock.tsx'
import type { ActName } from './forms/act.ts'
import { bodiesToChoose } from '../parts/outside.ts'
import { rehearse } from '../parts/rehearse.ts'
import { circumstancesOf, todayOf } from './setting.ts'

/** Refusals that no better filled-in form would change. */
const final: readonly Reason[] = [
  'not-allowed',
  'closed',
  'not-closed',
  'already-acknowledged',
  'not-acknowledged',
  'already-registered',
  'already-answered',
  'not-answered',
  'already-escalated',
  'escalation-too-early',
  'too-many-reports',
  'board-decides-now',
  'board-has-not-replied',
  'remedy-unknown',
  'remedy-not-open',
  'remedy-still-open',
  'question-unknown',
  'question-closed',
  'question-already-asked',
  'evidence-unknown',
  'change-unknown',
  'letter-unknown',
  'letter-already-delivered',
  'no-review',
  'no-fast-lane',
  'settlement-too-late',
  'severity-unknown',
  'no-such-pause',
  'moment-not-awaited',
  'clock-not-stopped',
  'promise-unknown',
  'date-not-negotiable',
  'staff-not-named',
  'answer-awaits-approval',
  'no-approval-needed',
  'nothing-submitted',
  'same-person',
  'awaits-confirmation',
]

const said = 'x'
const words = {
  text: said,
  reason: said,
  reasons: said,
  done: said,
  shows: said,
  open: said,
  summary: said,
  noRemedy: said,
  noChange: said,
  why: said,
  proof: said,
  how: said,
  what: said,
  name: said,
  email: said,
}

/** A command of this type that nothing is wrong with but, perhaps, its moment. */
const plausible = (visit: ComplaintVisit, type: ActName, subject: string): Command => {
  const { history, person, shop } = visit
  const { complaint, ground } = history
  const today = todayOf(visit)
  const everything = {
    type,
    words,
    files: [],
    changes: [],
    handler: person.id,
    to: person.id,
    answerBy: latestAnswer(history.complaint, circumstancesOf(visit)),
    question: subject,
    remedy: subject,
    change: subject,
    letter: subject,
    head: subject || '1',
    evidence: subject,
    of: { kind: 'customer' },
    source: 'staff',
    finding: 'upheld',
    cause: 'other',
    kind: history.ground.policy.remedies[0],
    amount: { currency: shop.currency, cents: 1 },
    channel: 'phone',
    awaitsReply: false,
    body: bodiesToChoose(visit)[0]?.id,
    how: 'bounced',
    severity: ground.policy.severities.find(one => one !== complaint.triaged.at(-1)?.severity),
    safety: false,
    moment: momentsToNote(ground.policy)[0],
    because: type === 'restart-clock' ? openStops({ visit })[0] : pausesLeft({ visit })[0],
    promise: subject || negotiable({ visit })[0]?.key || '',
    person:
      subject || complaint.concerned.find(({ heardAt }) => !heardAt)?.person || (type === 'name-staff' ? '-' : ''),
    dueOn: today,
    until: today,
    by: today,
    on: today,
  }
  return everything as unknown as Command
}

const tried = (visit: ComplaintVisit, type: ActName, subject: string) =>
  rehearse(visit.history.complaint, [plausible(visit, type, subject)], circumstancesOf(visit))

/** Why this cannot be done now, whatever a form says; undefined where it can. */
export const whyNot = (visit: ComplaintVisit, type: ActName, subject: string): Refusal | undefined => {
  const outcome = tried(visit, type, subject)
  return isRefusal(outcome) && final.includes(outcome.refused) ? outcome : undefined
}

/** Whether this visitor could do this now, by asking the heart: the buttons follow from the policy, never from a second list. */
export const isPossible = (visit: ComplaintVisit, type: ActName, subject = ''): boolean => {
  const outcome = tried(visit, type, subject)
  return isRefusal(outcome) ? !final.includes(outcome.refused) : outcome.events.length > 0
}

export type Doable = { readonly act: ActName; readonly subject: string }

const doable = (act: ActName, subject = ''): Doable => ({ act, subject })

/** What moves this complaint on, the most fitting first: what is owed soonest, then what the answer still lacks. */
export const fitting = (visit: ComplaintVisit): readonly Doable[] => {
  const { complaint, promises } = visit.history
  const proposed = complaint.remedies.find(({ status }) => status === 'proposed')
  const approved = complaint.remedies.find(one => remedyIsOpen(one) && one.status === 'approved')
  const unfound = complaint.heads.find(({ found }) => !found)
  const next = nextPromise(promises)
  const reportFirst = next?.kind === 'answer-or-report' && unfound !== undefined && next.due.on <= todayOf(visit)
  const [back] = complaint.letters.filter(
    ({ state, to }) => to === 'customer' && /^(bounced|failed|unknown)$/.test(state),
  )
  const [paper] = complaint.letters.filter(({ state, to }) => to === 'customer' && state === 'waiting')
  const ranked: readonly (Doable | undefined)[] = [
    back?.state === 'unknown' ? doable('confirm-letter', back.key) : back && doable('correct-contact'),
    back && doable('resend-letter', back.key),
    paper && complaint.reach === 'post' ? doable('post-letter', paper.key) : undefined,
    doable('acknowledge'),
    doable('register'),
    complaint.assigned ? undefined : doable('assign'),
    proposed && doable('approve-remedy', proposed.id),
    reportFirst ? doable('report-progress') : undefined,
    complaint.submitted && doable('approve-answer'),
    unfound ? doable('find', unfound.id) : doable('answer'),
    unfound ? undefined : doable('submit-answer'),
    approved && doable('carry-out-remedy', approved.id),
    doable('close'),
    doable('reopen'),
    unfound && complaint.questions.length === 0 ? doable('plan-question') : undefined,
    unfound ? doable('answer') : undefined,
    doable('report-progress'),
  ]
  const seen = new Set<ActName>()
  return ranked.filter((one): one is Doable => {
    if (!one || seen.has(one.act) || !isPossible(visit, one.act, one.subject)) return false
    seen.add(one.act)
    return true
  })
}

/** Everything else that can be done with the complaint as a whole, in the order of the policy. */
const general: readonly ActName[] = [
  'acknowledge',
  'register',
  'assign',
  'settle',
  'triage',
  'note-moment',
  'stop-clock',
  'restart-clock',
  'agree-date',
  'name-staff',
  'hear-staff',
  'add-head',
  'plan-question',
  'add-evidence',
  'hand-over-findings',
  'report-progress',
  'answer',
  'submit-answer',
  'approve-answer',
  'return-answer',
  'offer-remedy',
  'send-message',
  'receive-message',
  'note',
  'correct-contact',
  'escalate',
  'refer',
  'accept',
  'close',
  'reopen',
  'withdraw',
  'place-hold',
  'lift-hold',
]

export const possible = (visit: ComplaintVisit): readonly ActName[] => general.filter(act => isPossible(visit, act))
