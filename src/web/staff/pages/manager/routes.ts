import type { Role } from '#policy/policy.ts'
import { ofComplaint, type Route, staff } from '../../../route.ts'
import { showChanges } from '../registers/changes.tsx'
import { saveLog } from '../registers/log-file.ts'
import { signLog } from '../registers/log-signed.tsx'
import { showLog } from '../registers/log.tsx'
import { showPromiseRows } from '../registers/promises-rows.tsx'
import { showPromises } from '../registers/promises.tsx'
import { showWeek } from '../registers/week.tsx'
import { removeAbsence, saveAbsence, showAbsence } from './absence.tsx'
import { showCauses } from './causes.tsx'
import { readFeedback, showFeedback } from './feedback.tsx'
import { handOver, showHandOver } from './hand-over.tsx'
import { showMonth } from './month.tsx'
import { showQualityFound } from './quality-found.tsx'
import { saveQualityReview, showQualityReview } from './quality-review.tsx'
import { showQuality } from './quality.tsx'
import { saveReviewChange, showReviewChange } from './review-change.tsx'
import { showRota } from './rota-room.tsx'
import { removeConflict, saveConflict, saveShop } from './rota-save.ts'
import { saveSkills, showSkills } from './skills.tsx'
import { showWorkload } from './workload.tsx'

const house: readonly Role[] = ['agent', 'manager', 'investigator']
const manager: readonly Role[] = ['manager']
const reading: readonly Role[] = ['manager', 'board']
const changing: readonly Role[] = ['agent', 'manager', 'investigator', 'board']

/** The rooms of the Customer Service Manager, and what everybody at the desk shares with them. */
export const managerRoutes: readonly Route[] = [
  staff(manager, 'GET', '/desk/log', (visit, world) => showLog(visit, world), 'log'),
  staff(manager, 'GET', '/desk/log.csv', saveLog, 'log'),
  staff(manager, 'POST', '/desk/log/sign', signLog, 'register'),
  staff(manager, 'GET', '/desk/week', showWeek, 'assign'),
  staff(manager, 'GET', '/desk/promises', showPromises, 'reports'),
  staff(manager, 'GET', '/desk/promises/rows', showPromiseRows, 'reports'),
  staff(manager, 'GET', '/desk/workload', showWorkload, 'assign'),
  staff(manager, 'GET', '/desk/workload/hand-over/:person', showHandOver, 'assign'),
  staff(manager, 'POST', '/desk/workload/hand-over/:person', handOver, 'assign'),
  staff(manager, 'GET', '/desk/rota', (visit, world) => showRota(visit, world), 'assign'),
  staff(manager, 'POST', '/desk/rota/shops/:storefront', saveShop, 'assign'),
  staff(manager, 'GET', '/desk/rota/skills/:person', showSkills, 'assign'),
  staff(manager, 'POST', '/desk/rota/skills/:person', saveSkills, 'assign'),
  staff(manager, 'POST', '/desk/rota/conflicts', saveConflict, 'assign'),
  staff(manager, 'POST', '/desk/rota/conflicts/remove', removeConflict, 'assign'),
  staff(house, 'GET', '/desk/absence', showAbsence),
  staff(house, 'POST', '/desk/absence', saveAbsence),
  staff(house, 'POST', '/desk/absence/remove', removeAbsence),
  staff(manager, 'GET', '/desk/quality', showQuality, 'quality'),
  staff(manager, 'GET', '/desk/quality/found', showQualityFound, 'quality'),
  staff(manager, 'GET', '/desk/quality/:storefront/:week/:id', showQualityReview, 'quality'),
  staff(manager, 'POST', '/desk/quality/:storefront/:week/:id', saveQualityReview, 'quality'),
  staff(house, 'GET', '/desk/feedback', showFeedback),
  staff(house, 'POST', '/desk/feedback', readFeedback),
  staff(reading, 'GET', '/desk/causes', showCauses, 'reports'),
  staff(reading, 'GET', '/desk/month', showMonth, 'reports'),
  staff(reading, 'GET', '/desk/month/:month', showMonth, 'reports'),
  staff(house, 'GET', '/desk/changes', showChanges),
  ofComplaint(changing, 'GET', '/desk/complaints/:id/review-change', showReviewChange, 'change'),
  ofComplaint(changing, 'POST', '/desk/complaints/:id/review-change', saveReviewChange, 'change'),
]
