import { ofComplaint, type Route, staff } from '../route.ts'
import { showList } from './list.tsx'
import { takeReply } from './reply/take.ts'
import { takeReview } from './review/take.ts'
import { sendFile } from './send-file.ts'
import { showFile } from './show.tsx'
import { reviewing } from './standing.ts'

/** What whoever reviews sees and does. Which role that is, the policy says: each handler asks it. */
export const boardRoutes: readonly Route[] = [
  staff(reviewing, 'GET', '/board', showList),
  ofComplaint(reviewing, 'GET', '/board/:id', showFile),
  ofComplaint(reviewing, 'GET', '/board/:id/files/:file', sendFile),
  ofComplaint(reviewing, 'POST', '/board/:id/review', takeReview),
  ofComplaint(reviewing, 'POST', '/board/:id/reply', takeReply),
]
