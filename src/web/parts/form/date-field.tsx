import { isDay } from '#calendar/day.ts'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { Input } from './input.tsx'
import { useWords } from '../speech.ts'

/** A date, by the browser's own picker where it has one and as text where it has none. Read it with `dayTyped`. */
export const DateField = (props: FieldProps & { readonly value?: string | undefined; readonly min?: string }) => {
  const words = useWords()
  const field = { ...props, hint: props.hint ?? words.dateHint }
  const { value = '', min } = field
  // A picker shows nothing for what it cannot read; as text, what was typed stays.
  const type = value === '' || isDay(value) ? 'date' : 'text'
  return (
    <FieldFrame {...field}>
      <Input field={field} class="input short" type={type} value={value} min={min} />
    </FieldFrame>
  )
}
