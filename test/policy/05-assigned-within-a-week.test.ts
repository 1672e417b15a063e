import { expect, test } from 'vitest'
import {
  acknowledges,
  answers,
  assigns,
  delivers,
  does,
  escalates,
  files,
  finds,
  given,
  moment,
  noor,
  timePasses,
} from './given.ts'

const filed = files('2026-04-02')

test.each([
  ['2026-04-02', '2026-04-09'],
  ['2026-12-22', '2026-12-29'],
])('a complaint of %s that is not resolved is assigned by %s', (received, due) => {
  expect(given(files(received)).promise('assign')).toMatchObject({ clause: '5', owedBy: 'manager', due: { on: due } })
})

test('the manager assigns it to a named person', () => {
  const story = given(filed, assigns('2026-04-08'))
  expect(story.complaint).toMatchObject({ handler: 'ivo', assigned: { to: 'ivo', at: moment('2026-04-08') } })
  expect(story.promise('assign')?.ended).toEqual({ how: 'kept', at: moment('2026-04-08') })
  given(filed).when(assigns('2026-04-08', ' ')).then('handler-missing')
  given(filed)
    .when(does('2026-04-08', noor, { type: 'assign', to: 'ivo' }))
    .then('not-allowed')
})

test('whoever has it already is not given it again', () => {
  given(filed, assigns('2026-04-08')).when(assigns('2026-04-08')).then('already-assigned-to-them')
})

test('handing it on weeks later does not make the first assignment late', () => {
  const story = given(filed, assigns('2026-04-08'), assigns('2026-04-28', 'sam'))
  expect(story.promise('assign')?.ended).toEqual({ how: 'kept', at: moment('2026-04-08') })
  expect(story.complaint).toMatchObject({ handler: 'sam', assigned: { to: 'sam' } })
})

test('the customer hears of a new handler only once an acknowledgement named the first', () => {
  expect(given(filed, assigns('2026-04-03')).complaint.letters.map(({ kind }) => kind)).toEqual(['receipt'])
  const acknowledged = given(filed, acknowledges('2026-04-07', '2026-04-16'))
  const same = acknowledged.and(assigns('2026-04-08', 'noor'))
  expect(same.complaint.letters.at(-1)?.kind).toBe('acknowledgement')
  const other = acknowledged.and(assigns('2026-04-08'))
  expect(other.complaint.letters.at(-1)?.kind).toBe('hand-over')
})

test('what is answered within the week need not be assigned, once the answer has arrived', () => {
  const written = given(filed, acknowledges('2026-04-07', '2026-04-16'), finds('2026-04-08'), answers('2026-04-08'))
  expect(written.promise('assign')?.ended).toBeUndefined()
  const sent = written.and(delivers('2026-04-08 10:01', 'answer'))
  expect(sent.promise('assign')?.ended).toEqual({
    how: 'excused',
    because: 'answered',
    at: moment('2026-04-08 10:01'),
  })
})

test('what is before the board need not be assigned any more', () => {
  expect(given(filed, escalates('2026-04-03')).promise('assign')?.ended).toMatchObject({
    how: 'excused',
    because: 'escalated',
  })
})

test('nobody assigned it: missed, but the customer gets no letter about our own desks', () => {
  const acknowledged = given(
    filed,
    acknowledges('2026-04-07', '2026-04-16'),
    delivers('2026-04-07', 'acknowledgement'),
    { at: '2026-04-08', by: { kind: 'staff', person: 'mira', roles: ['manager'] }, command: { type: 'register' } },
    timePasses('2026-04-08'),
  )
  acknowledged
    .when(timePasses('2026-04-10'))
    .then([{ type: 'promise-missed', promise: 'assign', clause: '5', apologise: false }])
})
