import { clockAhead } from '#database/clock-ahead.ts'
import type { Duty } from '#jobs/jobs.ts'
import type { Ground } from './ground.ts'

const secondsApart = 60

/**
 * Duties that time alone decides wait while the clocks of program and database are more than a minute apart: one of them is wrong,
 * and what is written as missed or thrown away stays so. They are done as soon as the clocks agree. A clock that is moved by hand
 * is nobody's fault.
 */
export const byTheClock =
  ({ db, mode, report }: Pick<Ground, 'db' | 'mode' | 'report'>) =>
  (duty: Duty): Duty => {
    if (mode !== 'production' && mode !== 'development') return duty
    const run = async () => {
      const { ahead, unsure } = await clockAhead(db)
      if (Math.abs(ahead) - unsure <= secondsApart) return duty.run()
      return report('What time decides waits: the clocks of program and database are apart', {
        seconds: Math.round(ahead),
      })
    }
    return { ...duty, run }
  }
