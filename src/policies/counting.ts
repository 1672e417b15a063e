import { z } from 'zod'
import { oneOf } from './choices.ts'

const firstDay = oneOf<'excluded' | 'included'>('first-day', 'The day on which the clock starts.', {
  excluded: 'is day 0 and does not count',
  included: 'is the first day',
})
const rollOver = oneOf<'none' | 'next-working-day' | 'previous-working-day'>(
  'roll-over',
  'Where the last day is no working day.',
  { none: 'it stays', 'next-working-day': 'the next one counts', 'previous-working-day': 'the one before counts' },
)
const cutOff = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe(
    'The hour, as "16:00", after which what comes in counts as received on the next working day. Left out: none.',
  )
const minimumWorkingDays = z
  .int()
  .min(0)
  .max(100)
  .describe('At least so many working days lie in any period; a period that has fewer ends later.')
const workingWeek = oneOf<'monday-to-friday' | 'monday-to-saturday' | 'every-day'>(
  'working-week',
  'Which days of the week are working days, public holidays apart. Left out: those of the calendar.',
  { 'monday-to-friday': '', 'monday-to-saturday': '', 'every-day': '' },
)

const optional = {
  cutOff: cutOff.exactOptional(),
  minimumWorkingDays: minimumWorkingDays.exactOptional(),
  workingWeek: workingWeek.exactOptional(),
}

export const counting = z.strictObject({
  firstDay: firstDay.default('excluded'),
  rollOver: rollOver.default('none'),
  ...optional,
})

/** What one clock counts otherwise; what is left out is as in the policy. */
export const otherCounting = z.strictObject({
  firstDay: firstDay.exactOptional(),
  rollOver: rollOver.exactOptional(),
  ...optional,
})
