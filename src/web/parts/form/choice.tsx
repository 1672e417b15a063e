import type { Option } from './field.tsx'
import { type FieldProps, GroupFrame } from './field-frame.tsx'

type ChoiceProps = FieldProps & { readonly options: readonly Option[]; readonly inline?: boolean }

const Choices = ({
  name,
  options,
  inline,
  type,
  isChosen,
}: Pick<ChoiceProps, 'name' | 'options' | 'inline'> & {
  readonly type: 'radio' | 'checkbox'
  readonly isChosen: (value: string) => boolean
}) => (
  <div class={inline ? 'choices inline' : 'choices'}>
    {options.map((option, n) => {
      const id = n === 0 ? name : `${name}-${option.value}`
      return (
        <div class="choice">
          <input
            type={type}
            id={id}
            name={name}
            value={option.value}
            checked={isChosen(option.value)}
            aria-describedby={option.hint ? `${id}-hint-${option.value}` : undefined}
          />
          <label for={id} lang={option.lang}>
            {option.text}
          </label>
          {option.hint && (
            <span class="hint" id={`${id}-hint-${option.value}`}>
              {option.hint}
            </span>
          )}
        </div>
      )
    })}
  </div>
)

/** One of several. The first has the group's name as its id, so that an error summary can lead to it. */
export const Radios = ({ value, ...group }: ChoiceProps & { readonly value?: string | undefined }) => (
  <GroupFrame {...group}>
    <Choices {...group} type="radio" isChosen={option => option === value} />
  </GroupFrame>
)

/** Any of several. */
export const Checkboxes = ({ values, ...group }: ChoiceProps & { readonly values?: readonly string[] | undefined }) => (
  <GroupFrame {...group}>
    <Choices {...group} type="checkbox" isChosen={option => (values ?? []).includes(option)} />
  </GroupFrame>
)
