import { refusalIn } from '#texts/refusals.ts'
import { writingTexts } from '#texts/writing.ts'
import type { Draft } from '#writing/writing.ts'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import { useWriting } from '../../parts/desk/speech.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { addressOf } from '../address.ts'
import { whyNot } from '../possible.ts'
import { type Setting, settingFor } from '../setting.ts'
import type { Act } from './act.ts'
import { ActPage, NotNow } from './act-page.tsx'
import { DraftTexts, useWhen } from './draft-texts.tsx'
import { filesOf } from './kept-files.ts'
import { byOthers, Since } from './since.tsx'
import { formOfDraft, fresh, typedIn } from './typed.ts'

/** The draft that was asked for, else the visitor's own newest one for this very form. */
const draftFor = (act: Act, { visit, drafts, subject }: Setting): Draft | undefined => {
  const wanted = visit.c.req.query('draft')
  if (wanted === 'new') return undefined
  const fits = drafts.filter(one => one.act === act.name)
  const asked = fits.find(({ id }) => id === wanted)
  return asked ?? fits.findLast(one => one.author === visit.person.id && one.subject === subject)
}

/** Whose draft this is, what happened since, and a way to an empty form. */
const AboutDraft = ({
  act,
  setting,
  draft,
}: {
  readonly act: Act
  readonly setting: Setting
  readonly draft: Draft
}) => {
  const words = useWriting()
  const when = useWhen(setting)
  const { visit, names } = setting
  const { returned, author, savedAt, fields } = draft
  const expected = Number(fields.find(([name]) => name === 'expected')?.[1]) || undefined
  const since = byOthers(visit, expected)
  const isOwn = author === visit.person.id
  const afresh = `${addressOf(visit, act.name)}?draft=new${draft.subject ? `&of=${encodeURIComponent(draft.subject)}` : ''}`
  return (
    <div class={returned ? 'problem changed' : 'draft'}>
      {returned && <h2>{words.returned.title}</h2>}
      {returned && 'refusal' in returned && <p>{refusalIn(visit.language, returned.refusal)}</p>}
      {returned && 'changed' in returned && <p>{words.returned.changed}</p>}
      <p class="soft">
        {isOwn ? words.draft.yours(when(savedAt)) : words.draft.by(names.get(author) ?? '', when(savedAt))} ·{' '}
        <Link href={afresh}>{words.draft.afresh}</Link>
      </p>
      {since.length > 0 && <p>{words.draft.since}</p>}
      {since.length > 0 && <Since setting={setting} since={since} />}
    </div>
  )
}

/** The form of one act on its own page, with the draft that there is of it. */
export const showAct =
  (act: Act) =>
  async (visit: ComplaintVisit, world: World): Promise<Response> => {
    const asked = await settingFor(visit, world, visit.c.req.query('of') ?? '')
    const draft = draftFor(act, asked)
    const setting = draft ? { ...asked, subject: draft.subject } : asked
    const refusal = whyNot(visit, act.name, setting.subject)
    if (refusal)
      return respond(
        visit.c,
        <NotNow act={act} setting={setting} why={refusalIn(visit.language, refusal)}>
          {draft && <p>{writingTexts[visit.language].draft.tooLate}</p>}
          {draft && <DraftTexts setting={setting} draft={draft} />}
        </NotNow>,
      )
    if (!draft) return respond(visit.c, <ActPage act={act} setting={setting} typed={fresh} />)
    const form = formOfDraft(draft)
    const notice = visit.c.req.query('undone') ? writingTexts[visit.language].held.undone : ''
    const typed = typedIn(form, await filesOf(form, world))
    return respond(
      visit.c,
      <ActPage
        act={act}
        setting={setting}
        typed={typed}
        notice={notice}
        above={<AboutDraft act={act} setting={setting} draft={draft} />}
      />,
    )
  }
