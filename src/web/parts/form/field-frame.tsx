import type { ComponentChildren } from 'preact'
import { Hidden } from '../hidden.tsx'
import { useWords } from '../speech.ts'

/** What every field has. The name is also the id, and what an error summary links to. */
export type FieldProps = {
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  readonly optional?: boolean
  /** The label is the heading of a page that asks one thing. */
  readonly isHeading?: boolean
  /** Words a screen reader adds to the label, such as the file a button removes. */
  readonly about?: string
}

/** The ids of hint and error, for `aria-describedby`. */
export const describedBy = ({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined

const LabelRest = ({ optional, about }: Pick<FieldProps, 'optional' | 'about'>) => {
  const words = useWords()
  return (
    <>
      {about && <Hidden> {about}</Hidden>}
      {optional && <span class="optional"> ({words.optional})</span>}
    </>
  )
}

/** Hint and error, in the order in which they are read. */
export const HintAndError = ({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) => {
  const words = useWords()
  return (
    <>
      {hint && (
        <div class="hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p class="error" id={`${name}-error`}>
          <Hidden>{words.fieldError} </Hidden>
          {error}
        </p>
      )}
    </>
  )
}

/** Label, hint and error around one control. */
export const FieldFrame = ({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) => {
  const label = (
    <label for={field.name}>
      {field.label}
      <LabelRest {...field} />
    </label>
  )
  return (
    <div class={field.error ? 'field wrong' : 'field'}>
      {field.isHeading ? <h1 class="label">{label}</h1> : label}
      <HintAndError {...field} />
      {children}
    </div>
  )
}

/** Legend, hint and error around a group of controls. */
export const GroupFrame = ({ children, ...group }: FieldProps & { readonly children: ComponentChildren }) => {
  const legend = (
    <>
      {group.label}
      <LabelRest {...group} />
    </>
  )
  return (
    <div class={group.error ? 'field wrong' : 'field'}>
      <fieldset aria-describedby={describedBy(group)}>
        <legend>{group.isHeading ? <h1>{legend}</h1> : legend}</legend>
        <HintAndError {...group} />
        {children}
      </fieldset>
    </div>
  )
}
