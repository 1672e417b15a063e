// The words in which the policy is proved: given what was done, when somebody does something, then this follows, or is refused.
import { expect } from 'vitest'
import { type CalendarId, calendars } from '#calendar/calendar.ts'
import { type Day, day, type Instant, instant } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import { decide, replay } from '#complaint/complaint.ts'
import { type Decision, type Ground, isRefused, type Reason } from '#complaint/decision.ts'
import { type Promised, promises } from '#complaint/due.ts'
import type { Recorded } from '#complaint/event.ts'
import type { LetterKey, LetterKind } from '#complaint/letter.ts'
import type { Complaint } from '#complaint/state.ts'
import type { Policy } from '#policy/policy.ts'
import type { Extensions } from '#policy/promise-rule.ts'
import { original } from '#policy/shipped/original.ts'

const person = (id: string, ...roles: Extract<Actor, { kind: 'staff' }>['roles']) =>
  ({ kind: 'staff', person: id, roles }) as const

export const customer = { kind: 'customer' } as const
export const clock = { kind: 'clock' } as const
export const post = { kind: 'post' } as const
export const noor = person('noor', 'agent')
export const sam = person('sam', 'agent')
export const mira = person('mira', 'manager')
export const ivo = person('ivo', 'investigator')
export const bea = person('bea', 'board')
export const bram = person('bram', 'board')
export const warehouse = (question: string) => ({ kind: 'partner', partner: 'warehouse', question }) as const

export const ground: Ground = { policy: original, calendar: calendars['GB-ENG'], zone: 'Europe/London' }
export const groundOf = (policy: Policy, calendar: CalendarId = 'GB-ENG'): Ground => ({
  policy,
  calendar: calendars[calendar],
  zone: calendar === 'NL' ? 'Europe/Amsterdam' : 'Europe/London',
})

/** The policy with a limit to its progress reports. */
export const withReports = (policy: Policy, extensions: Extensions): Policy => ({
  ...policy,
  promises: policy.promises.map(rule => (rule.promise === 'answer-or-report' ? { ...rule, extensions } : rule)),
})

/** A moment by the shop's own clock: '2026-04-02 10:12', or ten in the morning of a day. */
export const moment = (text: string, { zone }: Ground = ground): Instant => {
  const [on = '', time = '10:00'] = text.split(' ')
  const local = Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(zone)
  return instant(local.toInstant().toString({ fractionalSecondDigits: 3 }))
}

/** Something that somebody does at a moment. What it says may depend on the complaint as it is then. */
export type Deed = {
  readonly at: string
  readonly by: Actor
  readonly command: Command | ((complaint: Complaint | undefined) => Command)
}

type Outcome = { readonly decision: Decision<Recorded>; readonly then: (expected: Expected, detail?: object) => void }
type Expected = Reason | readonly ({ readonly type: Recorded['type'] } & Record<string, unknown>)[]

const outcome = (decision: Decision<Recorded>): Outcome => ({
  decision,
  // oxlint-disable-next-line unicorn/no-thenable -- nobody awaits an outcome; given, when, then is how rules are told
  then: (expected, detail) => {
    if (typeof expected === 'string')
      expect(decision).toEqual({ refused: expected, detail: detail ?? expect.anything() })
    else {
      expect(isRefused(decision) ? decision : decision.map(({ type }) => type)).toEqual(
        expected.map(({ type }) => type),
      )
      expect(decision).toMatchObject(expected)
    }
  },
})

export type Given = {
  readonly events: readonly Recorded[]
  readonly complaint: Complaint
  readonly promises: readonly Promised[]
  readonly promise: (key: string) => Promised | undefined
  readonly when: (deed: Deed) => Outcome
  readonly and: (...deeds: readonly Deed[]) => Given
}

const tell = (under: Ground, before: readonly Recorded[], deeds: readonly Deed[]): Given => {
  const attempt = (events: readonly Recorded[], { at, by, command }: Deed) => {
    const complaint = replay(events)
    const asked = typeof command === 'function' ? command(complaint) : command
    return decide(complaint, asked, { ...under, now: moment(at, under), by })
  }
  const events = deeds.reduce((known, deed) => {
    const decision = attempt(known, deed)
    if (isRefused(decision)) throw new Error(`What is given was refused: ${decision.refused} at ${deed.at}`)
    return [...known, ...decision]
  }, before)
  const complaint = replay(events)
  return {
    events,
    get complaint() {
      if (!complaint) throw new Error('Nothing was filed')
      return complaint
    },
    get promises() {
      return promises(this.complaint, under)
    },
    promise(key) {
      return this.promises.find(promised => promised.key === key)
    },
    when: deed => outcome(attempt(events, deed)),
    and: (...more) => tell(under, events, more),
  }
}

/** What has been done so far, under the published policy of a shop in England. */
export const given = (...deeds: readonly Deed[]): Given => tell(ground, [], deeds)
export const givenUnder = (under: Ground, ...deeds: readonly Deed[]): Given => tell(under, [], deeds)

/** What happened, when, by whom: `does('2026-04-02', noor, { type: 'register' })`. */
export const does = (at: string, by: Actor, command: Deed['command']): Deed => ({ at, by, command })

// What happens in most stories, done well, so that each test only says what it is about.

type Parts<T extends Command['type']> = Partial<Omit<Extract<Command, { type: T }>, 'type'>>

