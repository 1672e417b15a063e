import type { Option } from './field.tsx'
import { Hidden } from '../hidden.tsx'

const saidOf = (options: readonly Option[], chosen: readonly string[]) =>
  options.filter(({ value }) => chosen.includes(value)).map(({ text }) => text)

/** Any of several, folded to one line that says which; it opens with a key or a click, with or without a script. */
export const Several = ({
  name,
  label,
  any,
  options,
  chosen,
}: {
  readonly name: string
  readonly label: string
  /** What is said where nothing is chosen. */
  readonly any: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
}) => {
  const said = saidOf(options, chosen)
  return (
    <div class="several">
      <details>
        <summary>
          <span class="label">{label}</span>
          <Hidden>: </Hidden>
          <span class="input">{said.length > 0 ? said.join(', ') : any}</span>
        </summary>
        <fieldset>
          <legend>
            <Hidden>{label}</Hidden>
          </legend>
          {options.map(({ value, text }) => (
            <label>
              <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} /> {text}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  )
}
