import { boardTexts } from '#texts/board.ts'
import { annexesOf, mostInPdf } from '../../parts/dossier/annexes.ts'
import { filesOf } from '../../parts/files-of.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Chronology } from '../file/chronology.tsx'
import { Correspondence } from '../file/correspondence.tsx'
import { Contents } from '../file/heading.tsx'
import { Investigation } from '../file/investigation.tsx'
import type { PartName, Setting } from '../file/part.tsx'
import { Promises } from '../file/promises.tsx'
import { Remedies } from '../file/remedies.tsx'
import { Summary } from '../file/summary.tsx'
import { settingFor } from '../show.tsx'
import { makePack } from './make.ts'
import { Complete, Pack } from './section.tsx'

const names: readonly PartName[] = ['pack', 'summary', 'promises', 'chronology', 'letters', 'investigation', 'remedies']

const Preview = ({ setting, unread, error }: { setting: Setting; unread: number; error?: string | undefined }) => {
  const { visit, counts } = setting
  const { language, history, c } = visit
  const { pack } = boardTexts[language]
  const { complaint, id } = history
  const base = `/desk/complaints/${id}`
  return (
    <DeskPage
      visit={visit}
      counts={counts}
      title={pack.preview(complaint.reference)}
      error={error !== undefined}
      lead={
        <Link href={base} class="crumb">
          {complaint.reference}
        </Link>
      }
    >
      <div class="board-file">
        <h1>{pack.preview(complaint.reference)}</h1>
        {error && (
          <p class="problem" role="alert">
            {error}
          </p>
        )}
        {c.req.query('done') === 'pack' && <output class="notice">{pack.made}</output>}
        <p class="soft">{pack.previewLead}</p>
        <Complete setting={setting} unread={unread} open />
        <Contents names={names} />
        <Pack setting={setting} base={base} />
        <Summary setting={setting} />
        <Promises setting={setting} />
        <Chronology setting={setting} />
        <Correspondence setting={setting} />
        <Investigation setting={setting} />
        <Remedies setting={setting} />
      </div>
    </DeskPage>
  )
}

export const showPreview = async (visit: ComplaintVisit, world: World, error?: string): Promise<Response> => {
  const setting = await settingFor(visit, world)
  const annexes = await annexesOf(filesOf(visit.history), world.files, { most: mostInPdf })
  const unread = annexes.filter(({ leftOut }) => leftOut === 'gone').length
  return respond(visit.c, <Preview setting={setting} unread={unread} error={error} />, error ? 422 : 200)
}

/** What the board gets, before it gets it: the same parts, and what is missing named first. */
export const showPreviewOfPack = (visit: ComplaintVisit, world: World): Promise<Response> => showPreview(visit, world)

export const takePackOfDesk = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const error = await makePack(visit, world)
  if (error) return showPreview(visit, world, error)
  return visit.c.redirect(`/desk/complaints/${visit.history.id}/pack?done=pack#pack`, 303)
}
