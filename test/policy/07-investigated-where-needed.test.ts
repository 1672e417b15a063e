import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import { holderOf, stageOf } from '#complaint/stage.ts'
import {
  acknowledges,
  answers,
  asks,
  customer,
  type Deed,
  does,
  files,
  finds,
  given,
  moment,
  noor,
  reviews,
  escalates,
  bea,
  warehouse,
} from './given.ts'

const filed = given(files('2026-04-02'), acknowledges('2026-04-07', '2026-04-16'))
const asked = filed.and(...asks('2026-04-08', { dueOn: day('2026-04-10') }))

const says = (at: string, by: Actor, question = 'q1', text = 'Packed by line 3.'): Deed =>
  does(at, by, { type: 'answer-question', question, files: [], words: { text } })
const givesUp = (at: string, question = 'q1') => does(at, noor, { type: 'give-up-question', question })

test('a question is planned, then asked of somebody, with a date; a partner gets a letter', () => {
  expect(asked.complaint.questions[0]).toMatchObject({
    id: 'q1',
    source: 'warehouse',
    asked: { of: { kind: 'partner', partner: 'warehouse' }, dueOn: '2026-04-10' },
  })
  expect(asked.complaint.letters.at(-1)).toMatchObject({ kind: 'partner-question', to: 'partner' })
  expect(stageOf(asked.complaint)).toBe('under-investigation')
  expect(holderOf(asked.complaint)).toEqual({ kind: 'partner' })
})

test('an empty question, an unknown one, or one due yesterday is not asked', () => {
  filed
    .when(does('2026-04-08', noor, { type: 'plan-question', source: 'courier', words: { text: ' ' } }))
    .then('nothing-said')
  const ask = { type: 'ask', of: { kind: 'customer' }, question: 'q9', dueOn: day('2026-04-10') } as const
  asked.when(does('2026-04-08', noor, ask)).then('question-unknown')
  asked
    .when(does('2026-04-08', noor, { ...ask, question: 'q1', dueOn: day('2026-04-07') }))
    .then('due-date-in-past', { earliest: '2026-04-08' })
})

test('the warehouse answers by its own link, and may correct itself until the date it was given', () => {
  const answered = asked.and(says('2026-04-09', warehouse('q1')))
  expect(answered.complaint.questions[0]?.answered).toMatchObject({
    text: 'Packed by line 3.',
    at: moment('2026-04-09'),
  })
  expect(holderOf(answered.complaint)).toEqual({ kind: 'person', person: 'noor' })
  const corrects = (at: string, by: Actor) => says(at, by, 'q1', 'Packed by line 4.')
  answered.when(corrects('2026-04-10 23:59', warehouse('q1'))).then([{ type: 'question-answer-corrected' }])
  answered.when(corrects('2026-04-11', warehouse('q1'))).then('question-closed')
  const corrected = answered.and(corrects('2026-04-11', noor)).complaint.questions[0]
  expect(corrected?.answered).toMatchObject({ text: 'Packed by line 4.', by: { kind: 'staff', person: 'noor' } })
  expect(corrected?.earlier).toMatchObject([{ text: 'Packed by line 3.', by: { kind: 'partner' } }])
  answered.when(says('2026-04-10', warehouse('q1'))).then([])
})

test('a late first answer is still an answer', () => {
  asked.when(says('2026-04-20', warehouse('q1'))).then([{ type: 'question-answered' }])
  asked
    .and(givesUp('2026-04-13'))
    .when(says('2026-04-20', warehouse('q1')))
    .then([{ type: 'question-answered' }])
})

test('the link to one question opens no other, and a stranger’s link none', () => {
  const two = asked.and(...asks('2026-04-08', { of: { kind: 'partner', partner: 'courier' } }))
  two.when(says('2026-04-09', warehouse('q1'), 'q2')).then('not-allowed')
  two.when(says('2026-04-09', warehouse('q2'), 'q2')).then('not-allowed')
  two.when(says('2026-04-09', { ...warehouse('q1'), partner: 'courier' })).then('not-allowed')
})

test('the customer answers what was asked of them, and has the ball until they did', () => {
  const both = asked.and(...asks('2026-04-08', { of: { kind: 'customer' }, dueOn: day('2026-04-15') }))
  expect(both.complaint.letters.at(-1)).toMatchObject({ kind: 'message', to: 'customer' })
  expect(holderOf(both.complaint)).toEqual({ kind: 'customer' })
  both.when(says('2026-04-09', customer)).then('not-allowed')
  const told = both.and(says('2026-04-09', customer, 'q2', 'It was wrapped in paper.'))
  expect(holderOf(told.complaint)).toEqual({ kind: 'partner' })
  expect(holderOf(both.and(givesUp('2026-04-16', 'q2')).complaint)).toEqual({ kind: 'partner' })
})

