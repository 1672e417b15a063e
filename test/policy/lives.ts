// Lives of complaints as nobody planned them: anybody does anything, more often than not something that makes sense just then.
import * as fc from 'fast-check'
import { calendars } from '#calendar/calendar.ts'
import { dayOf, type Instant, instant, plusDays, plusTime } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import { decide, evolve } from '#complaint/complaint.ts'
import { type Decision, type Ground, isRefused } from '#complaint/decision.ts'
import type { Recorded } from '#complaint/event.ts'
import { isAwaited, isPlanned } from '#complaint/question.ts'
import { stageOf } from '#complaint/stage.ts'
import { type Asked, boardDecides, type Complaint, currentRound, isAnswered } from '#complaint/state.ts'
import { original } from '#policy/shipped/original.ts'
import {
  answer,
  bea,
  bram,
  clock,
  customer,
  ivo,
  mira,
  noor,
  post,
  review,
  sam,
  warehouse,
  withReports,
} from './given.ts'

const grounds: readonly [Ground, Ground, Ground] = [
  { policy: original, calendar: calendars['GB-ENG'], zone: 'Europe/London' },
  { policy: original, calendar: calendars.NL, zone: 'Europe/Amsterdam' },
  {
    policy: {
      ...withReports(original, { atMost: 2, each: { weeks: 3 }, mustSay: ['new-date'] }),
      counting: { firstDay: 'included', cutOff: '16:00', rollOver: 'next-working-day' },
      reviews: original.reviews.map(rule => ({
        ...rule,
        by: 'manager' as const,
        from: 'answered' as const,
        outsideBody: 'not-named' as const,
      })),
      warnDaysBefore: 0,
    },
    calendar: calendars['GB-SCT'],
    zone: 'Europe/London',
  },
]

type Step = { readonly pick: number; readonly wait: number; readonly shift: number }
export type Life = { readonly under: 0 | 1 | 2; readonly steps: readonly Step[] }
export const anyLife: fc.Arbitrary<Life> = fc.record({
  under: fc.constantFrom(0, 1, 2),
  steps: fc.array(
    fc.record({ pick: fc.nat(9999), wait: fc.constantFrom(0, 0, 0, 1, 5, 20, 50, 150, 400), shift: fc.nat(30) }),
    { minLength: 5, maxLength: 30, size: 'max' },
  ),
})

export const groundOfLife = ({ under }: Life): Ground => grounds[under]

type Attempt = readonly [Actor, Command]
type Now = { readonly now: Instant; readonly shift: number; readonly ground: Ground }

const staff = [noor, sam, mira, ivo, bea, bram] as const
const files = (id: string) => [{ id: id.repeat(64), bytes: 10, type: 'image/png' }]

const whole = (pick: number, { now, shift, ground }: Now): readonly Attempt[] => [
  [
    pick % 5 === 0 ? noor : customer,
    {
      type: 'file',
      reference: 'NL-1042',
      storefront: 'fern',
      receivedAt: pick % 7 === 0 ? plusTime(now, { hours: -shift * 9 }) : now,
      channel: 'web',
      orderNumber: 'NL-1042',
      category: 'damaged',
      wishes: ['refund'],
      language: ground.calendar.id === 'NL' ? 'nl' : 'en',
      files: files('a'),
      words: {
        name: 'Wendy',
        story: 'It broke.',
        ...(pick % 3 === 0 ? { address: 'Deal' } : { email: 'w@example.org' }),
      },
    },
  ],
]

