// Clause 10: the file of the house with its data, as an archive for whoever reviews. It is made while they wait, and not kept.
import { may } from '#complaint/may.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import { boardTexts } from '#texts/board.ts'
import { dossierIn } from '#texts/dossier.ts'
import { refusalIn } from '#texts/refusals.ts'
import { annexesOf, mostInZip } from '../../parts/dossier/annexes.ts'
import { givenFor } from '../../parts/dossier/gather.ts'
import { type Contents, makeAs, sendDossier } from '../../parts/dossier/make.ts'
import { safeName } from '../../parts/dossier/safe-name.ts'
import { filesOf } from '../../parts/files-of.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { settingFor, showBoard } from '../show.tsx'
import { dossierForReviewer } from './dossier.ts'
import { paperOf } from './paper.ts'
import { showPreview } from './preview.tsx'

const contentsFor = async (visit: ComplaintVisit, world: World): Promise<Contents> => {
  const { shop, now, history, language, person } = visit
  const setting = await settingFor(visit, world)
  const reader = { kind: 'reviewer', name: person.name } as const
  const given = await givenFor({ shop, now, history, language, reader }, world)
  const annexes = await annexesOf(filesOf(history), world.files, { most: mostInZip })
  const { dossier, letters } = dossierForReviewer(setting, given, annexes)
  return { given, dossier, letters, annexes, paper: shown => paperOf(setting, annexes, shown, given.head) }
}

/** The archive, or why it cannot be had now. */
const archiveFor = async (visit: ComplaintVisit, world: World): Promise<Response | string> => {
  const { c, history, actor, language } = visit
  const { busy } = boardTexts[language].outside
  if (!may(actor, 'make-dossier', history.complaint, history.ground.policy)) return c.notFound()
  const made = await makeAs('zip', history.id, () => contentsFor(visit, world), world)
  if (made === 'busy') return busy
  const { document } = made
  const done = await world.ledger.handle(history.id, { type: 'make-dossier', for: 'reviewer', document }, actor)
  if (isRefusal(done)) return refusalIn(language, done)
  if (isConflict(done)) return busy
  return sendDossier(made, dossierIn[language].fileName(safeName(history.complaint.reference)))
}

export const takeArchive = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const made = await archiveFor(visit, world)
  return typeof made === 'string' ? showBoard(visit, world, { errors: { pack: made } }) : made
}

/** The same from the manager's preview of the file. */
export const takeArchiveOfDesk = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const made = await archiveFor(visit, world)
  return typeof made === 'string' ? showPreview(visit, world, made) : made
}
