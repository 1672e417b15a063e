import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { createAbsences } from './absences.ts'
import { candidates } from './candidates.ts'
import { createConflicts } from './conflicts.ts'
import type { Rota } from './rota.ts'
import { createSettings } from './settings.ts'
import { createWaiting } from './waiting.ts'

/** Who is in, who takes what, who keeps out of what, and what waits for somebody. */
export const createRota = (db: Database, now: () => Instant): Rota => {
  const [absences, settings] = [createAbsences(db, now), createSettings(db, now)]
  return {
    ...absences,
    ...settings,
    ...createConflicts(db, now),
    ...createWaiting(db, now),
    candidates: candidates(db, { ...absences, ...settings }),
  }
}