test('an answer says something, in words or with a file', () => {
  asked.when(says('2026-04-09', warehouse('q1'), 'q1', ' ')).then('nothing-said')
  const photo = { id: 'a'.repeat(64), bytes: 1200, type: 'image/jpeg' }
  asked
    .when(
      does('2026-04-09', warehouse('q1'), {
        type: 'answer-question',
        question: 'q1',
        files: [photo],
        words: { text: '', fileNames: ['scan.jpg'] },
      }),
    )
    .then([{ type: 'question-answered', files: [photo] }])
})

test('that no answer came is written down, once; a question that was answered is not given up', () => {
  asked.when(givesUp('2026-04-13', 'q9')).then('question-unknown')
  const silent = asked.and(givesUp('2026-04-13'))
  expect(silent.complaint.questions[0]?.unansweredSince).toBe(moment('2026-04-13'))
  silent.when(givesUp('2026-04-14')).then('question-closed')
  const answered = asked.and(says('2026-04-09', warehouse('q1')))
  answered.when(givesUp('2026-04-14')).then('question-closed')
  const ask = { type: 'ask', of: { kind: 'customer' }, question: 'q1', dueOn: day('2026-04-14') } as const
  answered.when(does('2026-04-13', noor, ask)).then('question-closed')
  asked.when(says('2026-04-13', noor, 'q9')).then('question-unknown')
})

test('each thing complained about gets a finding with reasons, which may be put right until the answer', () => {
  const two = filed.and(does('2026-04-08', noor, { type: 'add-head', words: { text: 'Nobody called back.' } }))
  expect(two.complaint.heads.map(({ id }) => id)).toEqual(['1', '2'])
  two.when(finds('2026-04-09', '3')).then('head-unknown')
  two.when(finds('2026-04-09', '2', { words: { reasons: '' } })).then('reasons-missing')
  const found = two.and(finds('2026-04-09', '2'), finds('2026-04-10', '2', { finding: 'not-upheld' }))
  expect(found.complaint.heads[1]?.found).toMatchObject({ finding: 'not-upheld', at: moment('2026-04-10') })
  two.when(does('2026-04-08', noor, { type: 'add-head', words: { text: '' } })).then('nothing-said')
})

test('after the answer nothing is added to it behind its back', () => {
  const answered = filed.and(finds('2026-04-09'), answers('2026-04-09'))
  answered
    .when(does('2026-04-10', noor, { type: 'add-head', words: { text: 'Nobody called back.' } }))
    .then('already-answered')
})

test('a colleague who was asked has a part in it, and cannot review it', () => {
  filed
    .and(...asks('2026-04-08', { of: { kind: 'person', person: 'bea' } }), escalates('2026-04-09'))
    .when(reviews('2026-04-10', bea))
    .then('reviewer-not-independent')
})

test('messages and notes say something, in words or with a file; a message takes the ball back from the customer', () => {
  const empty = { channel: 'web', files: [], words: { text: ' ' } } as const
  filed.when(does('2026-04-08', customer, { type: 'receive-message', ...empty })).then('nothing-said')
  filed.when(does('2026-04-08', noor, { type: 'note', ...empty })).then('nothing-said')
  const write = { type: 'send-message', awaitsReply: true, words: { text: 'Which colour was it?' } } as const
  filed.when(does('2026-04-08', noor, { ...write, words: { text: '' } })).then('nothing-said')
  const waiting = filed.and(does('2026-04-08', noor, write))
  expect(holderOf(waiting.complaint)).toEqual({ kind: 'customer' })
  const back = waiting.and(
    does('2026-04-09', customer, { type: 'receive-message', ...empty, words: { text: 'Green.' } }),
  )
  expect(holderOf(back.complaint)).toEqual({ kind: 'person', person: 'noor' })
  expect(back.complaint.letters.at(-1)).toMatchObject({ kind: 'message', to: 'customer' })
})

test('a message that may be from somebody else leaves the ball and the clocks where they are', () => {
  const text = 'Which colour was it?'
  const waiting = filed.and(does('2026-04-08', noor, { type: 'send-message', awaitsReply: true, words: { text } }))
  const green = { type: 'receive-message', channel: 'email', files: [], words: { text: 'Green.' } } as const
  const perhaps = waiting.and(does('2026-04-09', customer, { ...green, isUnproven: true }))
  expect(perhaps.complaint.stops).toEqual(waiting.complaint.stops)
  expect(perhaps.promises).toEqual(waiting.promises)
  expect(holderOf(perhaps.complaint)).toEqual({ kind: 'customer' })
  const asked = perhaps.and(does('2026-04-09', noor, { type: 'restart-clock', because: 'waiting-for-customer' }))
  expect(holderOf(asked.complaint)).toEqual({ kind: 'person', person: 'noor' })
})

test('contact details are put right as a whole, and letters follow them', () => {
  const correct = (words: object) => does('2026-04-08', noor, { type: 'correct-contact', words })
  filed.when(correct({ email: 'w@example.org' })).then('nothing-said')
  filed.when(correct({ name: 'W. Walker', phone: '020 7946 0000' })).then('no-way-to-reach')
  const moved = filed.and(correct({ name: 'W. Walker', address: '1 Sea View, Deal' }))
  expect(moved.complaint).toMatchObject({ name: 'W. Walker', reach: 'post' })
})