export const files = (at: string, over: Parts<'file'> & { by?: Actor; under?: Ground } = {}): Deed => {
  const { by = customer, under = ground, ...parts } = over
  return does(at, by, {
    type: 'file',
    reference: 'NL-1042',
    storefront: 'fern',
    receivedAt: moment(at, under),
    channel: 'web',
    orderNumber: 'NL-1042',
    category: 'damaged',
    wishes: ['refund'],
    language: 'en',
    files: [],
    words: { name: 'Wendy Walker', story: 'The lamp came in three pieces.', email: 'wendy@example.org' },
    ...parts,
  })
}
export const acknowledges = (at: string, answerBy: string, over: Parts<'acknowledge'> & { by?: Actor } = {}): Deed => {
  const { by = noor, ...parts } = over
  return does(at, by, { type: 'acknowledge', handler: 'noor', answerBy: day(answerBy), ...parts })
}
export const registers = (at: string): Deed => does(at, mira, { type: 'register' })
export const assigns = (at: string, to = 'ivo'): Deed => does(at, mira, { type: 'assign', to })
export const finds = (at: string, head = '1', over: Parts<'find'> = {}): Deed =>
  does(at, noor, {
    type: 'find',
    head,
    finding: 'upheld',
    cause: 'packing',
    words: { reasons: 'The photos show too little padding.' },
    ...over,
  })
export const reports = (at: string, until: string): Deed =>
  does(at, noor, {
    type: 'report-progress',
    until: day(until),
    words: { done: 'We asked the courier.', open: 'Where it fell.', reason: 'The courier is still looking.' },
  })
export const answer: Extract<Command, { type: 'answer' }> = {
  type: 'answer',
  changes: [],
  words: {
    summary: 'Your lamp arrived broken.',
    done: 'We looked at your photos and at the packing list.',
    noRemedy: 'You have had your money back already.',
    noChange: 'Nothing, because the box was changed last month.',
  },
}
export const answers = (at: string, over: Parts<'answer'> = {}): Deed => does(at, noor, { ...answer, ...over })
export const offers = (at: string, by: string, over: Parts<'offer-remedy'> = {}): Deed =>
  does(at, noor, {
    type: 'offer-remedy',
    kind: 'refund',
    amount: { currency: 'GBP', cents: 8900 },
    by: day(by),
    words: { what: 'The price of the lamp.' },
    ...over,
  })
export const approves = (at: string, remedy = 'r1'): Deed => does(at, mira, { type: 'approve-remedy', remedy })
export const carriesOut = (at: string, on = at.slice(0, 10), remedy = 'r1'): Deed =>
  does(at, noor, { type: 'carry-out-remedy', remedy, on: day(on), words: { proof: 'Payment 7781.' } })
export const asks = (at: string, over: Parts<'ask'> = {}): readonly [Deed, Deed] => [
  does(at, noor, { type: 'plan-question', source: 'warehouse', words: { text: 'Who packed it?' } }),
  does(at, noor, complaint => ({
    type: 'ask',
    question: `q${complaint?.questions.length}`,
    of: { kind: 'partner', partner: 'warehouse' },
    dueOn: day(at.slice(0, 10)),
    ...over,
  })),
]
export const escalates = (at: string, by: Actor = customer): Deed =>
  does(at, by, { type: 'escalate', words: { why: 'You answer past the question.', want: 'My money.' } })
export const review: Extract<Command, { type: 'review' }> = {
  type: 'review',
  findings: { policyFollowed: 'partly', treatedFairly: 'yes', lawKept: 'yes' },
  words: { policyFollowed: 'One date was missed.', treatedFairly: 'Kind letters.', lawKept: 'Repair was offered.' },
}
export const reviews = (at: string, by: Actor = bea): Deed => does(at, by, review)
export const repliesAsBoard = (at: string, by: Actor = bea): Deed =>
  does(at, by, { type: 'reply-as-board', bodies: ['citizens-advice'], words: { decision: 'We pay the lamp.' } })
export const closes = (at: string): Deed => does(at, noor, { type: 'close' })
export const reopens = (at: string, by: Actor = customer): Deed =>
  does(at, by, { type: 'reopen', words: { reason: 'The new lamp is broken too.' } })
export const withdraws = (at: string): Deed => does(at, customer, { type: 'withdraw' })
export const timePasses = (at: string): Deed => does(at, clock, { type: 'pass-time' })

/** The newest letter of a kind, by its key. */
const letterOf = (complaint: Complaint | undefined, kind: LetterKind): LetterKey =>
  complaint?.letters.findLast(letter => letter.kind === kind)?.key ?? kind
export const delivers = (at: string, kind: LetterKind): Deed =>
  does(at, post, complaint => ({ type: 'deliver-letter', letter: letterOf(complaint, kind), via: 'smtp' }))
export const posts = (at: string, kind: LetterKind, on: string): Deed =>
  does(at, noor, complaint => ({ type: 'post-letter', letter: letterOf(complaint, kind), on: day(on) }))
export const bounces = (at: string, kind: LetterKind): Deed =>
  does(at, post, complaint => ({ type: 'return-letter', letter: letterOf(complaint, kind), how: 'bounced' }))
export const resends = (at: string, kind: LetterKind): Deed =>
  does(at, noor, complaint => ({ type: 'resend-letter', letter: letterOf(complaint, kind) }))

/** The days on which promises are due, by their keys. */
export const datesOf = (story: Given): Readonly<Record<string, Day>> =>
  Object.fromEntries(story.promises.map(({ key, due }) => [key, due.on]))
