import { isConflict } from '#ledger/ledger.ts'
import { boardTexts } from '#texts/board.ts'
import { refusalIn } from '#texts/refusals.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { give } from '../give.ts'
import { showBoard } from '../show.tsx'
import { reviews } from '../standing.ts'
import { interest, typedIn } from '../typed.ts'

/** Takes a recusal, with its reason. */
export const takeRecusal = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  if (!reviews(visit)) return visit.c.notFound()
  const recusal = typedIn(await visit.form())
  const reason = recusal.value(interest)
  const { language } = visit
  if (reason === '')
    return showBoard(visit, world, { recusal, errors: { [interest]: boardTexts[language].recuse.reasonMissing } })
  const outcome = await give(visit, world, [{ type: 'recuse', words: { reason } }], undefined)
  if (!outcome) return visit.c.redirect(`/board/${visit.history.id}?done=recuse#review`, 303)
  if (isConflict(outcome)) return showBoard(visit, world, { recusal, since: outcome.since })
  return showBoard(visit, world, { recusal, errors: { [interest]: refusalIn(language, outcome) } })
}
