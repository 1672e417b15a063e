import type { Role } from '#policy/policy.ts'
import { ofComplaint, type Route, staff } from '../route.ts'
import { showList } from './list.tsx'
import { takeArchive, takeArchiveOfDesk } from './pack/archive.ts'
import { showOutside, takeOutside } from './outside/take.tsx'
import { showPreviewOfPack, takePackOfDesk } from './pack/preview.tsx'
import { sendPack } from './pack/send.ts'
import { takePack } from './pack/take.ts'
import { showQuarter } from './quarter/page.tsx'
import { takeRecusal } from './recuse/take.ts'
import { takeReply } from './reply/take.ts'
import { takeReview } from './review/take.ts'
import { sendFile } from './send-file.ts'
import { showFile } from './show.tsx'
import { reviewing } from './standing.ts'
import { takeVote } from './vote/take.ts'

const manager: readonly Role[] = ['manager']
const overseeing: readonly Role[] = ['manager', 'board']

/** What whoever reviews sees and does. Which role that is, the policy says: each handler asks it. */
export const boardRoutes: readonly Route[] = [
  staff(reviewing, 'GET', '/board', showList),
  staff(overseeing, 'GET', '/board/quarter/:quarter', showQuarter, 'reports'),
  ofComplaint(reviewing, 'GET', '/board/:id', showFile),
  ofComplaint(reviewing, 'GET', '/board/:id/files/:file', sendFile),
  ofComplaint(reviewing, 'GET', '/board/:id/pack/:file', sendPack, 'pack'),
  ofComplaint(reviewing, 'POST', '/board/:id/pack', takePack, 'pack'),
  ofComplaint(reviewing, 'POST', '/board/:id/pack/zip', takeArchive, 'pack'),
  ofComplaint(reviewing, 'GET', '/board/:id/dossier', showOutside, 'pack'),
  ofComplaint(reviewing, 'POST', '/board/:id/dossier', takeOutside, 'pack'),
  ofComplaint(reviewing, 'POST', '/board/:id/vote', takeVote, 'review'),
  ofComplaint(reviewing, 'POST', '/board/:id/recuse', takeRecusal, 'review'),
  ofComplaint(reviewing, 'POST', '/board/:id/review', takeReview, 'review'),
  ofComplaint(reviewing, 'POST', '/board/:id/reply', takeReply, 'review'),
  ofComplaint(manager, 'GET', '/desk/complaints/:id/pack', showPreviewOfPack, 'pack'),
  ofComplaint(manager, 'GET', '/desk/complaints/:id/pack/:file', sendPack, 'pack'),
  ofComplaint(manager, 'POST', '/desk/complaints/:id/pack', takePackOfDesk, 'pack'),
  ofComplaint(manager, 'POST', '/desk/complaints/:id/pack/zip', takeArchiveOfDesk, 'pack'),
  ofComplaint(manager, 'GET', '/desk/complaints/:id/dossier', showOutside, 'pack'),
  ofComplaint(manager, 'POST', '/desk/complaints/:id/dossier', takeOutside, 'pack'),
]
