import type { Day } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import { Button } from '../../../parts/form/button.tsx'
import { useAct } from '../../../parts/desk/speech.ts'
import type { FieldsProps } from '../../forms/act.ts'
import { Colleague, OnDay, Words } from '../../forms/fields.tsx'
import type { Reader } from '../../forms/read.ts'
import { fromFindings } from './from-findings.tsx'

const [fewest, most] = [3, 20]

/** How many rows the form has now; asking for another adds one and keeps all that was typed. */
export const rowsIn = (text: (name: string) => string): number => {
  const had = Number(text('rows')) || fewest
  return Math.min(most, Math.max(fewest, had + (text('do') === 'another' ? 1 : 0)))
}

/** The changes an answer promises: each with its maker and its date. */
export const Changes = ({ setting, typed }: FieldsProps) => {
  const words = useAct('answer')
  const rows = rowsIn(name => typed.value(name))
  return (
    <fieldset class="changes">
      <legend>{words.changes}</legend>
      <p class="hint">{words.changesHint}</p>
      <input type="hidden" name="rows" value={String(rows)} />
      {Array.from({ length: rows }, (_, n) => n + 1).map(n => (
        <fieldset class="change" aria-label={words.change(n)}>
          <Words
            typed={typed}
            name={`change${n}`}
            label={words.change(n)}
            rows={2}
            proposed={n === 1 ? fromFindings(setting).change : ''}
          />
          <Colleague setting={setting} typed={typed} name={`owner${n}`} label={words.owner} />
          <OnDay typed={typed} name={`by${n}`} label={words.by} hint="" />
        </fieldset>
      ))}
      {rows < most && (
        <Button name="do" value="another" kind="plain">
          {words.another}
        </Button>
      )}
    </fieldset>
  )
}

export type TypedChange = { readonly text: string; readonly owner: PersonId; readonly by: Day }

/** The rows with a text; each must have a readable date, and whether it has a maker is for the heart to say. */
export const changesIn = (read: Reader): readonly TypedChange[] =>
  Array.from({ length: rowsIn(read.text) }, (_, n) => n + 1)
    .filter(n => read.text(`change${n}`) !== '')
    .map(n => ({ text: read.text(`change${n}`), owner: read.text(`owner${n}`), by: read.day(`by${n}`) }))
