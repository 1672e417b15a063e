import { expect, test } from 'vitest'
import { calendars } from './calendar.ts'
import { day } from './day.ts'
import { daysUntil, workingDaysUntil } from './until.ts'

const left = (today: string, due: string) => workingDaysUntil(day(today), day(due), calendars['GB-ENG'])

test('over Easter a week holds three working days', () => {
  expect(left('2026-04-02', '2026-04-09')).toBe(3)
  expect(daysUntil(day('2026-04-02'), day('2026-04-09'))).toBe(7)
})

test('what is due today has no day left and is not late', () => {
  expect(left('2026-04-09', '2026-04-09')).toBe(0)
  expect(daysUntil(day('2026-04-09'), day('2026-04-09'))).toBe(0)
})

test('what is due on Sunday has no working day left on Friday', () => {
  expect(left('2026-11-20', '2026-11-22')).toBe(0)
})

test('what was due on Friday is late on Saturday already, and two working days late on Tuesday', () => {
  const due = '2026-11-20'
  expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'].map(today => left(today, due))).toEqual([
    -1, -1, -1, -2,
  ])
  expect(daysUntil(day('2026-11-24'), day(due))).toBe(-4)
})
