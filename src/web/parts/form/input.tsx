import type { InputHTMLAttributes, LooseInputHTMLAttributes } from 'preact'
import { describedBy, type FieldProps } from './field-frame.tsx'

type InputProps = LooseInputHTMLAttributes<HTMLInputElement> & {
  readonly field: Pick<FieldProps, 'name' | 'hint' | 'error'>
}

/** The control inside a frame, tied to its label, hint and error. Its type may be decided while drawing, which the strict types do not foresee. */
export const Input = ({ field, ...attributes }: InputProps) => (
  <input
    {...(attributes as InputHTMLAttributes<HTMLInputElement>)}
    id={field.name}
    name={field.name}
    aria-describedby={describedBy(field)}
    aria-invalid={field.error ? 'true' : undefined}
  />
)
