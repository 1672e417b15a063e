import { writingTexts } from '#texts/writing.ts'
import type { Saved } from '#writing/writing.ts'
import type { Form, SentFile } from '../../form.ts'
import { respond } from '../../parts/page.tsx'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { addressOf } from '../address.ts'
import type { Setting } from '../setting.ts'
import type { Act } from './act.ts'
import { ActPage } from './act-page.tsx'
import { Quicker } from './draft-texts.tsx'
import { fieldsOf, formOfDraft, isFormKey, typedIn } from './typed.ts'
import { filesOf } from './kept-files.ts'

type Writing = {
  readonly act: Act
  readonly visit: ComplaintVisit
  readonly form: Form
  readonly files: readonly SentFile[]
}

/** Saves a form as it is, complete or not; undefined for a form without a key of its own. */
export const saveDraft = async ({ act, visit, form, files }: Writing, world: World): Promise<Saved | undefined> => {
  const id = form.text('draft')
  if (!isFormKey(id)) return undefined
  const { history, person } = visit
  return world.writing.drafts.save({
    id,
    complaintId: history.id,
    act: act.name,
    subject: form.text('of'),
    version: Number(form.text('draft-version')) || 0,
    fields: fieldsOf(form, files),
    author: person.id,
  })
}

/** Keeps what was typed and goes back to the complaint; where somebody saved it first, both texts are shown. */
export const keepDraft = async (writing: Writing, setting: Setting, world: World): Promise<Response> => {
  const { act, visit, form, files } = writing
  const { draft: words } = writingTexts[visit.language]
  const saved = await saveDraft(writing, world)
  if (saved && 'version' in saved) return visit.c.redirect(`${addressOf(visit)}?drafted=1#drafts`, 303)
  const shown = { act, setting, typed: typedIn(form, files) }
  if (!saved) return respond(visit.c, <ActPage {...shown} />, 422)
  if (saved.quicker.complaintId !== visit.history.id) return visit.c.text('', 404)
  const again = formOfDraft({ ...saved.quicker, fields: fieldsOf(form, files) })
  return respond(
    visit.c,
    <ActPage
      act={act}
      setting={setting}
      typed={typedIn(again, files)}
      notice={words.quicker}
      above={<Quicker setting={setting} draft={saved.quicker} />}
    />,
    409,
  )
}

/** What the script of a page saves while somebody types: an answer without a page, with the version it has now. */
export const autosave =
  (act: Act) =>
  async (visit: ComplaintVisit, world: World): Promise<Response> => {
    const form = await visit.form()
    const files = act.files || act.attaches ? await filesOf(form, world) : []
    const saved = await saveDraft({ act, visit, form, files }, world)
    if (!saved) return visit.c.body(null, 422)
    if ('quicker' in saved) return visit.c.body(null, 409)
    return visit.c.body(null, 204, { 'draft-version': String(saved.version) })
  }
