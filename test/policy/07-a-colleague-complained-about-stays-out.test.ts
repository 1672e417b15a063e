import { expect, test } from 'vitest'
import type { Command } from '#complaint/command.ts'
import { may, mayRead } from '#complaint/may.ts'
import { isIndependent } from '#complaint/reviewing.ts'
import { day } from '#calendar/day.ts'
import { original } from '#policy/shipped/original.ts'
import { acknowledges, assigns, clock, does, files, given, givenUnder, ground, mira, noor, sam } from './given.ts'

const told = does('2026-04-03', mira, { type: 'name-staff', person: 'noor' })
const about = given(files('2026-04-02'), told)

const saying = (person: string) =>
  ({ type: 'hear-staff', person, words: { said: 'I rang twice.' } }) as const satisfies Command

test('whoever a complaint is about can give their own account of it, and does and reads nothing else', () => {
  for (const command of ['hear-staff', 'answer-question', 'make-change'] as const)
    expect(may(noor, command, about.complaint, original)).toBe(true)
  for (const command of ['note', 'register', 'acknowledge', 'find', 'answer', 'offer-remedy', 'close'] as const)
    expect([command, may(noor, command, about.complaint, original)]).toEqual([command, false])
  expect(may(sam, 'answer', about.complaint, original)).toBe(true)
  expect(mayRead(noor, about.complaint)).toBe(false)
  expect(mayRead(sam, about.complaint)).toBe(true)
})

test('no role lets them in, and every role lets them speak for themselves', () => {
  for (const role of ['agent', 'manager', 'investigator', 'board', 'administrator'] as const) {
    const named = { ...noor, roles: [role] }
    expect([role, mayRead(named, about.complaint)]).toEqual([role, false])
    expect([role, may(named, 'hear-staff', about.complaint, original)]).toEqual([role, true])
  }
})

test('they speak for nobody else, and answer nothing that somebody else was asked', () => {
  const both = about.and(does('2026-04-03', mira, { type: 'name-staff', person: 'ivo' }))
  both.when(does('2026-04-07', noor, saying('ivo'))).then('not-allowed')
  both.when(does('2026-04-07', sam, saying('ivo'))).then([{ type: 'staff-heard', person: 'ivo' }])
  both.when(does('2026-04-07', noor, saying('noor'))).then([{ type: 'staff-heard', person: 'noor' }])
  const asked = both.and(
    does('2026-04-03', sam, { type: 'plan-question', source: 'staff', words: { text: 'Did you ring?' } }),
    does('2026-04-03', sam, {
      type: 'ask',
      question: 'q1',
      of: { kind: 'person', person: 'ivo' },
      dueOn: day('2026-04-10'),
    }),
  )
  const answer = { type: 'answer-question', question: 'q1', files: [], words: { text: 'Yes.' } } as const
  asked.when(does('2026-04-07', noor, answer)).then('not-allowed')
  const ivo = { ...noor, person: 'ivo' }
  asked.when(does('2026-04-07', ivo, answer)).then([{ type: 'question-answered', question: 'q1' }])
})

test('they were heard when they first said something, whatever they add later', () => {
  const heard = about.and(does('2026-04-07', noor, saying('noor')), does('2026-04-09', sam, saying('noor')))
  const [first] = heard.complaint.concerned
  expect(first?.heardAt?.slice(0, 10)).toBe('2026-04-07')
})

test('what the complaint says of them is told with the naming, where somebody wrote it down', () => {
  const words = { told: 'The customer says that nobody rang back.' }
  given(files('2026-04-02'))
    .when(does('2026-04-03', mira, { type: 'name-staff', person: 'noor', words }))
    .then([{ type: 'staff-named', person: 'noor', words }])
  given(files('2026-04-02'))
    .when(does('2026-04-03', mira, { type: 'name-staff', person: 'noor', words: { told: ' ' } }))
    .then([{ type: 'staff-named', person: 'noor' }])
})

test('nobody can make them its handler', () => {
  about.when(assigns('2026-04-07', 'noor')).then('handler-complained-about')
  about.when(acknowledges('2026-04-07', '2026-04-16', { by: mira })).then('handler-complained-about')
  about.when(assigns('2026-04-07', 'sam')).then([{ type: 'assigned', to: 'sam' }])
})

test('they review it under no policy, not even one that lets anybody review', () => {
  const [rule] = original.reviews
  if (!rule) throw new Error('The published policy has a review')
  expect(isIndependent(about.complaint, 'noor', { ...rule, independence: 'none' })).toBe(false)
  expect(isIndependent(about.complaint, 'somebody', { ...rule, independence: 'none' })).toBe(true)
})

const byRota = (over: Partial<Extract<Command, { type: 'acknowledge' }>> = {}): Command => ({
  type: 'acknowledge',
  handler: 'sam',
  answerBy: day('2026-04-16'),
  chosen: {
    setting: { way: 'at-once' },
    by: 'only-one',
    open: 0,
    of: 1,
    language: 'en',
    category: 'damaged',
    passedOver: [{ person: 'noor', because: 'complained-about' }],
  },
  ...over,
})

test('the rota acknowledges and says how it chose, and nobody else can say that it did', () => {
  about.when(does('2026-04-03', clock, byRota())).then([{ type: 'acknowledged', handler: 'sam', by: clock }])
  about.when(does('2026-04-03', clock, byRota({ handler: 'noor' }))).then('handler-complained-about')
  about.when(does('2026-04-03', mira, byRota())).then('not-allowed')
  const { chosen: _, ...without } = byRota() as Extract<Command, { type: 'acknowledge' }>
  about.when(does('2026-04-03', clock, without)).then('not-allowed')
})

test('where the policy has whoever handles a complaint acknowledge it, the rota does not', () => {
  const policy = { ...original, acknowledgement: { ...original.acknowledgement, handler: 'self' } } as const
  const under = { ...ground, policy }
  givenUnder(under, files('2026-04-02', { under }))
    .when(does('2026-04-03', clock, byRota()))
    .then('acknowledged-in-person')
})
