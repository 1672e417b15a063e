import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { mayRead } from '#complaint/may.ts'
import { acknowledges, answer, answers, closes, does, files, finds, given, ivo, mira, moment, noor } from './given.ts'

const { noChange: _, ...words } = answer.words
const promising = answers('2026-04-09', {
  words: { ...words, changes: ['Double walls from May on.', 'A line for calls back.'] },
  changes: [
    { owner: 'ivo', by: day('2026-05-01') },
    { owner: 'mira', by: day('2026-06-01') },
  ],
})
const answered = given(
  files('2026-04-02'),
  acknowledges('2026-04-07', '2026-04-16'),
  finds('2026-04-08', '1', { cause: 'packing' }),
  promising,
)
const makes = (at: string, change = 'c1', how = 'New boxes came in.', by: typeof noor = noor) =>
  does(at, by, { type: 'make-change', change, words: { how } })

test('every finding says what caused it', () => {
  expect(answered.complaint.heads.map(({ found }) => found?.cause)).toEqual(['packing'])
})

test('every change promised in an answer has an owner and a date in the register', () => {
  expect(answered.complaint.changes).toEqual([
    { id: 'c1', owner: 'ivo', by: '2026-05-01', text: 'Double walls from May on.' },
    { id: 'c2', owner: 'mira', by: '2026-06-01', text: 'A line for calls back.' },
  ])
})

test('a change is made with a proof, once, also after the complaint is closed', () => {
  answered.when(makes('2026-05-01', 'c9')).then('change-unknown')
  answered.when(makes('2026-05-01', 'c1', ' ')).then('proof-missing')
  const made = answered.and(closes('2026-04-10'), makes('2026-05-01'))
  expect(made.complaint.changes[0]?.made).toEqual({ at: moment('2026-05-01'), how: 'New boxes came in.' })
  made.when(makes('2026-05-02')).then('change-unknown')
})

test('its owner sees the complaint it comes from and can say that it was made, but nothing else', () => {
  expect(mayRead(ivo, answered.complaint)).toBe(true)
  answered.when(makes('2026-05-01', 'c1', 'Done.', ivo)).then([{ type: 'change-made' }])
  answered.when(does('2026-05-01', ivo, { type: 'note', files: [], words: { text: 'Hello.' } })).then('not-allowed')
  expect(mayRead({ ...ivo, person: 'iris' }, answered.complaint)).toBe(false)
  expect(mayRead(mira, answered.complaint)).toBe(true)
})

const looksAgain = (at: string, helped: 'yes' | 'no' = 'yes', by: typeof noor = noor) =>
  does(at, by, { type: 'review-change', change: 'c1', helped, before: 9, after: 2, words: { note: 'Fewer dents.' } })

test('ninety days after a change was made its owner says whether it helped, with what was counted, once', () => {
  answered.when(looksAgain('2026-08-01')).then('change-not-to-review')
  const made = answered.and(closes('2026-04-10'), makes('2026-05-01'))
  made.when(looksAgain('2026-07-29')).then('change-review-too-early', { earliest: '2026-07-30' })
  made
    .when(looksAgain('2026-07-30', 'yes', ivo))
    .then([{ type: 'change-reviewed', helped: 'yes', before: 9, after: 2 }])
  const reviewed = made.and(looksAgain('2026-07-30'))
  expect(reviewed.complaint.changes[0]?.reviewed).toMatchObject({ helped: 'yes', before: 9, after: 2 })
  reviewed.when(looksAgain('2026-08-30', 'no')).then('change-not-to-review')
})
