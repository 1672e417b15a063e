import { keptBackIn } from '#texts/kept-back.ts'
import { handOut, KeptBack } from '../../parts/kept-back.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showNowhere } from '../nowhere.tsx'
import { show } from '../show.tsx'
import { ownFiles } from '../../parts/story/told.ts'

/** A file the customer sent us, always as a download and as it was: whatever is in it, it opens nothing here. */
export const getOwnFile = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const { c, history, language } = visit
  const file = ownFiles(history).find(({ id }) => id === c.req.param('file'))
  const given = file && (await handOut(world.files, { ...file, name: file.name ?? '', reader: 'house', look: false }))
  if (!given) return showNowhere(visit)
  if (!('why' in given)) return given
  const { title } = keptBackIn[language]
  return show(visit, {
    title,
    status: 403,
    children: (
      <>
        <h1>{title}</h1>
        <KeptBack language={language} kept={given} />
      </>
    ),
  })
}
