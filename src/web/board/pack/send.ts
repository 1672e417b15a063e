import { may } from '#complaint/may.ts'
import { boardTexts } from '#texts/board.ts'
import { download } from '../../parts/download.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'

/** A document that this visitor made. Those of others carry another's name, and are theirs. */
export const sendPack = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const { c, history, actor, language } = visit
  const known = history.events.find(
    event =>
      event.type === 'pack-made' &&
      event.pack.id === c.req.param('file') &&
      event.by.kind === 'staff' &&
      event.by.person === actor.person,
  )
  const isAllowed = may(actor, 'make-pack', history.complaint, history.ground.policy)
  const opened = known?.type === 'pack-made' && isAllowed ? await world.files.open(known.pack.id) : undefined
  if (!opened) return c.notFound()
  return download(opened, boardTexts[language].pack.fileName(history.complaint.reference))
}
