import type { ComponentChildren } from 'preact'
import type { Day } from '#calendar/day.ts'
import { Checkboxes, Radios } from '../../parts/form/choice.tsx'
import { DateField } from '../../parts/form/date-field.tsx'
import { useComplaintWords } from '../../parts/desk/speech.ts'
import { HintAndError } from '../../parts/form/field-frame.tsx'
import { FileField, type Option, Select, TextArea, TextField } from '../../parts/form/field.tsx'
import type { Typed } from './act.ts'
import { useNamed } from '../away.ts'
import type { Setting } from '../setting.ts'

type Given = {
  readonly typed: Typed
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly optional?: boolean
}

const shown = ({ typed, name, label, hint, optional }: Given) => ({
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
  ...(optional ? { optional } : {}),
  error: typed.errors[name],
})

/** Several lines of text. */
export const Words = ({
  rows = 4,
  proposed,
  ...given
}: Given & { readonly rows?: number; readonly proposed?: string | undefined }) => (
  <TextArea {...shown(given)} rows={rows} value={given.typed.value(given.name, proposed)} />
)

/** One line of text. */
export const Line = ({
  proposed,
  type = 'text',
  width = 'medium',
  ...given
}: Given & {
  readonly proposed?: string | undefined
  readonly type?: 'text' | 'email' | 'tel'
  readonly width?: 'short' | 'medium' | 'full'
}) => (
  <TextField
    {...shown(given)}
    type={type}
    width={width}
    autocomplete="off"
    value={given.typed.value(given.name, proposed)}
  />
)

export const OnDay = ({ proposed, ...given }: Given & { readonly proposed?: Day | undefined }) => (
  <DateField {...shown(given)} value={given.typed.value(given.name, proposed)} />
)

/** One of a few, all of them in sight. */
export const OneOf = ({
  options,
  proposed,
  inline,
  ...given
}: Given & { readonly options: readonly Option[]; readonly proposed?: string; readonly inline?: boolean }) => (
  <Radios
    {...shown(given)}
    options={options}
    value={given.typed.value(given.name, proposed)}
    {...(inline ? { inline } : {})}
  />
)

/** One of many. */
export const Pick = ({
  options,
  proposed,
  ...given
}: Given & { readonly options: readonly Option[]; readonly proposed?: string | undefined }) => (
  <Select {...shown(given)} options={options} value={given.typed.value(given.name, proposed)} empty={!proposed} />
)

/** Any of a few. */
export const SomeOf = ({
  options,
  inline,
  ...given
}: Given & { readonly options: readonly Option[]; readonly inline?: boolean }) => (
  <Checkboxes
    {...shown(given)}
    options={options}
    values={given.typed.values(given.name)}
    {...(inline ? { inline } : {})}
  />
)

/** One box to tick. */
export const Tick = ({ typed, name, label, hint }: Given) => (
  <div class={typed.errors[name] ? 'field wrong' : 'field'}>
    <HintAndError name={name} error={typed.errors[name]} />
    <div class="choice">
      <input type="checkbox" id={name} name={name} value="yes" checked={typed.values(name).includes('yes')} />
      <label for={name}>{label}</label>
      {hint && <span class="hint">{hint}</span>}
    </div>
  </div>
)

/** One of the people who can be given a complaint. */
export const Colleague = ({
  setting,
  proposed,
  ...given
}: Given & { readonly setting: Setting; readonly proposed?: string | undefined }) => {
  const named = useNamed(setting)
  return (
    <Pick
      {...given}
      proposed={setting.colleagues.some(({ id }) => id === proposed) ? proposed : undefined}
      options={setting.colleagues.map(one => ({ value: one.id, text: named(one) }))}
    />
  )
}

export const Papers = (given: Omit<Given, 'name' | 'optional'>) => (
  <FileField {...shown({ ...given, name: 'files', optional: true })} multiple />
)

/** What an act is about, quoted above its form. */
export const Quote = ({ children }: { readonly children: ComponentChildren }) => {
  const words = useComplaintWords()
  return <blockquote class="about">{children ?? words.none}</blockquote>
}