/** What would help the complaint on just now. */
const sensible = (complaint: Complaint, { now, shift, ground }: Now): readonly Attempt[] => {
  const today = dayOf(now, ground.zone)
  const later = plusDays(today, shift)
  const handler = staff.find(({ person }) => person === complaint.handler) ?? noor
  const board =
    ground.policy.reviews[0]?.by === 'manager' ? [mira, { ...sam, roles: ['manager'] } as const] : [bea, bram]
  const reviewer = board.find(({ person }) => !complaint.handledBy.includes(person)) ?? bea
  const next = <T>(attempt: () => T, ...when: readonly unknown[]): readonly T[] =>
    when.every(Boolean) ? [attempt()] : []
  const { acknowledged, questions, remedies, changes, letters, escalated } = complaint
  const open = !complaint.closed && !boardDecides(complaint) && !isAnswered(complaint)
  const awaited = letters.filter(({ state }) => state === 'waiting')
  const unsure = letters.filter(({ state }) => state === 'unknown')
  const returned = letters.filter(({ state }) => state === 'bounced' || state === 'failed' || state === 'unknown')
  const unasked = questions.find(isPlanned)
  const told = questions.find(({ answered }) => answered)
  const [seen] = complaint.evidence
  const asked = questions.find(question => question.asked?.of.kind === 'partner' && isAwaited(question))
  const proposed = remedies.find(({ status }) => status === 'proposed')
  const approved = remedies.find(({ status }) => status === 'approved')
  const unfound = complaint.heads.find(({ found }) => !found)
  const unmade = changes.find(({ made }) => !made)
  const promising = shift % 3 === 0
  const { noChange, ...words } = answer.words
  return [
    ...awaited
      .slice(0, shift % 4 ? 0 : 1)
      .map(({ key: letter }): Attempt => [post, { type: 'return-letter', letter, how: 'unknown' }]),
    ...unsure
      .slice(0, 1)
      .map(
        ({ key: letter }): Attempt => [noor, { type: 'confirm-letter', letter, words: { how: 'Aan de telefoon.' } }],
      ),
    ...awaited.slice(0, 2).map(({ key: letter }): Attempt => [post, { type: 'deliver-letter', letter, via: 'smtp' }]),
    ...returned.slice(0, 1).map(({ key: letter }): Attempt => [noor, { type: 'resend-letter', letter }]),
    ...next<Attempt>(
      () => [
        shift % 4 ? noor : mira,
        { type: 'acknowledge', handler: shift % 4 ? 'noor' : 'ivo', answerBy: plusDays(today, shift % 14) },
      ],
      open,
      !acknowledged,
    ),
    ...next<Attempt>(() => [mira, { type: 'register' }], !complaint.registered),
    ...next<Attempt>(() => [mira, { type: 'assign', to: shift % 2 ? 'ivo' : 'sam' }], open, !complaint.assigned),
    ...next<Attempt>(
      () => [handler, { type: 'ask', question: unasked?.id ?? '', of: whomToAsk(shift), dueOn: later }],
      !complaint.closed,
      unasked,
    ),
    ...next<Attempt>(
      () => [
        warehouse(asked?.id ?? ''),
        { type: 'answer-question', question: asked?.id ?? '', files: [], words: { text: 'Line 3.' } },
      ],
      asked,
    ),
    ...next<Attempt>(
      () => [
        handler,
        { type: 'find', head: unfound?.id ?? '', finding: 'upheld', cause: 'packing', words: { reasons: 'Seen.' } },
      ],
      open,
      unfound,
    ),
    ...next<Attempt>(
      () => [
        handler,
        { type: 'report-progress', until: later, words: { done: 'Asked.', open: 'Where.', reason: 'Easter.' } },
      ],
      open,
      acknowledged,
    ),
    ...next<Attempt>(
      () => [
        handler,
        promising
          ? { type: 'answer', changes: [{ owner: 'ivo', by: later }], words: { ...words, changes: ['Boxes.'] } }
          : { ...answer, words: { ...words, noChange: noChange ?? '' } },
      ],
      open,
      acknowledged,
      !unfound,
      !proposed,
    ),
    ...next<Attempt>(
      () => [handler, { type: 'plan-question', source: 'warehouse', words: { text: 'Who packed it?' } }],
      open,
      questions.length < 2,
      shift % 4 === 0,
    ),
    ...next<Attempt>(() => [handler, { type: 'give-up-question', question: asked?.id ?? '' }], asked, shift % 4 === 0),
    ...next<Attempt>(() => [handler, { type: 'withdraw-question', question: asked?.id ?? '' }], asked, shift % 7 === 0),
    ...next<Attempt>(
      () => [
        handler,
        { type: 'answer-question', question: told?.id ?? '', files: [], words: { text: `Line ${shift} after all.` } },
      ],
      !complaint.closed,
      told,
      shift % 3 === 0,
    ),
    ...next<Attempt>(
      () => [
        handler,
        { type: 'revise-question', question: unasked?.id ?? '', source: 'courier', words: { text: 'Who drove?' } },
      ],
      !complaint.closed,
      unasked,
      shift % 3 === 1,
    ),
    ...next<Attempt>(
      () => [
        handler,
        seen
          ? { type: 'correct-evidence', evidence: seen.id, source: 'goods', on: today, words: { shows: 'A crack.' } }
          : { type: 'add-evidence', source: 'courier', on: today, files: [], words: { shows: 'A scan.' } },
      ],
      !complaint.closed,
      shift % 5 === 2,
    ),
    ...next<Attempt>(
      () => [handler, { type: 'hand-over-findings', words: { done: `Asked ${shift}.` } }],
      open,
      !unfound,
      shift % 2 === 0,
    ),
    ...next<Attempt>(
      () => [
        handler,
        shift % 3
          ? {
              type: 'offer-remedy',
              kind: 'refund',
              amount: { currency: 'EUR', cents: 8900 },
              by: later,
              words: { what: '' },
            }
          : { type: 'offer-remedy', kind: 'apology', by: later, words: { what: 'For the wait.' } },
      ],
      !complaint.closed,
      remedies.length < 3,
      shift % 4 === 1,
    ),
    ...next<Attempt>(
      () => [mira, { type: 'refuse-remedy', remedy: proposed?.id ?? '', words: { reason: 'Paid.' } }],
      proposed,
      shift % 5 === 0,
    ),
    ...next<Attempt>(
      () => [noor, { type: 'fail-remedy', remedy: approved?.id ?? '', by: later, words: { reason: 'Returned.' } }],
      approved,
      shift % 3 === 0,
    ),
    ...next<Attempt>(() => [mira, { type: 'approve-remedy', remedy: proposed?.id ?? '' }], !complaint.closed, proposed),
    ...next<Attempt>(
      () => [noor, { type: 'carry-out-remedy', remedy: approved?.id ?? '', on: today, words: { proof: 'Payment 1.' } }],
      approved,
    ),
    ...next<Attempt>(
      () => [noor, { type: 'make-change', change: unmade?.id ?? '', words: { how: 'Bought.' } }],
      unmade,
    ),
    ...next<Attempt>(
      () => [customer, { type: 'escalate', words: { why: 'No.' } }],
      currentRound(complaint).answer,
      !escalated,
    ),
    ...next<Attempt>(() => [reviewer, review], boardDecides(complaint), !complaint.closed),
    ...next<Attempt>(
      () => [reviewer, { type: 'reply-as-board', bodies: ['court'], words: { decision: 'We pay.' } }],
      boardDecides(complaint),
      complaint.review,
      !complaint.closed,
    ),
    ...next<Attempt>(() => [customer, { type: 'refer', body: 'court' }], complaint.boardReply, !complaint.referred),
    ...next<Attempt>(() => [noor, { type: 'close' }], isAnswered(complaint), !complaint.closed),
    ...next<Attempt>(() => [customer, { type: 'reopen', words: { reason: 'Again.' } }], complaint.closed),
  ]
}

