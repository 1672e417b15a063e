import type { ComponentChildren } from 'preact'
import { Button } from '../../parts/form/button.tsx'
import { useAct, useComplaintWords } from '../../parts/desk/speech.ts'
import { Link } from '../../parts/link.tsx'
import type { Act, Typed } from './act.ts'
import { addressOf } from '../address.ts'
import { keptAs } from './kept-files.ts'
import type { Setting } from '../setting.ts'

/** The hidden fields every form about a complaint carries. `expected` is the version its writer has before them. */
export const Carried = ({ setting, back }: { readonly setting: Setting; readonly back?: string }) => (
  <>
    <input type="hidden" name="csrf" value={setting.visit.csrf} />
    <input type="hidden" name="expected" value={String(setting.visit.history.complaint.version)} />
    {setting.subject && <input type="hidden" name="of" value={setting.subject} />}
    {back && <input type="hidden" name="back" value={back} />}
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

/** The form of one act: its fields, and the buttons that send it or show the letter first. */
export const ActForm = ({ act, setting, typed, inline, children }: ActFormProps) => {
  const words = useComplaintWords()
  const { button } = useAct(act.name)
  const { Fields, preview } = act
  return (
    <form
      id="of"
      class={act.name === 'note' ? 'act note' : 'act'}
      method="post"
      action={addressOf(setting.visit, act.name)}
      enctype={act.files ? 'multipart/form-data' : undefined}
      novalidate
    >
      <Carried setting={setting} />
      {/* Enter in a field presses the first button of a form: it must be the one that sends nothing to anybody. */}
      <Fields setting={setting} typed={typed} />
      <Kept typed={typed} />
      {children}
      <div class="buttons">
        {preview && (
          <Button name="do" value="preview" kind={preview === 'always' ? 'main' : 'plain'}>
            {words.preview.button}
          </Button>
        )}
        {preview !== 'always' && <Button kind={act.grave ? 'warning' : 'main'}>{button}</Button>}
        {!inline && <Link href={addressOf(setting.visit)}>{words.cancel}</Link>}
      </div>
    </form>
  )
}
