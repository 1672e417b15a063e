// Clause 11, where several decide together: each votes alone, with reasons.
import { hasAnswerToJudge } from '#complaint/panel.ts'
import { isConflict } from '#ledger/ledger.ts'
import { boardTexts } from '#texts/board.ts'
import { refusalIn } from '#texts/refusals.ts'
import { hasErrors } from '../../parts/form/error-summary.tsx'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { give } from '../give.ts'
import { showBoard } from '../show.tsx'
import { judgeable, reviews } from '../standing.ts'
import { readVote, reviewProblems, typedIn, votePrefix } from '../typed.ts'

/** Takes a vote; whatever stands in its way, everything typed is shown again. */
export const takeVote = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  if (!reviews(visit)) return visit.c.notFound()
  const vote = typedIn(await visit.form())
  const { history, language } = visit
  const given = readVote(vote)
  const asks = judgeable(history)
  const needsVerdict = hasAnswerToJudge(history.complaint) && !given.verdict
  const errors = {
    ...reviewProblems(vote, language, asks, votePrefix),
    ...(needsVerdict ? { [`${votePrefix}verdict`]: boardTexts[language].verdict.missing } : {}),
  }
  if (hasErrors(errors)) return showBoard(visit, world, { vote, errors })
  const outcome = await give(visit, world, [given], undefined)
  if (!outcome) return visit.c.redirect(`/board/${history.id}?done=vote#vote`, 303)
  if (isConflict(outcome)) return showBoard(visit, world, { vote, since: outcome.since })
  return showBoard(visit, world, { vote, errors: { vote: refusalIn(language, outcome) } })
}
