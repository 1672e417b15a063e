import type { PartnerId } from '#complaint/actor.ts'
import type { AnswerToApprove, AskApprovals, ApprovalRow } from './approvals.ts'
import type { AskAtRisk, AtRiskRow } from './at-risk-rows.ts'
import type { AskChanges, ChangeRow } from './changes.ts'
import type { AskAround, AskCauses, CauseCount } from './causes.ts'
import type { AskCounts, Counted } from './counts.ts'
import type { AskFigures, Figures } from './figures.ts'
import type { AskFind, FoundRow } from './find.ts'
import type { AskHearings, HearingRow } from './hearings.ts'
import type { MyQuestion } from './asked-of-me.ts'
import type { AskInvestigations, InvestigationRow } from './investigations.ts'
import type { AskLetter, ComplaintLetter } from './letter-of.ts'
import type { AskLettersToSend, LetterToSend } from './letters-to-send.ts'
import type { AskLikely, LikelyRow } from './likely.ts'
import type { AskLog, LogRow } from './log.ts'
import type { AskOthers, OtherRow } from './others-of.ts'
import type { Page } from './page.ts'
import type { AskListsToSend, AskPartnerList, ListedQuestion } from './partner-list.ts'
import type { AskPartnerQuestions, PartnerQuestionRow } from './partner-questions.ts'
import type { AskPerPromise, PromiseCount } from './per-promise.ts'
import type { AskPromiseRows, PromiseRow } from './promise-rows.ts'
import type { AskQueue, QueuePage } from './queue.ts'
import type { AskReviews, ReviewRow } from './reviews.ts'
import type { AskRetention, RetentionCount, RetentionRow } from './retention.ts'
import type { RunningCount } from './running.ts'
import type { Scope } from './scope.ts'
import type { AskMyDay, BackRow, DueRow, PromisedRow, WokenRow } from './my-day.ts'
import type { AskSearch, Found, Hit, Snippet } from './search.ts'
import type { AskStanding, StandingRow } from './standing.ts'
import type { Words } from './words.ts'
import type { AskWeek, WeekRow } from './week.ts'
import type { AskHeld, AskWorkload, HeldRow, LoadRow } from './workload.ts'

export type { Page } from './page.ts'

/** Everything the doors may ask about many complaints at once. Each answers only what is in the asker's scope. */
export type Questions = {
  readonly queue: (ask: AskQueue) => Promise<QueuePage>
  readonly atRiskRows: (ask: AskAtRisk) => Promise<readonly AtRiskRow[]>
  readonly counts: (ask: AskCounts) => Promise<Counted>
  readonly log: (ask: AskLog) => Promise<Page<LogRow>>
  readonly find: (ask: AskFind) => Promise<readonly FoundRow[]>
  /** Complaints that a message which came in may belong to. */
  readonly likely: (ask: AskLikely) => Promise<readonly LikelyRow[]>
  readonly approvals: (ask: AskApprovals) => Promise<readonly ApprovalRow[]>
  readonly answersToApprove: (ask: AskApprovals) => Promise<readonly AnswerToApprove[]>
  readonly reviews: (ask: AskReviews) => Promise<readonly ReviewRow[]>
  /** What the policies' times of keeping mean; by reference only, as those who ask read no complaints. */
  readonly retention: (ask: Omit<AskRetention, 'after' | 'limit'>) => Promise<readonly RetentionCount[]>
  readonly retentionOver: (ask: AskRetention) => Promise<Page<RetentionRow>>
  readonly running: () => Promise<readonly RunningCount[]>
  readonly changes: (ask: AskChanges) => Promise<Page<ChangeRow>>
  readonly investigations: (ask: AskInvestigations) => Promise<Page<InvestigationRow>>
  readonly hearings: (ask: AskHearings) => Promise<readonly HearingRow[]>
  readonly askedOfMe: (ask: { readonly scope: Scope }) => Promise<readonly MyQuestion[]>
  readonly partnerList: (ask: AskPartnerList) => Promise<readonly ListedQuestion[]>
  readonly listsToSend: (ask: AskListsToSend) => Promise<readonly PartnerId[]>
  readonly partnerQuestions: (ask: AskPartnerQuestions) => Promise<readonly PartnerQuestionRow[]>
  readonly toRegister: (ask: AskWeek) => Promise<readonly WeekRow[]>
  readonly toAssign: (ask: AskWeek) => Promise<readonly WeekRow[]>
  readonly othersOf: (ask: AskOthers) => Promise<readonly OtherRow[]>
  readonly perPromise: (ask: AskPerPromise) => Promise<readonly PromiseCount[]>
  readonly promiseRows: (ask: AskPromiseRows) => Promise<Page<PromiseRow>>
  readonly workload: (ask: AskWorkload) => Promise<readonly LoadRow[]>
  readonly held: (ask: AskHeld) => Promise<readonly HeldRow[]>
  readonly causes: (ask: AskCauses) => Promise<readonly CauseCount[]>
  readonly causesAround: (ask: AskAround) => Promise<{ readonly before: number; readonly after: number }>
  readonly figures: (ask: AskFigures) => Promise<Figures>
  readonly letterOf: (ask: AskLetter) => Promise<ComplaintLetter | undefined>
  readonly lettersToSend: (ask: AskLettersToSend) => Promise<readonly LetterToSend[]>
  /** Which of these complaints whoever asks may read. */
  readonly dueOfMine: (ask: AskMyDay) => Promise<readonly DueRow[]>
  readonly backToMe: (ask: AskMyDay) => Promise<readonly BackRow[]>
  readonly promisedByMe: (ask: AskMyDay) => Promise<readonly PromisedRow[]>
  readonly wokenForMe: (ask: AskMyDay) => Promise<readonly WokenRow[]>
  readonly search: (ask: AskSearch) => Promise<Found>
  readonly searchNear: (ask: AskSearch) => Promise<readonly Hit[]>
  /** Of complaints that whoever asks was given by a search: where it was said. */
  readonly snippets: (ask: { readonly ids: readonly string[]; readonly words: Words }) => Promise<readonly Snippet[]>
  readonly standing: (ask: AskStanding) => Promise<readonly StandingRow[]>
  readonly among: (scope: Scope, complaints: readonly string[]) => Promise<ReadonlySet<string>>
}
