import { complain } from '#texts/complain.ts'
import { datesIn } from '#texts/dates.ts'
import { keptBackIn } from '#texts/kept-back.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { filesOf } from '../../parts/files-of.ts'
import { Button } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { FileField, TextArea } from '../../parts/form/field.tsx'
import { formLimits } from '../../read-form.ts'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { backToComplaint, give, showAct } from './act.tsx'
import { accepted } from '../complain/ask-files.tsx'
import { type Kept, keepFiles, keptFiles } from '../complain/kept-files.ts'
import { ofComplaint } from '../place.ts'
import { fileProblem, longest } from '../complain/problems.ts'

export type WriteProps = {
  readonly visit: CustomerVisit
  readonly path: string
  readonly label: string
  readonly send: string
  readonly text: string
  readonly errors: Errors
  readonly kept: Kept
}

/** A text and files, in one form that sends both. */
export const WriteForm = ({ visit, path, label, send, text, errors, kept }: WriteProps) => {
  const { files, short } = complain[visit.language]
  const dates = datesIn(visit.language)
  return (
    <form method="post" action={ofComplaint(visit, path)} enctype="multipart/form-data" novalidate>
      {kept.key && <input type="hidden" name="kept" value={kept.key} />}
      <TextArea name="text" label={label} error={errors['text']} value={text} rows={7} />
      {kept.files.length > 0 && <p class="inset">{short.kept(dates.list(kept.files.map(({ name }) => name)))}</p>}
      <FileField
        name="file"
        optional
        multiple
        label={files.chooseSeveral}
        hint={files.hint(formLimits.files, dates.size(formLimits.fileBytes)).replace(/ [^.]+\.$/, '')}
        error={errors['file']}
        accept={accepted}
      />
      <Button>{send}</Button>
    </form>
  )
}

// Enough for a film from each side; beyond it, somebody is filling our disk.
const most = { files: 200, bytes: 500e6 }

const isTooMuch = (history: CustomerVisit['history'], more: Kept['files']): boolean => {
  if (more.length === 0) return false
  const all = [...filesOf(history), ...more]
  return all.length > most.files || all.reduce((sum, { bytes }) => sum + bytes, 0) > most.bytes
}

/** What a form with a text and files brought, and what is wrong with it. */
export const readWriting = async (visit: CustomerVisit, world: World, missing: string) => {
  const form = await visit.form()
  const kept = await keptFiles(form, visit, world)
  const text = form.text('text')
  const isEmpty = text === '' && kept.files.length === 0
  const tooLong = text.length > longest.story
  const errors: Errors = {
    ...(isEmpty && !form.problem ? { text: missing } : {}),
    ...(tooLong ? { text: myComplaint[visit.language].message.tooLong } : {}),
    ...fileProblem(form, visit.language),
    ...(isTooMuch(visit.history, kept.files) ? { file: keptBackIn[visit.language].full } : {}),
  }
  const saved = hasErrors(errors) ? { ...kept, key: await keepFiles(kept, visit, world) } : kept
  return { text, kept: saved, errors }
}

export const filesFor = ({ files }: Kept) => files.map(({ id, bytes, type }) => ({ id, bytes, type }))
export const namesFor = ({ files }: Kept) => (files.length > 0 ? { fileNames: files.map(({ name }) => name) } : {})
export const nothing: Kept = { key: '', files: [] }

const showMessage = (visit: CustomerVisit, text: string, kept: Kept, errors: Errors) => {
  const { message } = myComplaint[visit.language]
  return showAct(visit, {
    title: message.title,
    errors,
    children: (
      <>
        <h1>{message.title}</h1>
        <WriteForm
          visit={visit}
          path="/message"
          label={message.label}
          send={message.send}
          text={text}
          kept={kept}
          errors={errors}
        />
      </>
    ),
  })
}

export const getMessage = (visit: CustomerVisit) => showMessage(visit, '', nothing, {})

export const postMessage = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const { text, kept, errors } = await readWriting(visit, world, myComplaint[visit.language].message.missing)
  if (hasErrors(errors)) return showMessage(visit, text, kept, errors)
  const words = { text, ...namesFor(kept) }
  const refused = await give(visit, world, { type: 'receive-message', channel: 'web', files: filesFor(kept), words })
  return refused ? showMessage(visit, text, kept, { text: refused }) : backToComplaint(visit, 'message')
}
