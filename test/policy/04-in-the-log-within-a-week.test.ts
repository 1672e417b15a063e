import { expect, test } from 'vitest'
import {
  acknowledges,
  does,
  files,
  given,
  mira,
  moment,
  noor,
  registers,
  reopens,
  timePasses,
  withdraws,
} from './given.ts'

const filed = files('2026-04-02')

test.each([
  ['2026-04-02', '2026-04-09'],
  ['2026-12-22', '2026-12-29'],
])('a complaint of %s is in the log by %s', (received, due) => {
  expect(given(files(received)).promise('register')).toMatchObject({ clause: '4', owedBy: 'manager', due: { on: due } })
})

test('the manager enters it in the log, and nobody else', () => {
  given(filed)
    .when(does('2026-04-03', noor, { type: 'register' }))
    .then('not-allowed')
  const story = given(filed, registers('2026-04-03'))
  expect(story.complaint.registered).toEqual({ at: moment('2026-04-03'), by: 'mira' })
  expect(story.promise('register')?.ended).toEqual({ how: 'kept', at: moment('2026-04-03') })
})

test('a complaint is entered once', () => {
  given(filed, registers('2026-04-03')).when(registers('2026-04-03 10:01')).then('already-registered')
})

test('a complaint that was withdrawn still belongs in the log', () => {
  const story = given(filed, withdraws('2026-04-03'))
  expect(story.promise('register')?.ended).toBeUndefined()
  story.when(timePasses('2026-04-10')).then([{ type: 'promise-missed', promise: 'register', apologise: false }])
  expect(story.and(reopens('2026-04-05')).promise('register:2')).toBeUndefined()
  story.when(registers('2026-04-09')).then([{ type: 'registered', by: { kind: 'staff', person: 'mira' } }])
})

test('a log entry after a week is late, and that it was missed is written even when no clock came by before it', () => {
  const story = given(filed, acknowledges('2026-04-07', '2026-04-16'), registers('2026-04-10'))
  expect(story.promise('register')?.ended).toMatchObject({ how: 'late' })
  const noted = story.and(timePasses('2026-04-10 10:01'))
  expect(noted.complaint.missed).toHaveProperty('register')
})

test('who has no part in complaints enters nothing', () => {
  const administrator = { ...mira, roles: ['administrator'] } as const
  given(filed)
    .when(does('2026-04-03', administrator, { type: 'register' }))
    .then('not-allowed')
})
