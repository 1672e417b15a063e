import type { Database } from '#database/connect.ts'
import { among } from './among.ts'
import { answersToApprove, approvals } from './approvals.ts'
import { changes } from './changes.ts'
import { counts } from './counts.ts'
import { find } from './find.ts'
import { letterOf } from './letter-of.ts'
import { lettersToSend } from './letters-to-send.ts'
import { log } from './log.ts'
import { othersOf } from './others-of.ts'
import { partnerQuestions } from './partner-questions.ts'
import { perPromise } from './per-promise.ts'
import { queue } from './queue.ts'
import { reviews } from './reviews.ts'
import { running } from './running.ts'
import type { Questions } from './questions.ts'
import { toAssign, toRegister } from './week.ts'

export const createQuestions = (db: Database): Questions => ({
  among: among(db),
  answersToApprove: answersToApprove(db),
  approvals: approvals(db),
  changes: changes(db),
  counts: counts(db),
  find: find(db),
  letterOf: letterOf(db),
  lettersToSend: lettersToSend(db),
  log: log(db),
  othersOf: othersOf(db),
  partnerQuestions: partnerQuestions(db),
  perPromise: perPromise(db),
  queue: queue(db),
  reviews: reviews(db),
  running: running(db),
  toRegister: toRegister(db),
  toAssign: toAssign(db),
})
