import { type Form, formOf } from '../../form.ts'
import { Button } from '../../parts/form/button.tsx'
import { useSnippets } from '../../parts/desk/speech.ts'
import { deskActTexts } from '#texts/desk-acts.ts'
import { filledFor } from '../snippets/fill.ts'
import type { Snippet } from '#writing/writing.ts'
import type { Act } from './act.ts'
import type { Setting } from '../setting.ts'

/** The texts that fit here: for a letter or a note, of this shop, in the customer's language; a note's is the writer's own. */
export const fitting = ({ visit, snippets }: Setting, act: Act): readonly Snippet[] => {
  const { complaint } = visit.history
  const isLetter = act.toCustomer === true
  const language = isLetter ? complaint.language : visit.language
  return snippets.filter(
    one =>
      (one.fits === 'both' || one.fits === (isLetter ? 'letter' : 'note')) &&
      one.language === language &&
      (!one.storefront || one.storefront === complaint.storefront),
  )
}

/** The form as it would be with the chosen text put behind what stands in its field. */
export const inserted = (form: Form, act: Act, setting: Setting): Form => {
  const chosen = fitting(setting, act).find(({ id }) => id === form.text('snippet'))
  const into = act.inserts?.find(name => name === form.text('into')) ?? act.inserts?.[0]
  if (!chosen || !into) return form
  const before = form.text(into)
  const text = [before, filledFor(chosen, setting)].filter(Boolean).join('\n\n')
  return formOf([...form.entries.filter(([name]) => name !== into && name !== 'snippet'), [into, text]])
}

/** Puts a text of the house into the form. The options carry their word and text, for whoever types a slash. */
export const Insert = ({ act, setting }: { readonly act: Act; readonly setting: Setting }) => {
  const words = useSnippets()
  const { inserts = [] } = act
  const texts = inserts.length === 0 ? [] : fitting(setting, act)
  if (texts.length === 0) return null
  const labels: Readonly<Record<string, unknown>> = deskActTexts[setting.visit.language][act.name]
  const labelOf = (name: string) => (typeof labels[name] === 'string' ? labels[name] : name)
  return (
    <div class="insert">
      <label for="snippet">{words.insert.label}</label>
      <select class="input" id="snippet" name="snippet">
        <option value="">{words.insert.choose}</option>
        {texts.map(one => (
          <option value={one.id} data-word={one.word} data-text={filledFor(one, setting)}>
            {`/${one.word} ${one.name}`}
          </option>
        ))}
      </select>
      {inserts.length > 1 && (
        <select class="input" name="into" aria-label={words.insert.into}>
          {inserts.map(name => (
            <option value={name}>{labelOf(name)}</option>
          ))}
        </select>
      )}
      <Button kind="plain" name="do" value="insert">
        {words.insert.button}
      </Button>
    </div>
  )
}
