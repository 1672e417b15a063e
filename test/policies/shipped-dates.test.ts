// The policies that come with the program, each with the dates that a customer would be told.
import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { datesIn } from '#texts/dates.ts'
import { datesOf } from './worked.ts'

const { fullDate } = datesIn('en')
const policyNamed = (id: string) => {
  const found = shipped.find(policy => policy.id === id)
  if (!found) throw new Error(`There is no policy ${id}`)
  return found
}

test.each`
  id                 | received        | promise                         | due
  ${'original'}      | ${'2026-04-02'} | ${'acknowledge'}                | ${'Thursday 9 April 2026'}
  ${'original'}      | ${'2026-04-02'} | ${'register'}                   | ${'Thursday 9 April 2026'}
  ${'original'}      | ${'2026-04-02'} | ${'assign'}                     | ${'Thursday 9 April 2026'}
  ${'original'}      | ${'2026-04-02'} | ${'answer'}                     | ${'Thursday 16 April 2026'}
  ${'original'}      | ${'2026-04-02'} | ${'answer-or-report'}           | ${'Thursday 16 April 2026'}
  ${'original'}      | ${'2026-04-02'} | ${'board-reply'}                | ${'Thursday 23 April 2026'}
  ${'original'}      | ${'2026-12-22'} | ${'acknowledge'}                | ${'Tuesday 29 December 2026'}
  ${'original'}      | ${'2026-12-22'} | ${'register'}                   | ${'Tuesday 29 December 2026'}
  ${'original'}      | ${'2026-12-22'} | ${'assign'}                     | ${'Tuesday 29 December 2026'}
  ${'original'}      | ${'2026-12-22'} | ${'answer-or-report'}           | ${'Tuesday 5 January 2027'}
  ${'original-long'} | ${'2026-04-02'} | ${'acknowledge'}                | ${'Thursday 9 April 2026'}
  ${'original-long'} | ${'2026-04-02'} | ${'register'}                   | ${'Thursday 9 April 2026'}
  ${'original-long'} | ${'2026-04-02'} | ${'answer-or-report'}           | ${'Thursday 16 April 2026'}
  ${'original-long'} | ${'2026-04-02'} | ${'acknowledge-escalation'}     | ${'Thursday 23 April 2026'}
  ${'original-long'} | ${'2026-04-02'} | ${'board-reply'}                | ${'no date'}
  ${'second'}        | ${'2026-04-02'} | ${'acknowledge'}                | ${'Thursday 9 April 2026'}
  ${'second'}        | ${'2026-04-02'} | ${'answer'}                     | ${'Thursday 9 April 2026'}
  ${'second'}        | ${'2026-04-02'} | ${'answer-or-report'}           | ${'Thursday 9 April 2026'}
  ${'second'}        | ${'2026-04-02'} | ${'board-reply'}                | ${'Thursday 23 April 2026'}
  ${'second'}        | ${'2026-12-22'} | ${'acknowledge'}                | ${'Tuesday 29 December 2026'}
  ${'second'}        | ${'2026-12-22'} | ${'answer'}                     | ${'Tuesday 29 December 2026'}
  ${'trust-mark-nl'} | ${'2026-04-02'} | ${'answer-or-report'}           | ${'Thursday 16 April 2026'}
  ${'trust-mark-nl'} | ${'2026-12-22'} | ${'answer-or-report'}           | ${'Tuesday 5 January 2027'}
  ${'credit-uk'}     | ${'2026-04-02'} | ${'fast-lane'}                  | ${'Thursday 9 April 2026'}
  ${'credit-uk'}     | ${'2026-04-02'} | ${'acknowledge'}                | ${'Monday 13 April 2026'}
  ${'credit-uk'}     | ${'2026-04-02'} | ${'answer-or-report'}           | ${'Thursday 28 May 2026'}
  ${'credit-uk'}     | ${'2026-04-02'} | ${'closes~financial-ombudsman'} | ${'Saturday 28 November 2026'}
  ${'credit-uk'}     | ${'2026-12-22'} | ${'fast-lane'}                  | ${'Tuesday 29 December 2026'}
  ${'credit-uk'}     | ${'2026-12-22'} | ${'answer-or-report'}           | ${'Tuesday 16 February 2027'}
`('under $id, a complaint received on $received has for $promise: $due', ({ id, received, promise, due }) => {
  const told = id === 'trust-mark-nl' ? ({ zone: 'Europe/Amsterdam', facts: { country: 'NL' } } as const) : {}
  const date = datesOf(policyNamed(id as string), received as string, told)[promise as string] ?? 'not promised'
  expect(/^\d/.test(date) ? fullDate(day(date)) : date).toBe(due)
})

test('under trust-mark-nl the disputes committee opens after four weeks, and closes a year after the complaint', () => {
  expect(
    datesOf(policyNamed('trust-mark-nl'), '2026-04-02', { zone: 'Europe/Amsterdam', facts: { country: 'NL' } }),
  ).toMatchObject({
    'opens~geschillencommissie-thuiswinkel': '2026-04-30',
    'closes~geschillencommissie-thuiswinkel': '2027-04-02',
  })
})

test('a board that is asked on a known day replies a week later', () => {
  expect(datesOf(policyNamed('original'), '2026-04-02', { at: { escalated: '2026-04-20' } })['board-reply']).toBe(
    '2026-04-27',
  )
})
