import type { FileFact } from '#complaint/state.ts'
import type { History } from '#ledger/ledger.ts'
import type { Form, SentFile } from '../../form.ts'
import { useDates, useWriting } from '../../parts/desk/speech.ts'
import { allFiles } from '../pages/complaint/attached.ts'
import type { Typed } from './act.ts'
import { Papers, SomeOf } from './fields.tsx'
import type { Setting } from '../setting.ts'

/** What many mail systems still take, attachments being a third larger on their way. */
export const mostToSend = 15 * 1024 * 1024

const unique = (history: History) => [...new Map(allFiles(history).map(file => [file.id, file])).values()]

/** The files of the complaint that were ticked; what a form names and the complaint does not have is not there. */
export const attachedOf = (form: Pick<Form, 'all'>, history: History): readonly SentFile[] => {
  const ticked = form.all('attach')
  return unique(history)
    .filter(({ id }) => ticked.includes(id))
    .map(({ id, bytes, type, name = '' }) => ({ id, bytes, type, name }))
}

export const tooMuch = (files: readonly FileFact[]): boolean =>
  files.reduce((sum, { bytes }) => sum + bytes, 0) > mostToSend

/** What goes along with a letter: files the complaint has already, and new ones. */
export const Attach = ({ setting, typed }: { readonly setting: Setting; readonly typed: Typed }) => {
  const { files: words } = useWriting()
  const dates = useDates()
  const known = unique(setting.visit.history)
  const open = typed.values('attach').length > 0 || typed.files.length > 0 || typed.errors['files'] !== undefined
  return (
    <details class="attach" open={open}>
      <summary>{words.add}</summary>
      {known.length > 0 && (
        <SomeOf
          typed={typed}
          name="attach"
          label={words.ofCase}
          optional
          options={known.map(({ id, name, bytes }) => ({
            value: id,
            text: name || id.slice(0, 8),
            hint: dates.size(bytes),
          }))}
        />
      )}
      <Papers typed={typed} label={words.add} hint={words.addHint} />
    </details>
  )
}
