// Clause 11: three questions, each with an answer and reasons.
import { isConflict } from '#ledger/ledger.ts'
import { refusalIn } from '#texts/refusals.ts'
import { hasErrors } from '../../parts/form/error-summary.tsx'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { expectedIn, give } from '../give.ts'
import { byOthers, showBoard } from '../show.tsx'
import { judgeable, reviews } from '../standing.ts'
import { readReview, reviewProblems, typedIn } from '../typed.ts'

/** Saves the review; whatever stands in its way, everything typed is shown again. */
export const takeReview = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  if (!reviews(visit)) return visit.c.notFound()
  const form = await visit.form()
  const review = typedIn(form)
  const expected = expectedIn(form)
  const since = byOthers(visit, expected)
  if (since.length > 0) return showBoard(visit, world, { review, since })
  const errors = reviewProblems(review, visit.language, judgeable(visit.history))
  if (hasErrors(errors)) return showBoard(visit, world, { review, errors })
  const outcome = await give(visit, world, [readReview(review)], expected)
  if (!outcome) return visit.c.redirect(`/board/${visit.history.id}?done=review#reply`, 303)
  if (isConflict(outcome)) return showBoard(visit, world, { review, since: outcome.since })
  return showBoard(visit, world, { review, errors: { review: refusalIn(visit.language, outcome) } })
}
