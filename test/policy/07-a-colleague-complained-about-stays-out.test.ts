import { expect, test } from 'vitest'
import type { Command } from '#complaint/command.ts'
import { may } from '#complaint/may.ts'
import { isIndependent } from '#complaint/reviewing.ts'
import { day } from '#calendar/day.ts'
import { original } from '#policy/shipped/original.ts'
import { acknowledges, assigns, clock, does, files, given, givenUnder, ground, mira, noor, sam } from './given.ts'

const told = does('2026-04-03', mira, { type: 'name-staff', person: 'noor' })
const about = given(files('2026-04-02'), told)

test('whoever a complaint is about can give their own account of it, and decides nothing about it', () => {
  for (const command of ['hear-staff', 'note', 'answer-question'] as const)
    expect(may(noor, command, about.complaint, original)).toBe(true)
  for (const command of ['acknowledge', 'find', 'answer', 'offer-remedy', 'settle', 'close', 'withdraw'] as const)
    expect([command, may(noor, command, about.complaint, original)]).toEqual([command, false])
  expect(may(sam, 'answer', about.complaint, original)).toBe(true)
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
