import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'
import { Input } from './input.tsx'
import { useWords } from '../speech.ts'

type TextFieldProps = FieldProps & {
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'password'
  readonly width?: 'short' | 'medium' | 'full'
  readonly autocomplete?: string
  readonly inputmode?: 'text' | 'email' | 'tel' | 'numeric' | 'decimal'
  readonly spellcheck?: boolean
}

/** One line of text. What was typed stays, right or wrong. */
export const TextField = (props: TextFieldProps) => {
  const { value, type = 'text', width = 'full', autocomplete, inputmode, spellcheck } = props
  return (
    <FieldFrame {...props}>
      <Input
        field={props}
        class={`input ${width}`}
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        spellcheck={spellcheck}
      />
    </FieldFrame>
  )
}

/** Several lines of text. */
export const TextArea = (
  props: FieldProps & { readonly value?: string | undefined; readonly rows?: number; readonly autocomplete?: string },
) => {
  const { name, value = '', rows = 6, autocomplete, error } = props
  return (
    <FieldFrame {...props}>
      <textarea
        class="input full"
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        autocomplete={autocomplete}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      >
        {value}
      </textarea>
    </FieldFrame>
  )
}

/** Files from this device. `accept` guides; what may be kept is decided by content, where it is stored. */
export const FileField = (
  props: FieldProps & {
    readonly accept?: string | undefined
    readonly multiple?: boolean
    /** A telephone offers its camera. */
    readonly capture?: 'environment' | undefined
  },
) => {
  const { accept, multiple, capture } = props
  return (
    <FieldFrame {...props}>
      <Input field={props} class="input file" type="file" accept={accept} multiple={multiple} capture={capture} />
    </FieldFrame>
  )
}

export type Option = {
  readonly value: string
  readonly text: string
  /** The language of its text, where that is not the page's. */
  readonly lang?: string
  readonly hint?: string
}

/** A long list to choose one of; `empty` adds a first line that chooses nothing. */
export const Select = (
  props: FieldProps & {
    readonly options: readonly Option[]
    readonly value?: string | undefined
    readonly empty?: boolean
  },
) => {
  const words = useWords()
  const { name, options, value, empty, error } = props
  return (
    <FieldFrame {...props}>
      <select
        class="input medium"
        id={name}
        name={name}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      >
        {empty && (
          <option value="" selected={!value}>
            {words.choose}
          </option>
        )}
        {options.map(option => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