const whomToAsk = (shift: number): Asked =>
  ([{ kind: 'partner', partner: 'warehouse' }, { kind: 'customer' }, { kind: 'person', person: 'sam' }] as const)[
    shift % 3
  ] ?? {
    kind: 'customer',
  }

/** What anybody might try, whether it makes sense or not. */
const whatever = (complaint: Complaint, now: Now): readonly Attempt[] => {
  const { shift } = now
  const who = staff[shift % staff.length] ?? noor
  const day = plusDays(dayOf(now.now, now.ground.zone), shift - 5)
  const nth = <T extends { readonly id: string }>(of: readonly T[]) => of[shift % (of.length + 1)]?.id ?? 'r1'
  const letter = complaint.letters[shift % complaint.letters.length]?.key ?? 'answer-9'
  const text = shift % 7 === 0 ? ' ' : 'Something.'
  const remedy = nth(complaint.remedies)
  const question = nth(complaint.questions)
  const mine: readonly Command[] = [
    { type: 'acknowledge', handler: who.person, answerBy: day },
    { type: 'register' },
    { type: 'assign', to: who.person },
    { type: 'add-head', words: { text } },
    { type: 'plan-question', source: 'courier', words: { text } },
    { type: 'ask', question, of: whomToAsk(shift), dueOn: day },
    { type: 'answer-question', question, files: files('b'), words: { text } },
    { type: 'give-up-question', question },
    { type: 'revise-question', question, source: 'goods', weight: 'helpful', words: { text } },
    { type: 'withdraw-question', question },
    { type: 'add-evidence', source: 'goods', on: day, files: files('d'), words: { shows: text } },
    {
      type: 'correct-evidence',
      evidence: `e${shift % 3}`,
      source: 'goods',
      on: day,
      time: '09:00',
      words: { shows: text },
    },
    { type: 'hand-over-findings', words: { done: text } },
    { type: 'find', head: String(shift % 3), finding: 'cannot-be-known', cause: 'other', words: { reasons: text } },
    { type: 'report-progress', until: day, words: { done: text, open: text, reason: text } },
    { ...answer, words: { ...answer.words, done: text } },
    {
      type: 'offer-remedy',
      kind: 'refund',
      amount: { currency: 'GBP', cents: shift * 100 },
      by: day,
      words: { what: text },
    },
    { type: 'offer-remedy', kind: 'apology', by: plusDays(day, 9), words: { what: text } },
    { type: 'approve-remedy', remedy },
    { type: 'refuse-remedy', remedy, words: { reason: text } },
    { type: 'carry-out-remedy', remedy, on: day, words: { proof: text } },
    { type: 'fail-remedy', remedy, by: plusDays(day, 7), words: { reason: text } },
    { type: 'escalate', words: { why: text } },
    { ...review, words: { ...review.words, lawKept: text } },
    { type: 'reply-as-board', bodies: ['court'], words: { decision: text } },
    { type: 'refer', body: 'court' },
    { type: 'receive-message', channel: 'phone', files: [], words: { text } },
    { type: 'send-message', awaitsReply: shift % 2 === 0, words: { text } },
    { type: 'note', files: files('c'), words: { text, fileNames: ['c.png'] } },
    { type: 'correct-contact', words: { name: text, email: 'w2@example.org' } },
    { type: 'choose-letters', language: shift % 2 === 0 ? 'fr' : 'nl', largePrint: shift % 3 === 0 },
    { type: 'take-dossier', document: { form: 'zip', sha256: 'b'.repeat(64), bytes: shift } },
    { type: 'make-change', change: `c${shift % 3}`, words: { how: text } },
    { type: 'withdraw' },
    { type: 'accept' },
    { type: 'close' },
    { type: 'reopen', words: { reason: text } },
    { type: 'post-letter', letter, on: day },
    { type: 'return-letter', letter, how: 'bounced', code: '5.1.1' },
    { type: 'resend-letter', letter },
    { type: 'confirm-letter', letter, words: { how: text } },
  ]
  const customers: readonly Command['type'][] = [
    'escalate',
    'refer',
    'receive-message',
    'choose-letters',
    'take-dossier',
    'withdraw',
    'accept',
    'reopen',
    'answer-question',
  ]
  return [
    ...mine.map((command): Attempt => [who, command]),
    ...mine.filter(({ type }) => customers.includes(type)).map((command): Attempt => [customer, command]),
    [post, { type: 'return-letter', letter, how: shift % 2 ? 'bounced' : 'failed' }],
    [post, { type: 'deliver-letter', letter, via: 'mailbox' }],
    [clock, { type: 'erase', because: shift % 2 ? 'time' : 'request', proposedBy: 'mira', approvedBy: 'bea' }],
  ]
}

