import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { instant } from '#calendar/day.ts'
import { clockFrom } from './clock.ts'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00Z'), toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

test('a clock without a start shows the real time, to the millisecond', () => {
  expect(clockFrom()()).toBe('2026-11-22T10:00:00.000Z')
})

test('a clock with a start shows that moment and runs on', () => {
  const clock = clockFrom(instant('2026-04-02T08:12:00.000Z'))
  expect(clock()).toBe('2026-04-02T08:12:00.000Z')
  vi.setSystemTime(Date.now() + 1500)
  expect(clock()).toBe('2026-04-02T08:12:01.500Z')
})

test('the demo moves a clock three days on, and never back', () => {
  const clock = clockFrom(instant('2026-04-02T08:12:00.000Z'))
  clock.advance(3 * 86_400_000)
  expect(clock()).toBe('2026-04-05T08:12:00.000Z')
  expect(() => clock.advance(-1)).toThrow('Time only moves forward')
})
