import type { Said } from '#complaint/state.ts'
import { keptBackIn } from '#texts/kept-back.ts'
import type { StaffVisit } from '../route.ts'
import type { World } from '../world.ts'
import { countsFor } from './desk/counts.ts'
import { DeskPage } from './desk/page.tsx'
import { ButtonLink } from './form/button.tsx'
import { handOut, KeptBack } from './kept-back.tsx'
import { respond } from './page.tsx'

type KeptFile = { readonly id: string; readonly name?: Said; readonly type: string }

/** A file for somebody of the house: also what the scanner warns of, once they have read that. */
export const sendToHouse = async (visit: StaffVisit, world: World, file: KeptFile | undefined): Promise<Response> => {
  const { c, language } = visit
  const look = c.req.query('view') === '1'
  const reader = c.req.query('anyway') === '1' ? 'house-anyway' : 'house'
  const given = file && (await handOut(world.files, { ...file, name: file.name ?? '', reader, look }))
  if (!given || (look && 'why' in given)) return c.text('', 404)
  if (!('why' in given)) return given
  const say = keptBackIn[language]
  return respond(
    c,
    <DeskPage visit={visit} counts={await countsFor(visit, world)} title={say.title}>
      <KeptBack language={language} kept={given}>
        <p>{say.anywayHint}</p>
        <ButtonLink href={`${c.req.path}?anyway=1`}>{say.anyway}</ButtonLink>
      </KeptBack>
    </DeskPage>,
    403,
  )
}
