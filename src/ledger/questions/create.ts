import type { Database } from '#database/connect.ts'
import { among } from './among.ts'
import { answersToApprove, approvals } from './approvals.ts'
import { askedOfMe } from './asked-of-me.ts'
import { atRiskRows } from './at-risk-rows.ts'
import { causes, causesAround } from './causes.ts'
import { changes } from './changes.ts'
import { counts } from './counts.ts'
import { figures } from './figures.ts'
import { find } from './find.ts'
import { hearings } from './hearings.ts'
import { investigations } from './investigations.ts'
import { letterOf } from './letter-of.ts'
import { lettersToSend } from './letters-to-send.ts'
import { likely } from './likely.ts'
import { log } from './log.ts'
import { othersOf } from './others-of.ts'
import { listsToSend, partnerList } from './partner-list.ts'
import { partnerQuestions } from './partner-questions.ts'
import { perPromise } from './per-promise.ts'
import { promiseRows } from './promise-rows.ts'
import { queue } from './queue.ts'
import { retention, retentionOver } from './retention.ts'
import { reviews } from './reviews.ts'
import { running } from './running.ts'
import { backToMe, dueOfMine, promisedByMe, wokenForMe } from './my-day.ts'
import { search, searchNear, snippets } from './search.ts'
import { standing } from './standing.ts'
import type { Questions } from './questions.ts'
import { toAssign, toRegister } from './week.ts'
import { held, workload } from './workload.ts'

export const createQuestions = (db: Database): Questions => ({
  among: among(db),
  answersToApprove: answersToApprove(db),
  approvals: approvals(db),
  askedOfMe: askedOfMe(db),
  atRiskRows: atRiskRows(db),
  causes: causes(db),
  causesAround: causesAround(db),
  changes: changes(db),
  figures: figures(db),
  held: held(db),
  promiseRows: promiseRows(db),
  workload: workload(db),
  counts: counts(db),
  find: find(db),
  hearings: hearings(db),
  investigations: investigations(db),
  letterOf: letterOf(db),
  lettersToSend: lettersToSend(db),
  likely: likely(db),
  log: log(db),
  othersOf: othersOf(db),
  retention: retention(db),
  retentionOver: retentionOver(db),
  listsToSend: listsToSend(db),
  partnerList: partnerList(db),
  partnerQuestions: partnerQuestions(db),
  perPromise: perPromise(db),
  queue: queue(db),
  reviews: reviews(db),
  running: running(db),
  search: search(db),
  searchNear: searchNear(db),
  snippets: snippets(db),
  standing: standing(db),
  dueOfMine: dueOfMine(db),
  backToMe: backToMe(db),
  promisedByMe: promisedByMe(db),
  wokenForMe: wokenForMe(db),
  toRegister: toRegister(db),
  toAssign: toAssign(db),
})
