import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { mayEscalate } from '#complaint/reviewing.ts'
import type { AnswerWords } from '#complaint/state.ts'
import { original } from '#policy/shipped/original.ts'
import {
  acknowledges,
  answer,
  answers,
  approves,
  does,
  files,
  finds,
  given,
  ground,
  groundOf,
  mira,
  moment,
  noor,
  offers,
} from './given.ts'

const acknowledged = given(files('2026-04-02'), acknowledges('2026-04-07', '2026-04-16'))
const found = acknowledged.and(finds('2026-04-08'))
const { words } = answer
const lacking = (part: keyof AnswerWords, text = ' ') => answers('2026-04-09', { words: { ...words, [part]: text } })

test('an answer with all its parts is sent, in writing', () => {
  const answered = found.and(answers('2026-04-09'))
  expect(answered.complaint.letters.at(-1)).toMatchObject({ kind: 'answer', to: 'customer' })
  expect(answered.events.at(-1)).toMatchObject({ type: 'answered', heads: ['1'], words })
})

test.each([
  ['what was done to find out', 'done', 'done'],
  ['the complaint in our words', 'summary', 'found'],
  ['a remedy, or why there is none', 'noRemedy', 'remedy'],
  ['what changes, or why nothing does', 'noChange', 'change'],
] as const)('an answer without %s is not sent', (_, part, missing) => {
  found.when(lacking(part)).then('answer-incomplete', { missing: [missing] })
})

test('everything that is missing is said at once', () => {
  found
    .when(answers('2026-04-09', { words: { summary: '', done: '' } }))
    .then('answer-incomplete', { missing: ['done', 'found', 'remedy', 'change'] })
})

test('an answer without a finding on each point is not sent', () => {
  const two = found.and(does('2026-04-08', noor, { type: 'add-head', words: { text: 'Nobody called back.' } }))
  two.when(answers('2026-04-09')).then('heads-without-finding', { heads: ['2'] })
  two
    .and(finds('2026-04-09', '2'))
    .when(answers('2026-04-09'))
    .then([{ type: 'answered', heads: ['1', '2'] }])
})

test('an approved remedy takes the place of a refusal; a refused one does not', () => {
  const { noRemedy: _, ...without } = words
  const offered = found.and(offers('2026-04-08', '2026-04-20'))
  offered
    .and(approves('2026-04-08'))
    .when(answers('2026-04-09', { words: without }))
    .then([{ type: 'answered' }])
  const refused = offered.and(
    does('2026-04-08', mira, { type: 'refuse-remedy', remedy: 'r1', words: { reason: 'Paid already.' } }),
  )
  refused.when(answers('2026-04-09', { words: without })).then('answer-incomplete', { missing: ['remedy'] })
})

test('while a remedy waits for the manager, the answer waits too', () => {
  found.and(offers('2026-04-08', '2026-04-20')).when(answers('2026-04-09')).then('remedy-awaits-approval')
})

test('a promised change has an owner and a date that is still to come', () => {
  const { noChange: _, ...rest } = words
  const promising = (changes: { owner: string; by: string }[]) =>
    answers('2026-04-09', {
      words: { ...rest, changes: ['Double walls from May on.'] },
      changes: changes.map(({ owner, by }) => ({ owner, by: day(by) })),
    })
  found.when(promising([])).then('change-without-owner')
  found.when(promising([{ owner: '', by: '2026-05-01' }])).then('change-without-owner')
  found.when(promising([{ owner: 'mira', by: '2026-04-08' }])).then('due-date-in-past', { earliest: '2026-04-09' })
  found
    .when(promising([{ owner: 'mira', by: '2026-05-01' }]))
    .then([{ type: 'answered', changes: [{ change: 'c1', owner: 'mira', by: '2026-05-01' }] }])
})

test('an empty line among the changes is no change', () => {
  const { noChange: _, ...rest } = words
  found
    .when(answers('2026-04-09', { words: { ...rest, changes: [' '] } }))
    .then('answer-incomplete', { missing: ['change'] })
})

test('whoever gets an answer may go to the board with it', () => {
  const answered = found.and(answers('2026-04-09')).complaint
  const patient = groundOf({ ...original, reviews: original.reviews.map(rule => ({ ...rule, from: 'answered' })) })
  const now = moment('2026-04-10')
  expect(mayEscalate(answered, ground, now)).toBe(true)
  expect(mayEscalate(answered, patient, now)).toBe(true)
  expect(mayEscalate(found.complaint, patient, now)).toBe(false)
})
