import type { Role } from '#policy/policy.ts'
import { everyRole, hearing, ofComplaint, type Route, staff } from '../route.ts'
import { acts } from './acts/acts.ts'
import { mailInRoutes } from './mail-in/routes.ts'
import { mattersRoutes } from './matters/routes.ts'
import { personRoutes } from './person/routes.ts'
import { managerRoutes } from './pages/manager/routes.ts'
import { showApprovals } from './pages/registers/approvals.tsx'
import { takeLetters } from './pages/registers/take-letters.ts'
import { showLetters } from './pages/registers/letters.tsx'
import { forgetSearches, showSearch, takeSearch } from './pages/search/page.tsx'
import { showAskedOfMe } from './pages/investigation/asked-of-me.tsx'
import { showHearings } from './pages/hearing/list.tsx'
import { saveHearing, showHearing } from './pages/hearing/page.tsx'
import { showInvestigations } from './pages/investigation/list.tsx'
import { showInvestigation } from './pages/investigation/page.tsx'
import { showComplaint } from './pages/complaint/page.tsx'
import { sendFile } from './pages/file.ts'
import { sendLetterPdf } from './pages/letter-pdf.ts'
import { showLetter } from './pages/letter.tsx'
import { doMany, undoMany } from './pages/bulk/page.tsx'
import { showBatch } from './pages/bulk/result.tsx'
import { showMyDay } from './pages/my-day/page.tsx'
import { showQueue } from './pages/queue/page.tsx'
import { changeSnooze, showSnooze } from './pages/snooze/page.tsx'
import { changeViews } from './pages/views/change.ts'
import { showViews } from './pages/views/page.tsx'
import { showTakeDown, takeDown } from './pages/take-down.tsx'
import { showWhy } from './pages/why.tsx'
import { holdCustomer, showHoldCustomer } from './acts/end/hold-customer.tsx'
import { link, showLink, unlink } from './acts/link/link.tsx'
import { showDrafts } from './drafts/page.tsx'
import { discard, takeOver } from './forms/draft-acts.ts'
import { undo } from './forms/undo.ts'
import { snippetRoutes } from './snippets/routes.ts'
import { actRoutes, draftRoute } from './forms/perform.tsx'

const house: readonly Role[] = ['agent', 'manager', 'investigator']
const desk: readonly Role[] = ['agent', 'manager']
/** Whom a policy may ask to agree to something. */
const approving: readonly Role[] = ['agent', 'manager', 'investigator', 'board']

/** The desk: lists, registers, one complaint, and every act on it. */
export const staffRoutes: readonly Route[] = [
  staff(house, 'GET', '/desk', showQueue),
  staff(house, 'POST', '/desk/bulk', doMany),
  staff(house, 'GET', '/desk/bulk/:batch', showBatch),
  staff(house, 'POST', '/desk/bulk/:batch/undo', undoMany),
  staff(house, 'GET', '/desk/my-day', showMyDay),
  staff(house, 'GET', '/desk/views', showViews),
  staff(house, 'POST', '/desk/views', changeViews),
  staff(house, 'GET', '/desk/search', showSearch, 'search'),
  staff(house, 'POST', '/desk/search', takeSearch, 'search'),
  staff(house, 'POST', '/desk/search/forget', forgetSearches, 'search'),
  ...managerRoutes,
  ...mailInRoutes,
  ...mattersRoutes,
  ...personRoutes,
  staff(approving, 'GET', '/desk/approvals', showApprovals, 'approve'),
  staff(desk, 'GET', '/desk/letters', showLetters, 'letters'),
  staff(desk, 'POST', '/desk/letters', takeLetters, 'letters'),
  staff(desk, 'GET', '/desk/complaints/new', showTakeDown, 'take-down'),
  staff(desk, 'POST', '/desk/complaints/new', takeDown, 'take-down'),
  staff(house, 'GET', '/desk/investigations', showInvestigations, 'investigate'),
  staff(house, 'GET', '/desk/questions', showAskedOfMe, 'investigate'),
  staff(everyRole, 'GET', '/desk/hearings', showHearings),
  hearing('GET', '/desk/hearings/:id', showHearing),
  hearing('POST', '/desk/hearings/:id', saveHearing),
  ofComplaint(house, 'GET', '/desk/complaints/:id', showComplaint),
  ofComplaint(house, 'GET', '/desk/complaints/:id/investigation', showInvestigation, 'investigate'),
  ofComplaint(house, 'GET', '/desk/complaints/:id/snooze', showSnooze),
  ofComplaint(house, 'POST', '/desk/complaints/:id/snooze', changeSnooze),
  ofComplaint(house, 'GET', '/desk/complaints/:id/why/:promise', showWhy),
  ofComplaint(house, 'GET', '/desk/complaints/:id/letters/:letter', showLetter),
  ofComplaint(house, 'GET', '/desk/complaints/:id/letters/:letter/pdf', sendLetterPdf),
  ofComplaint(house, 'GET', '/desk/files/:id/:file', sendFile),
  ofComplaint([...house, 'board'], 'POST', '/desk/complaints/:id/undo', undo),
  ofComplaint(house, 'POST', '/desk/complaints/:id/drafts/take', takeOver),
  ofComplaint(house, 'POST', '/desk/complaints/:id/drafts/discard', discard),
  ofComplaint(['manager'], 'GET', '/desk/complaints/:id/hold-customer', showHoldCustomer, 'hold'),
  ofComplaint(['manager'], 'POST', '/desk/complaints/:id/hold-customer', holdCustomer, 'hold'),
  ofComplaint(house, 'GET', '/desk/complaints/:id/link', showLink, 'note'),
  ofComplaint(house, 'POST', '/desk/complaints/:id/link', link, 'note'),
  ofComplaint(house, 'POST', '/desk/complaints/:id/unlink', unlink, 'note'),
  staff(house, 'GET', '/desk/drafts', showDrafts),
  ...snippetRoutes,
  draftRoute(acts),
  ...Object.values(acts).flatMap(actRoutes),
]