const attemptFor = (complaint: Complaint | undefined, { pick }: Step, now: Now): Attempt => {
  const attempts = !complaint
    ? whole(pick, now)
    : pick % 10 < 7
      ? [...sensible(complaint, now), [clock, { type: 'pass-time' }] as const]
      : pick % 10 < 9
        ? whatever(complaint, now)
        : [[clock, { type: 'pass-time' }] as const]
  return attempts[Math.floor(pick / 10) % attempts.length] ?? [clock, { type: 'pass-time' }]
}

export type Lived = {
  readonly before: Complaint | undefined
  readonly after: Complaint | undefined
  readonly command: Command
  readonly decision: Decision<Recorded>
  readonly now: Instant
}

/** Lives a life step by step; what is refused changes nothing. It ends with a last look of the clock, long after. */
export const live = (life: Life): readonly Lived[] => {
  const ground = groundOfLife(life)
  let now = instant('2026-03-27T11:30:00.000Z')
  let complaint: Complaint | undefined
  const last = { pick: 9, wait: 24 * 400, shift: 0 }
  return [...life.steps, last].map(step => {
    now = plusTime(now, { hours: step.wait })
    const [by, command] = attemptFor(complaint, step, { now, shift: step.shift, ground })
    const before = complaint
    const decision = decide(before, command, { ...ground, now, by })
    if (!isRefused(decision)) complaint = decision.reduce<Complaint | undefined>(evolve, complaint)
    return { before, after: complaint, command, decision, now }
  })
}

export const eventsOf = (life: readonly Lived[]): readonly Recorded[] =>
  life.flatMap(({ decision }) => (isRefused(decision) ? [] : decision))

export const stagesOf = (life: readonly Lived[]) => life.flatMap(({ after }) => (after ? [stageOf(after)] : []))
