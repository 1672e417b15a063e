import type { ComponentChildren } from 'preact'
import { hasErrors } from '../../parts/form/error-summary.tsx'
import { Button } from '../../parts/form/button.tsx'
import { useComplaintWords, useWriting } from '../../parts/desk/speech.ts'
import { Link } from '../../parts/link.tsx'
import type { Act, Typed } from './act.ts'
import { addressOf } from '../address.ts'
import { keptAs } from './kept-files.ts'
import { Attach } from './attach.tsx'
import { Insert } from './insert.tsx'
import { Recipient } from './recipient.tsx'
import { SendButtons } from './send-buttons.tsx'
import type { Setting } from '../setting.ts'
import { formKey } from './typed.ts'

/** The hidden fields every form about a complaint carries. `expected` is the version its writer has before them. */
export const Carried = ({ setting, typed }: { readonly setting: Setting; readonly typed: Typed }) => (
  <>
    <input type="hidden" name="csrf" value={setting.visit.csrf} />
    <input type="hidden" name="expected" value={String(setting.visit.history.complaint.version)} />
    {setting.subject && <input type="hidden" name="of" value={setting.subject} />}
    <input type="hidden" name="draft" value={formKey(typed)} />
    <input type="hidden" name="draft-version" value={typed.value('draft-version') || '0'} />
  </>
)

/** Files that a refused form brought already, so that they need not be chosen again. */
export const Kept = ({ typed }: { readonly typed: Typed }) => {
  const words = useComplaintWords()
  if (typed.files.length === 0) return null
  return (
    <p class="kept-files">
      {words.keptFiles}: {typed.files.map(({ name }) => name).join(', ')}
      {typed.files.map(file => (
        <input type="hidden" name="kept" value={keptAs(file)} />
      ))}
    </p>
  )
}

type ActFormProps = {
  readonly act: Act
  readonly setting: Setting
  readonly typed: Typed
  /** Drawn inside the complaint's own page, where nothing has to be cancelled. */
  readonly inline?: boolean
  readonly children?: ComponentChildren
}

const Look = ({ act }: Pick<ActFormProps, 'act'>) => {
  const words = useComplaintWords()
  const { preview } = act
  if (!preview) return null
  return (
    <Button name="do" value="preview" kind={preview === 'always' ? 'main' : 'plain'}>
      {words.preview.button}
    </Button>
  )
}

/** Only where something can be typed or chosen is there something to keep. */
const keepsDraft = ({ act }: Pick<ActFormProps, 'act'>) => act.first !== undefined || act.inserts !== undefined

/** The form of one act: its fields, and the buttons that send it or show the letter first. */
export const ActForm = ({ act, setting, typed, inline, children }: ActFormProps) => {
  const [words, { draft }] = [useComplaintWords(), useWriting()]
  const { Fields, preview } = act
  const { visit } = setting
  return (
    <form
      id="of"
      class={act.name === 'note' ? 'act note' : 'act'}
      method="post"
      action={addressOf(visit, act.name)}
      enctype={act.files || act.attaches ? 'multipart/form-data' : undefined}
      data-draft={keepsDraft({ act }) ? `${addressOf(visit)}/draft/${act.name}` : undefined}
      novalidate
    >
      <Carried setting={setting} typed={typed} />
      {act.toCustomer && <Recipient setting={setting} />}
      <Insert act={act} setting={setting} />
      <Fields setting={setting} typed={typed} />
      {act.attaches && <Attach setting={setting} typed={typed} />}
      <Kept typed={typed} />
      {children}
      <div class="buttons">
        <Look act={act} />
        {preview !== 'always' && (
          <SendButtons
            act={act}
            setting={setting}
            isFirst={!inline && act.name === 'acknowledge' && !hasErrors(typed.errors)}
          />
        )}
        {keepsDraft({ act }) && (
          <Button name="do" value="draft" kind="quiet">
            {draft.keep}
          </Button>
        )}
        {!inline && <Link href={addressOf(visit)}>{words.cancel}</Link>}
      </div>
    </form>
  )
}
