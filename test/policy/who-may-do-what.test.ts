import { describe, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import { may, mayRead } from '#complaint/may.ts'
import { rights } from '#complaint/rights.ts'
import type { Role } from '#policy/policy.ts'
import { original } from '#policy/shipped/original.ts'
import {
  acknowledges,
  asks,
  assigns,
  bea,
  clock,
  customer,
  escalates,
  files,
  given,
  ivo,
  mira,
  noor,
  post,
  warehouse,
} from './given.ts'

// a agent · m manager · i investigator, on what is theirs · b board, on what was escalated · c customer · p partner, its own
// question · t time · s the post. An administrator does nothing to complaints.
const table: Readonly<Record<Command['type'], string>> = {
  file: 'am  c   ',
  acknowledge: 'am    t ',
  triage: 'ami     ',
  'note-moment': 'ami     ',
  'stop-clock': 'ami     ',
  'restart-clock': 'ami     ',
  'agree-date': 'ami     ',
  'name-staff': 'ami     ',
  'hear-staff': 'ami     ',
  'submit-answer': 'ami     ',
  'approve-answer': ' m      ',
  'return-answer': ' m      ',
  settle: 'ami     ',
  register: ' m      ',
  assign: ' m      ',
  'add-head': 'ami     ',
  'plan-question': 'ami     ',
  'revise-question': 'ami     ',
  'withdraw-question': 'ami     ',
  ask: 'ami     ',
  'answer-question': 'ami cp  ',
  'give-up-question': 'ami     ',
  'add-evidence': 'ami     ',
  'correct-evidence': 'ami     ',
  find: 'ami     ',
  'hand-over-findings': 'ami     ',
  'report-progress': 'ami     ',
  answer: 'ami     ',
  'offer-remedy': 'amib    ',
  'approve-remedy': ' m b    ',
  'refuse-remedy': ' m b    ',
  'carry-out-remedy': 'am      ',
  'fail-remedy': 'am      ',
  escalate: 'am  c   ',
  'give-vote': '   b    ',
  recuse: '   b    ',
  'make-pack': ' m b    ',
  'take-dossier': '    c   ',
  'make-dossier': ' m b    ',
  review: '   b    ',
  'reply-as-board': '   b    ',
  refer: ' m bc   ',
  'receive-message': 'am  c   ',
  'send-message': 'ami     ',
  note: 'amib    ',
  'correct-contact': 'am      ',
  'choose-letters': '    c   ',
  'link-complaint': 'ami     ',
  'unlink-complaint': 'ami     ',
  'make-change': 'amib    ',
  'review-change': 'amib    ',
  withdraw: 'am  c   ',
  accept: 'am  c   ',
  close: 'am      ',
  'place-hold': ' m    t ',
  'lift-hold': ' m      ',
  erase: '      t ',
  reopen: 'am  c   ',
  'deliver-letter': '       s',
  'post-letter': 'am      ',
  'return-letter': 'am     s',
  'resend-letter': 'am      ',
  'confirm-letter': 'am      ',
  'pass-time': '      t ',
}
const [asked] = [asks('2026-04-08', { dueOn: day('2026-04-20') })]
const complaint = given(
  files('2026-04-02'),
  acknowledges('2026-04-07', '2026-04-16'),
  assigns('2026-04-08'),
  ...asked,
  escalates('2026-04-09'),
).complaint
const actors: readonly (readonly [string, Actor])[] = [
  ['a', noor],
  ['m', mira],
  ['i', ivo],
  ['b', bea],
  ['c', customer],
  ['p', warehouse('q1')],
  ['t', clock],
  ['s', post],
]

describe.each(Object.entries(table) as [Command['type'], string][])('%s', (command, allowed) => {
  test.each(actors)('is open to %s as the table says', (letter, actor) => {
    expect(may(actor, command, complaint, original)).toBe(allowed.includes(letter))
    expect(may(actor, command, complaint)).toBe(allowed.includes(letter))
  })
})

test('A-09: whoever runs the computers does nothing to complaints and reads none', () => {
  const administrator = { ...mira, roles: ['administrator'] } as const
  for (const command of Object.keys(rights) as Command['type'][])
    expect(may(administrator, command, complaint, original)).toBe(false)
  expect(mayRead(administrator, complaint)).toBe(false)
  expect(may({ ...mira, roles: [] }, 'note', complaint, original)).toBe(false)
})

const iris = { ...ivo, person: 'iris' } as const
const unassigned = given(files('2026-04-02'), acknowledges('2026-04-07', '2026-04-16'))

test.each([
  ['one that is theirs', complaint, true],
  ['somebody else’s', given(files('2026-04-02'), assigns('2026-04-08', 'iris')).complaint, false],
  ['nobody’s', unassigned.complaint, false],
  [
    'one that a question was put to them on',
    unassigned.and(...asks('2026-04-08', { of: { kind: 'person', person: 'ivo' } })).complaint,
    true,
  ],
] as const)('an investigator before %s', (_, known, theirs) => {
  expect(mayRead(ivo, known)).toBe(theirs)
  expect(may(ivo, 'find', known, original)).toBe(theirs)
})

test('who hands a complaint on no longer sees it', () => {
  const handedOn = given(files('2026-04-02'), assigns('2026-04-08'), assigns('2026-04-09', 'iris'))
  expect(mayRead(ivo, handedOn.complaint)).toBe(false)
  expect(mayRead(iris, handedOn.complaint)).toBe(true)
})

test('the board sees what was escalated, and only that', () => {
  expect(mayRead(bea, unassigned.complaint)).toBe(false)
  expect(may(bea, 'note', unassigned.complaint, original)).toBe(false)
  expect(mayRead(bea, complaint)).toBe(true)
  for (const command of ['review', 'reply-as-board', 'approve-remedy'] as const)
    expect(may(bea, command, unassigned.complaint, original)).toBe(false)
})

test('a partner sees the question it was asked, and no other', () => {
  expect(mayRead(warehouse('q1'), complaint)).toBe(true)
  expect(mayRead(warehouse('q2'), complaint)).toBe(false)
  expect(mayRead({ ...warehouse('q1'), partner: 'courier' }, complaint)).toBe(false)
})

test('somebody with two roles may do what either may', () => {
  const both = { ...bea, roles: ['board', 'agent'] satisfies Role[] } as const
  expect(may(both, 'acknowledge', unassigned.complaint, original)).toBe(true)
  expect(may(both, 'review', complaint, original)).toBe(true)
})

test('the policy, not the program, says who approves a remedy, who acknowledges and who reviews', () => {
  const other = {
    ...original,
    approvals: [{ of: 'remedy', by: 'agent' }],
    acknowledgement: { by: ['investigator'], handler: 'anybody' },
    reviews: original.reviews.map(rule => ({ ...rule, by: 'manager' as const })),
  } as const
  expect(may(noor, 'approve-remedy', unassigned.complaint, other)).toBe(true)
  expect(may(mira, 'approve-remedy', unassigned.complaint, other)).toBe(false)
  expect(may(mira, 'approve-remedy', complaint, other)).toBe(true)
  expect(may(noor, 'acknowledge', complaint, other)).toBe(false)
  expect(may(ivo, 'acknowledge', complaint, other)).toBe(true)
  expect(may(bea, 'review', complaint, other)).toBe(false)
  expect(may(mira, 'review', complaint, other)).toBe(true)
})
