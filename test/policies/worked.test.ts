// What is worked out from a policy beyond single dates: what follows on what, and what a date may be moved to.
import { describe, expect, test } from 'vitest'
import { readPolicy } from '#policies/read-policy.ts'
import { original } from '#policy/shipped/original.ts'
import { datesOf, policyFrom, worked } from './worked.ts'

const policyOf = (promises: readonly object[], more: object = {}) =>
  policyFrom({ format: 'verhaal-policy-1', id: 'ours', inForceFrom: '2026-01-01', promises, ...more })
const acknowledge = { clause: '1', promise: 'acknowledge', within: { workingDays: 5 } }
const answer = { clause: '2', promise: 'answer', starts: 'acknowledged', within: { workingDays: 10 } }

describe('what nobody told is taken to happen on its last day', () => {
  test('also where a cut-off hour would push the end of that day to the next', () => {
    const policy = policyOf([acknowledge, answer], { counting: { cutOff: '16:00' } })
    expect(datesOf(policy, '2026-06-01 10:00')).toEqual({ acknowledge: '2026-06-08', answer: '2026-06-22' })
  })

  test('with the date it was moved to', () => {
    const policy = policyOf(
      [
        { ...answer, starts: 'received' },
        { clause: '3', promise: 'board-reply', within: { weeks: 1 } },
      ],
      {
        reviews: [{ id: 'board', by: 'board' }],
      },
    )
    const told = { extended: { answer: '2026-06-26' } }
    expect(datesOf(policy, '2026-06-01', told)).toEqual({ answer: '2026-06-26', 'board-reply': '2026-07-03' })
  })

  test('and of an answer the must, not the aim', () => {
    const policy = policyOf(
      [
        { ...answer, starts: 'received', strength: 'aim', within: { days: 7 } },
        { clause: '2b', promise: 'answer-or-report', within: { days: 14 } },
        { clause: '3', promise: 'board-reply', within: { days: 7 } },
      ],
      { reviews: [{ id: 'board', by: 'board' }] },
    )
    expect(datesOf(policy, '2026-06-01')['board-reply']).toBe('2026-06-22')
  })

  test('a second review follows on the reply of the first', () => {
    const policy = policyOf(
      [
        { ...answer, starts: 'received' },
        { clause: '3', promise: 'board-reply', id: 'one', review: 'one', within: { days: 10 } },
        { clause: '4', promise: 'board-reply', id: 'two', review: 'two', within: { days: 20 } },
      ],
      {
        reviews: [
          { id: 'one', by: 'manager' },
          { id: 'two', by: 'board' },
        ],
      },
    )
    expect(datesOf(policy, '2026-06-01')).toEqual({
      answer: '2026-06-15',
      'board-reply~one': '2026-06-25',
      'board-reply~two': '2026-07-15',
    })
    expect(datesOf(policy, '2026-06-01', { reviews: { two: { escalated: '2026-07-01' } } })['board-reply~two']).toBe(
      '2026-07-21',
    )
  })

  test('clocks that wait for each other never start', () => {
    const policy = policyOf([{ ...acknowledge, starts: 'answered' }, answer])
    expect(datesOf(policy, '2026-06-01')).toEqual({ acknowledge: 'not known', answer: 'not known' })
  })
})

describe('a date is moved only as the policy allows:', () => {
  const extensions = { atMost: 1, each: { workingDays: 5 }, mustSay: ['new-date'] }
  const policy = policyOf([{ ...answer, starts: 'received', extensions }])

  test('a cap on each time counts from the notice', () => {
    expect(datesOf(policy, '2026-06-01', { extended: { answer: '2026-06-22' } })['answer']).toBe('2026-06-22')
    expect(worked(policy, '2026-06-01', { extended: { answer: '2026-06-23' } })).toEqual({
      refused: {
        promise: 'answer',
        because: { code: 'too-far', until: '2026-06-23', latest: '2026-06-22', cap: 'each' },
      },
    })
  })

  test.each([
    ['not-later', { extended: { answer: '2026-06-15' } }],
    ['no-agreed-dates', { agreed: { answer: '2026-06-16' } }],
    ['no-such-promise', { extended: { 'board-reply': '2026-06-16' } }],
    ['too-often', { extendedTwice: ['answer', '2026-06-16', '2026-06-17'] }],
  ] as const)('%s', (code, told) => {
    expect(worked(policy, '2026-06-01', told)).toMatchObject({ refused: { because: { code } } })
  })
})

test('a policy that was read works as the one it was written from', () => {
  const read = readPolicy(JSON.parse(JSON.stringify(original)))
  if ('problems' in read) throw new Error('not read')
  expect(worked(read.policy, '2026-04-02')).toEqual(worked(original, '2026-04-02'))
})
