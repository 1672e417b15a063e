import type { AskLog } from '#ledger/questions/log.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import type { StaffVisit } from '../../../route.ts'
import { filterIn, typedFilter } from './log-narrowed.ts'
import { askedIn } from './period.tsx'

/** What the address asks of the log, for page and file alike. */
export const askFor = (visit: StaffVisit): AskLog => {
  const { from, until, shops } = askedIn(visit)
  return {
    scope: { ...scopeOf(visit), shops },
    filter: filterIn(typedFilter(visit)),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  }
}
