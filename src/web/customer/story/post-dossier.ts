import { refuse } from '#complaint/decision.ts'
import { hasTakenEnough, takenADay } from '#complaint/steps/take-dossier.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import { dossierIn } from '#texts/dossier.ts'
import { refusedIn } from '#texts/refused.ts'
import { gathered } from '../../parts/dossier/gather.ts'
import { makeAs, sendDossier } from '../../parts/dossier/make.ts'
import { safeName } from '../../parts/dossier/safe-name.ts'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showTakeAlong } from './take-along.tsx'

/** Clauses 10 and 13: the customer takes their file along. It is the answer itself; what is kept is that they did. */
export const postDossier = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const { history, language, shop, now, actor } = visit
  const { take, customer, fileName } = dossierIn[language]
  const { complaint, contact } = history
  const form = (await visit.form()).text('form') === 'zip' ? 'zip' : 'pdf'
  if (hasTakenEnough(complaint, now)) {
    const enough = refuse('dossier-taken-enough', { atMost: takenADay })
    return showTakeAlong(visit, world, { problem: refusedIn(language, enough), status: 429 })
  }
  const asked = {
    shop,
    now,
    history,
    language,
    reader: { kind: 'customer', name: contact.name ?? customer },
  } as const
  const made = await makeAs(form, history.id, () => gathered(asked, form, world), world)
  if (made === 'busy') return showTakeAlong(visit, world, { problem: take.busy, status: 429 })
  const done = await world.ledger.handle(history.id, { type: 'take-dossier', document: made.document }, actor)
  if (isRefusal(done)) return showTakeAlong(visit, world, { problem: refusedIn(language, done), status: 429 })
  if (isConflict(done)) return showTakeAlong(visit, world, { problem: take.busy, status: 429 })
  return sendDossier(made, fileName(safeName(complaint.reference)))
}
