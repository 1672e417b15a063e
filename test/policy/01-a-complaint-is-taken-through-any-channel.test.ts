import { expect, test } from 'vitest'
import type { Channel } from '#policy/policy.ts'
import { original } from '#policy/shipped/original.ts'
import { bea, files, given, mira, moment, noor } from './given.ts'

const at = '2026-04-02'
const words = { name: 'Wendy Walker', story: 'The lamp came in three pieces.' }

test('the policy offers the web, e-mail, telephone and post', () => {
  expect(original.channels).toEqual(['web', 'email', 'phone', 'post'])
})

test.each<Channel>(['web', 'email', 'phone', 'post', 'in-person', 'chat', 'social'])(
  'a complaint that comes by %s is taken, and its receipt is confirmed',
  channel => {
    const story = given(files(at, { channel, by: channel === 'web' ? { kind: 'customer' } : noor }))
    expect(story.complaint).toMatchObject({ channel, receivedAt: moment(at), reach: 'email' })
    expect(story.complaint.letters.map(({ kind }) => kind)).toEqual(['receipt'])
  },
)

test('a customer without e-mail is answered by post', () => {
  expect(given(files(at, { words: { ...words, address: '1 Sea View, Deal' } })).complaint.reach).toBe('post')
})

test('a customer who gives no way to be reached is asked for one', () => {
  given()
    .when(files(at, { words: { ...words, phone: '020 7946 0000' } }))
    .then('no-way-to-reach')
})

test('a customer who leaves the story or the name empty is asked for it', () => {
  const reach = { email: 'wendy@example.org' }
  given()
    .when(files(at, { words: { ...words, ...reach, story: ' \n' } }))
    .then('nothing-said')
  given()
    .when(files(at, { words: { ...words, ...reach, name: '' } }))
    .then('nothing-said')
})

test('a letter that staff take down days later counts from the day it came', () => {
  const story = given(files('2026-04-08 16:00', { by: noor, channel: 'post', receivedAt: moment('2026-04-02 09:00') }))
  expect(story.promise('acknowledge')?.due.on).toBe('2026-04-09')
})

test('a moment of receipt is neither still to come nor before our calendar', () => {
  given()
    .when(files(at, { receivedAt: moment('2026-04-02 10:01') }))
    .then('received-in-future')
  given()
    .when(files(at, { receivedAt: moment('2019-12-31') }))
    .then('received-too-long-ago', { earliest: '2020-01-01' })
})

test('a complaint is filed once, and nothing can be done with one that was not', () => {
  given(files(at)).when(files(at)).then('already-filed')
  given()
    .when({ at, by: mira, command: { type: 'register' } })
    .then('not-filed')
})

test('somebody of the board does not take down complaints', () => {
  given()
    .when(files(at, { by: bea }))
    .then('not-allowed')
})
