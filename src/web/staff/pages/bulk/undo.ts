import type { Instant } from '#calendar/day.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import type { StandingRow } from '#ledger/questions/standing.ts'
import { listTexts } from '#texts/lists.ts'
import { refusalIn } from '#texts/refusals.ts'
import { writingTexts } from '#texts/writing.ts'
import type { Batch, Outcome } from '#views/views.ts'
import type { StaffVisit } from '../../../route.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import type { World } from '../../../world.ts'

/** Whether there is something to go back to. */
const hasBefore = ({ how, before }: Outcome): boolean =>
  how === 'done' && before !== undefined && (before.snooze !== undefined || typeof before.handler === 'string')

const stillWaits = ({ how, held }: Outcome, now: Instant): boolean =>
  how === 'done' && held !== undefined && now < held.leavesAt

/** Whether an outcome can still be taken back: its letter has not left, or nothing newer happened to its complaint. */
export const canUndo = (outcome: Outcome, standing: readonly StandingRow[], at: Instant): boolean => {
  if (stillWaits(outcome, at)) return true
  const now = standing.find(({ id }) => id === outcome.complaint)
  return hasBefore(outcome) && now !== undefined && now.deedVersion <= (outcome.version ?? 0)
}

type Undoing = { readonly visit: StaffVisit; readonly world: World }

const undoSnooze = async ({ visit, world }: Undoing, { complaint, before, set }: Outcome): Promise<boolean> => {
  const { person } = visit
  const now = await world.views.snoozed(person.id, complaint)
  if (!now || now.setAt !== set?.setAt || now.until !== set.until) return false
  if (before?.snooze) await world.views.snooze(person.id, complaint, before.snooze)
  else await world.views.wake(person.id, complaint)
  return true
}

const undoAssign = async ({ visit, world }: Undoing, outcome: Outcome): Promise<Outcome> => {
  const { many } = listTexts[visit.language]
  const to = outcome.before?.handler ?? ''
  const expected = outcome.version ?? 0
  const given = await world.ledger.handle(outcome.complaint, { type: 'assign', to }, visit.actor, { expected })
  if (isConflict(given)) return { ...outcome, how: 'not-undone', refusal: { said: many.newer } }
  if (isRefusal(given)) return { ...outcome, how: 'not-undone', refusal: { said: refusalIn(visit.language, given) } }
  return { ...outcome, how: 'undone' }
}

/** Nobody typed anything that would have to be kept. */
const undoHeld = async ({ visit, world }: Undoing, outcome: Outcome): Promise<Outcome> => {
  const { held, drafts } = world.writing
  const id = outcome.held?.id ?? ''
  if (!(await held.undo(id, visit.person.id)))
    return { ...outcome, how: 'not-undone', refusal: { said: writingTexts[visit.language].held.tooLate } }
  await drafts.drop(id)
  return { ...outcome, how: 'undone' }
}

/** Takes back what a batch did, where that can still be done; each as a new deed of its own. */
export const undoAll = async (undoing: Undoing, batch: Batch): Promise<readonly Outcome[]> => {
  const { visit, world } = undoing
  const { many } = listTexts[visit.language]
  const ids = batch.outcomes.map(({ complaint }) => complaint)
  const standing = await world.questions.standing({ scope: scopeOf(visit), ids })
  const outcomes: Outcome[] = []
  for (const outcome of batch.outcomes) {
    if (outcome.how === 'done' && outcome.held) outcomes.push(await undoHeld(undoing, outcome))
    else if (!hasBefore(outcome)) outcomes.push(outcome)
    else if (!canUndo(outcome, standing, visit.now))
      outcomes.push({ ...outcome, how: 'not-undone', refusal: { said: many.newer } })
    else if (outcome.before?.snooze === undefined) outcomes.push(await undoAssign(undoing, outcome))
    else {
      const isUndone = await undoSnooze(undoing, outcome)
      outcomes.push(
        isUndone ? { ...outcome, how: 'undone' } : { ...outcome, how: 'not-undone', refusal: { said: many.newer } },
      )
    }
  }
  return outcomes
}
