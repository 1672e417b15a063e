import { day, instant } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import { creditUk } from '#policy/shipped/credit-uk.ts'
import type { Role } from '#policy/policy.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
import { namedIn, play, sampleIn, type Step, type Told } from './play.ts'

const staff = (person: string, ...roles: Role[]): Actor => ({ kind: 'staff', person, roles })
const customer: Actor = { kind: 'customer' }
const handler = staff('handler', 'agent')
const investigator = staff('investigator', 'investigator')
const manager = staff('manager', 'manager')
const reviewer = staff('reviewer', 'board')
const clock: Actor = { kind: 'clock' }
const courier: Actor = { kind: 'partner', partner: 'courier', question: 'q1' }

const filed = (language: Tongue): Step => {
  const { shop, reference, words, customer: contact } = sampleIn(language)
  const receivedAt = instant('2026-04-02T18:41:00.000Z')
  return [
    '04-02T18:41',
    customer,
    {
      type: 'file',
      reference,
      storefront: shop.id,
      receivedAt,
      channel: 'web',
      orderNumber: reference,
      category: 'damaged',
      wishes: ['exchange'],
      language: languageIn(language),
      files: [],
      words: { ...contact, story: words.story, fileNames: [] },
    },
  ]
}

const acknowledged = (language: Tongue, at: string, answerBy: string): Step => [
  at,
  handler,
  { type: 'acknowledge', handler: 'handler', answerBy: day(answerBy), words: { note: sampleIn(language).words.note } },
]

/** From the first letter to the board's reply: a guitar with a crack. */
export const fromFirstToLast = (language: Tongue): Told => {
  const { words, shop } = sampleIn(language)
  const money = (cents: number) => ({ currency: shop.currency, cents })
  return play(language, [
    filed(language),
    acknowledged(language, '04-03T08:12', '2026-04-14'),
    ['04-07T09:00', manager, { type: 'register' }],
    ['04-07T09:05', manager, { type: 'assign', to: 'investigator' }],
    ['04-07T10:00', investigator, { type: 'plan-question', source: 'courier', words: { text: words.askCourier } }],
    [
      '04-07T10:01',
      investigator,
      { type: 'ask', question: 'q1', of: { kind: 'partner', partner: 'courier' }, dueOn: day('2026-04-13') },
    ],
    ['04-07T10:02', investigator, { type: 'plan-question', source: 'customer', words: { text: words.askCustomer } }],
    ['04-07T10:03', investigator, { type: 'ask', question: 'q2', of: { kind: 'customer' }, dueOn: day('2026-04-10') }],
    [
      '04-07T18:00',
      customer,
      { type: 'answer-question', question: 'q2', files: [], words: { text: words.toldByCustomer } },
    ],
    [
      '04-08T09:00',
      courier,
      { type: 'answer-question', question: 'q1', files: [], words: { text: words.toldByCourier } },
    ],
    [
      '04-08T10:00',
      investigator,
      { type: 'send-message', awaitsReply: true, words: { subject: words.messageTitle, text: words.message } },
    ],
    ['04-14T14:00', investigator, { type: 'report-progress', until: day('2026-04-23'), words: words.report }],
    ['04-22T09:00', investigator, { type: 'add-head', words: { text: words.secondPoint } }],
    [
      '04-22T09:10',
      investigator,
      { type: 'find', head: '1', finding: 'upheld', cause: 'packing', words: { reasons: words.found } },
    ],
    [
      '04-22T09:20',
      investigator,
      { type: 'find', head: '2', finding: 'partly-upheld', cause: 'service', words: { reasons: words.foundSecond } },
    ],
    [
      '04-22T09:30',
      investigator,
      { type: 'offer-remedy', kind: 'exchange', by: day('2026-05-05'), words: { what: words.exchange } },
    ],
    [
      '04-22T09:31',
      investigator,
      {
        type: 'offer-remedy',
        kind: 'refund',
        amount: money(1495),
        by: day('2026-04-29'),
        words: { what: words.refund },
      },
    ],
    [
      '04-22T09:32',
      investigator,
      { type: 'offer-remedy', kind: 'apology', by: day('2026-04-23'), words: { what: words.answer.apology } },
    ],
    ['04-22T10:00', manager, { type: 'approve-remedy', remedy: 'r1' }],
    ['04-22T10:01', manager, { type: 'approve-remedy', remedy: 'r2' }],
    ['04-22T10:02', manager, { type: 'approve-remedy', remedy: 'r3' }],
    [
      '04-22T11:00',
      investigator,
      {
        type: 'answer',
        changes: [{ owner: 'manager', by: day('2026-05-29') }],
        words: {
          summary: words.answer.summary,
          done: words.answer.done,
          apology: words.answer.apology,
          changes: [words.answer.change],
        },
      },
    ],
    [
      '04-24T09:00',
      handler,
      { type: 'carry-out-remedy', remedy: 'r2', on: day('2026-04-24'), words: { proof: words.proof } },
    ],
    [
      '05-04T09:00',
      handler,
      { type: 'fail-remedy', remedy: 'r1', by: day('2026-05-12'), words: { reason: words.delay } },
    ],
    ['05-05T19:00', customer, { type: 'escalate', words: { why: words.why, want: words.want } }],
    [
      '05-11T09:00',
      reviewer,
      {
        type: 'offer-remedy',
        kind: 'refund',
        amount: money(4000),
        by: day('2026-05-18'),
        words: { what: words.boardRefund },
      },
    ],
    ['05-11T09:05', reviewer, { type: 'approve-remedy', remedy: 'r4' }],
    [
      '05-11T09:10',
      reviewer,
      {
        type: 'review',
        findings: { policyFollowed: 'partly', treatedFairly: 'yes', lawKept: 'no' },
        words: words.review,
      },
    ],
    [
      '05-11T09:20',
      reviewer,
      { type: 'reply-as-board', bodies: namedIn(language).map(({ id }) => id), words: { decision: words.decision } },
    ],
    [
      '05-12T15:00',
      handler,
      { type: 'carry-out-remedy', remedy: 'r1', on: day('2026-05-12'), words: { proof: words.proofOfExchange } },
    ],
  ])
}

