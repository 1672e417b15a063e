// Clause 10: the file as papers. Making them is an act: who had which document, with which fingerprint, stands in the history.
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import { boardTexts } from '#texts/board.ts'
import { refusalIn } from '#texts/refusals.ts'
import { annexesOf, mostInPdf, originalsOf, picturesOf } from '../../parts/dossier/annexes.ts'
import { filesOf } from '../../parts/files-of.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { settingFor } from '../show.tsx'
import { paperOf } from './paper.ts'

const largest = 300_000_000

const inPieces = async function* (bytes: Uint8Array) {
  yield bytes
}

/** Makes the document, keeps it, and writes down that it was made; or says why not, in a sentence. */
export const makePack = async (visit: ComplaintVisit, world: World): Promise<string | undefined> => {
  const { language, history, actor } = visit
  const say = boardTexts[language].pack
  const setting = await settingFor(visit, world)
  const annexes = await annexesOf(filesOf(history), world.files, { most: mostInPdf })
  const pictures = await picturesOf(annexes, world.files)
  const attached = await originalsOf(annexes, world.files, say.paper.annex)
  const head = await world.ledger.head(history.id)
  const { pdf, pages } = await world.print(paperOf(setting, annexes, pictures, head), pictures, attached)
  const name = say.fileName(history.complaint.reference)
  const stored = await world.files.store(inPieces(pdf), { name, maxBytes: largest })
  if ('problem' in stored) return say.notMade
  const { id, bytes, type } = stored
  const outcome = await world.ledger.handle(history.id, { type: 'make-pack', pack: { id, bytes, type }, pages }, actor)
  if (isRefusal(outcome)) return refusalIn(language, outcome)
  return isConflict(outcome) ? boardTexts[language].pack.notMade : undefined
}
