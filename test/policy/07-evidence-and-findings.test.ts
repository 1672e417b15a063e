import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import { replay } from '#complaint/complaint.ts'
import { holderOf } from '#complaint/stage.ts'
import { remindsAt } from '#complaint/steps/ask.ts'
import {
  acknowledges,
  answer,
  asks,
  assigns,
  customer,
  does,
  files,
  finds,
  given,
  type Given,
  ivo,
  noor,
  timePasses,
  warehouse,
} from './given.ts'

const filed = given(files('2026-04-02'), acknowledges('2026-04-07', '2026-04-16'), assigns('2026-04-08'))
const plan = { type: 'plan-question', source: 'warehouse', words: { text: 'Who packed it?' } } as const
const planned = filed.and(does('2026-04-08', ivo, { ...plan, weight: 'essential' }))

test('a planned question says how much hangs on it, and may be put better until somebody is asked', () => {
  expect(planned.complaint.questions[0]).toMatchObject({ weight: 'essential' })
  const better = {
    type: 'revise-question',
    question: 'q1',
    source: 'courier',
    words: { text: 'Who drove it?' },
  } as const
  const revised = planned.and(does('2026-04-08', ivo, better)).complaint.questions[0]
  expect(revised).toEqual({ id: 'q1', source: 'courier', text: 'Who drove it?' })
  const asked = planned.and(asks('2026-04-08')[1])
  asked.when(does('2026-04-08', ivo, better)).then('question-already-asked')
  planned.when(does('2026-04-08', ivo, { ...better, question: 'q2' })).then('question-unknown')
  planned.when(does('2026-04-08', ivo, { ...better, words: { text: ' ' } })).then('nothing-said')
})

test('a question that was withdrawn is not asked, answered or waited for any more, and keeps its number', () => {
  const asked = planned.and(asks('2026-04-08')[1])
  expect(holderOf(asked.complaint)).toEqual({ kind: 'partner' })
  const gone = asked.and(does('2026-04-09', ivo, { type: 'withdraw-question', question: 'q1' }))
  expect(holderOf(gone.complaint)).toEqual({ kind: 'person', person: 'ivo' })
  gone
    .when(
      does('2026-04-09', warehouse('q1'), {
        type: 'answer-question',
        question: 'q1',
        files: [],
        words: { text: 'B.' },
      }),
    )
    .then('question-closed')
  gone.when(asks('2026-04-09')[1]).then('question-closed')
  gone.when(does('2026-04-09', ivo, { type: 'withdraw-question', question: 'q1' })).then('question-closed')
  gone.when(does('2026-04-09', ivo, plan)).then([{ type: 'question-planned', question: 'q2' }])
})

const remindedBy = (story: Given, at: string) => {
  const { decision } = story.when(timePasses(at))
  return 'refused' in decision ? [] : decision.flatMap(event => (event.type === 'question-reminded' ? event.on : []))
}

const until = (dueOn: string, over = {}) => planned.and(asks('2026-04-08', { dueOn: day(dueOn), ...over })[1])

test('whoever has not answered is reminded at half time and on the last working day, each once, at eight in the morning', () => {
  const asked = until('2026-04-18')
  expect(asked.complaint.questions[0]?.asked?.remindOn).toEqual(['2026-04-13', '2026-04-17'])
  expect(remindedBy(asked, '2026-04-13 07:59')).toEqual([])
  const once = asked.and(timePasses('2026-04-13 08:00'))
  expect(once.events.at(-1)).toMatchObject({ type: 'question-reminded', question: 'q1', on: '2026-04-13' })
  expect(once.complaint.letters.at(-1)).toMatchObject({ kind: 'partner-reminder', to: 'partner' })
  expect(remindedBy(once, '2026-04-13 09:00')).toEqual([])
  expect(remindedBy(once, '2026-04-17 08:00')).toEqual(['2026-04-17'])
  // A clock that stood still says it once, not twice.
  expect(remindedBy(asked, '2026-04-20 08:00')).toEqual(['2026-04-17'])
})

test('nobody is reminded who has answered, whose question was withdrawn, or who is asked for today', () => {
  const said = { type: 'answer-question', question: 'q1', files: [], words: { text: 'Line 3.' } } as const
  expect(remindedBy(until('2026-04-17').and(does('2026-04-09', warehouse('q1'), said)), '2026-04-13')).toEqual([])
  const gone = until('2026-04-17').and(does('2026-04-09', ivo, { type: 'withdraw-question', question: 'q1' }))
  expect(remindedBy(gone, '2026-04-13')).toEqual([])
  expect(until('2026-04-08').complaint.questions[0]?.asked?.remindOn).toEqual([])
  expect(until('2099-01-01').complaint.questions[0]?.asked?.remindOn).toEqual([])
})

