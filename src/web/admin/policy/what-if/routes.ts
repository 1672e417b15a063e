import type { Role } from '#policy/policy.ts'
import { type Route, staff } from '../../../route.ts'
import { showWhatIf, startWhatIf } from './form.tsx'
import { saveRun, showRun, stopRun } from './run.tsx'
import { place } from './run-said.ts'

const keepers: readonly Role[] = ['manager', 'administrator']

/** What if other rules had been in force? Before the policies themselves, none of which can be called `what-if`. */
export const whatIfRoutes: readonly Route[] = [
  staff(keepers, 'GET', place, showWhatIf, 'policy'),
  staff(keepers, 'POST', place, startWhatIf, 'policy'),
  staff(keepers, 'GET', `${place}/:run`, showRun, 'policy'),
  staff(keepers, 'GET', `${place}/:run/changes.csv`, saveRun, 'policy'),
  staff(keepers, 'POST', `${place}/:run/stop`, stopRun, 'policy'),
]