/** Nobody wrote for a week; then the acknowledgement came late, and the board's reply did not come at all. */
export const late = (language: Tongue): Told => {
  const { words } = sampleIn(language)
  return play(language, [
    filed(language),
    ['04-10T06:00', clock, { type: 'pass-time' }],
    acknowledged(language, '04-10T08:00', '2026-04-16'),
    ['04-10T09:00', handler, { type: 'plan-question', source: 'courier', words: { text: words.askCourier } }],
    [
      '04-10T09:01',
      handler,
      {
        type: 'ask',
        question: 'q1',
        of: { kind: 'partner', partner: 'courier' },
        dueOn: day('2026-04-13'),
        releases: ['a'.repeat(64)],
        reveals: ['name'],
      },
    ],
    ['04-10T09:02', handler, { type: 'plan-question', source: 'customer', words: { text: words.askCustomer } }],
    ['04-10T09:03', handler, { type: 'ask', question: 'q2', of: { kind: 'customer' }, dueOn: day('2026-04-13') }],
    ['04-10T09:04', handler, { type: 'plan-question', source: 'staff', words: { text: words.askCourier } }],
    [
      '04-10T09:05',
      handler,
      { type: 'ask', question: 'q3', of: { kind: 'person', person: 'investigator' }, dueOn: day('2026-04-13') },
    ],
    ['04-13T07:00', clock, { type: 'pass-time' }],
    ['04-13T09:00', customer, { type: 'escalate', words: { why: words.why } }],
    ['04-21T06:00', clock, { type: 'pass-time' }],
  ])
}

/** An answer that does not agree, with nothing to offer. */
export const notUpheld = (language: Tongue): Told => {
  const { words } = sampleIn(language)
  const { found, ...answer } = words.notUpheld
  return play(language, [
    filed(language),
    acknowledged(language, '04-03T08:12', '2026-04-16'),
    [
      '04-15T09:00',
      handler,
      { type: 'find', head: '1', finding: 'not-upheld', cause: 'other', words: { reasons: found } },
    ],
    ['04-15T10:00', handler, { type: 'answer', changes: [], words: answer }],
  ])
}

/** The customer takes it back. */
export const withdrawn = (language: Tongue): Told =>
  play(language, [
    filed(language),
    acknowledged(language, '04-03T08:12', '2026-04-16'),
    ['04-08T19:00', customer, { type: 'withdraw', words: { reason: sampleIn(language).words.withdrawn } }],
  ])

/** A colleague is named and told; the customer is satisfied before a long procedure is owed. */
export const settledAtOnce = (language: Tongue): Told =>
  play(
    language,
    [
      filed(language),
      ['04-03T08:12', handler, { type: 'name-staff', person: 'investigator' }],
      ['04-03T09:00', handler, { type: 'settle', words: { how: sampleIn(language).words.settled } }],
    ],
    creditUk,
  )