test('a question asked before there were reminders gets none, and its colleague no letter', () => {
  const old = replay(
    until('2026-04-17', { of: { kind: 'person', person: 'sam' } }).events.map(event =>
      event.type === 'question-asked' ? (({ remindOn: _, ...before }) => before)(event) : event,
    ),
  )
  expect(old?.letters.map(({ kind }) => kind)).not.toContain('staff-question')
  expect(old && remindsAt(old)).toEqual([])
})

test('a colleague hears by mail what they are asked, unless they asked it themselves; the customer is kindly reminded', () => {
  const sam = until('2026-04-17', { of: { kind: 'person', person: 'sam' } })
  expect(sam.complaint.letters.at(-1)).toMatchObject({ kind: 'staff-question', to: 'staff' })
  const self = until('2026-04-17', { of: { kind: 'person', person: 'noor' } })
  expect(self.complaint.letters.map(({ kind }) => kind)).not.toContain('staff-question')
  const told = until('2026-04-17', { of: { kind: 'customer' } }).and(timePasses('2026-04-13'))
  expect(told.complaint.letters.at(-1)).toMatchObject({ kind: 'question-reminder', to: 'customer' })
})

test('what stands in a daily list gets no letter of its own, nor a reminder', () => {
  const listed = until('2026-04-17', { inList: true })
  const reminded = listed.and(timePasses('2026-04-13'))
  expect(reminded.events.at(-1)).toMatchObject({ type: 'question-reminded', inList: true })
  expect(reminded.complaint.letters.filter(({ to }) => to === 'partner')).toEqual([])
})

const scan = {
  type: 'add-evidence',
  source: 'courier',
  on: day('2026-04-01'),
  time: '14:05',
  files: [{ id: 'a'.repeat(64), bytes: 9, type: 'image/png' }],
  words: { shows: 'Scanned as damaged.', fileNames: ['scan.png'] },
} as const

test('evidence has a source, a moment and what it shows; a wrong moment is put right and the files stay', () => {
  const known = filed.and(does('2026-04-09', ivo, scan))
  const { complaint } = known
  expect(complaint.evidence).toMatchObject([
    { id: 'e1', on: '2026-04-01', time: '14:05', files: [{ name: 'scan.png' }] },
  ])
  const { files: _, ...rest } = scan
  const right = { ...rest, type: 'correct-evidence', evidence: 'e1', time: '09:10' } as const
  const put = known.and(does('2026-04-10', ivo, right)).complaint.evidence[0]
  expect(put).toEqual({ ...complaint.evidence[0], time: '09:10' })
  known.when(does('2026-04-10', ivo, { ...right, time: '14:05' })).then([])
  known.when(does('2026-04-10', ivo, { ...right, evidence: 'e2' })).then('evidence-unknown')
  known
    .when(does('2026-04-10', ivo, { ...right, on: day('2026-04-11') }))
    .then('date-in-future', { latest: '2026-04-10' })
  filed.when(does('2026-04-09', ivo, { ...scan, words: { shows: '' } })).then('nothing-said')
  filed.when(does('2026-04-09', customer, scan)).then('not-allowed')
})

const handOver = (done: string, more = {}): Command => ({ type: 'hand-over-findings', words: { done, ...more } })

test('findings are handed over whole; a version never changes, a correction is another, and the answer names its own', () => {
  filed.when(does('2026-04-09', ivo, handOver('Asked.'))).then('heads-without-finding', { heads: ['1'] })
  const found = filed.and(finds('2026-04-09'))
  found.when(does('2026-04-09', ivo, handOver(' '))).then('work-not-told')
  const first = found.and(does('2026-04-09', ivo, handOver('Asked the warehouse.', { change: 'Two boxes.' })))
  first
    .when(does('2026-04-09', ivo, handOver('Asked the warehouse.', { change: 'Two boxes.' })))
    .then('findings-unchanged')
  const second = first
    .and(finds('2026-04-10', '1', { finding: 'not-upheld', words: { reasons: 'It was whole.' } }))
    .and(does('2026-04-10', ivo, handOver('Asked the warehouse.', { change: 'Two boxes.' })))
  expect(second.complaint.findings).toMatchObject([
    { version: 1, done: 'Asked the warehouse.', change: 'Two boxes.', heads: [{ head: '1', finding: 'upheld' }] },
    { version: 2, heads: [{ head: '1', finding: 'not-upheld', reasons: 'It was whole.' }] },
  ])
  const answered = second.and(does('2026-04-10', noor, answer))
  expect(answered.events.at(-1)).toMatchObject({ type: 'answered', findings: 2 })
  answered.when(does('2026-04-11', ivo, handOver('More.'))).then('already-answered')
  expect(found.and(does('2026-04-10', noor, answer)).events.at(-1)).not.toHaveProperty('findings')
})
