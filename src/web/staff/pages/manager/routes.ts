import type { Role } from '#policy/policy.ts'
import { type Route, staff } from '../../../route.ts'
import { saveLog } from '../registers/log-file.ts'
import { signLog } from '../registers/log-signed.tsx'
import { showLog } from '../registers/log.tsx'
import { showPromiseRows } from '../registers/promises-rows.tsx'
import { showPromises } from '../registers/promises.tsx'
import { showWeek } from '../registers/week.tsx'

const manager: readonly Role[] = ['manager']

/** The rooms of the Customer Service Manager, and what everybody at the desk shares with them. */
export const managerRoutes: readonly Route[] = [
  staff(manager, 'GET', '/desk/log', (visit, world) => showLog(visit, world), 'log'),
  staff(manager, 'GET', '/desk/log.csv', saveLog, 'log'),
  staff(manager, 'POST', '/desk/log/sign', signLog, 'register'),
  staff(manager, 'GET', '/desk/week', showWeek, 'assign'),
  staff(manager, 'GET', '/desk/promises', showPromises, 'reports'),
  staff(manager, 'GET', '/desk/promises/rows', showPromiseRows, 'reports'),
]
