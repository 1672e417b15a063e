import type { Policy } from '#policy/policy.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Checkboxes, Radios } from '../../../parts/form/choice.tsx'
import { DateField } from '../../../parts/form/date-field.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { Select, TextArea, TextField } from '../../../parts/form/field.tsx'
import { GroupFrame } from '../../../parts/form/field-frame.tsx'
import { useStaffLanguage } from '../../../parts/speech.ts'
import { optionsOf } from './choices.ts'
import { Fee, Moneys, MoneyField, Pauses, Period, StartField } from './draw-more.tsx'
import type { Field, Group } from './field.ts'
import { pageLanguages } from './lists.ts'
import type { Typed } from './typed.ts'

export type FormProps = { readonly policy: Policy; readonly typed: Typed; readonly errors: Errors }

const Texts = ({ field, typed, errors }: FormProps & { readonly field: Extract<Field, { kind: 'texts' }> }) => {
  const { forms, label } = roomWords(useStaffLanguage())
  const { at, required, rows } = field
  const first = `${at}.${pageLanguages[0]}`
  return (
    <GroupFrame name={at} {...label(field.label)} error={errors[first]} optional={!required}>
      <div class="texts">
        {pageLanguages.map(language => {
          const name = `${at}.${language}`
          const text = { name, label: forms.languages[language], value: typed.text(name) }
          const error = name === first ? undefined : errors[name]
          return rows ? <TextArea {...text} rows={rows} error={error} /> : <TextField {...text} error={error} />
        })}
      </div>
    </GroupFrame>
  )
}

const Choice = ({ field, policy, typed, errors }: FormProps & { readonly field: Extract<Field, { kind: 'one' }> }) => {
  const language = useStaffLanguage()
  const { forms, label } = roomWords(language)
  const { at, of, required, look, open } = field
  const nothing = { value: '', text: open ? forms.sameAsPolicy : forms.none }
  const options = [...(required ? [] : [nothing]), ...optionsOf(of, policy, language)]
  const props = { name: at, ...label(field.label), options, value: typed.text(at), error: errors[at] }
  if (look === 'select') return <Select {...props} empty={required === true} optional={!required} />
  return <Radios {...props} optional={!required} />
}

const One = (props: FormProps & { readonly field: Field }) => {
  const { field, policy, typed, errors } = props
  const language = useStaffLanguage()
  const { forms, label } = roomWords(language)
  const { at, required } = field
  const frame = { name: at, ...label(field.label), error: errors[at], optional: !required }
  const value = typed.text(at)
  switch (field.kind) {
    case 'texts':
      return <Texts {...props} field={field} />
    case 'one':
      return <Choice {...props} field={field} />
    case 'many':
      return <Checkboxes {...frame} options={optionsOf(field.of, policy, language)} values={typed.all(at)} />
    case 'period':
      return <Period {...frame} typed={typed} />
    case 'number':
      return <TextField {...frame} value={value} width="short" inputmode="numeric" />
    case 'day':
      return <DateField {...frame} value={value} />
    case 'money':
      return <MoneyField {...frame} typed={typed} />
    case 'moneys':
      return <Moneys {...frame} typed={typed} errors={errors} />
    case 'yes':
    case 'present': {
      const hint = field.kind === 'present' ? { hint: forms.presentHint } : {}
      const options = [{ value: 'yes', text: forms.yes }]
      return <Checkboxes {...frame} {...hint} optional={false} options={options} values={[value]} />
    }
    case 'yes-no': {
      const options = [
        { value: '', text: forms.none },
        { value: 'yes', text: forms.yes },
        { value: 'no', text: forms.no },
      ]
      return <Radios {...frame} options={options} value={value} inline />
    }
    case 'start':
      return <StartField {...frame} typed={typed} />
    case 'pauses':
      return <Pauses {...frame} typed={typed} errors={errors} />
    case 'fee':
      return <Fee {...frame} typed={typed} errors={errors} />
    default:
      return <TextField {...frame} value={value} width="medium" autocomplete="off" />
  }
}

const isFilledIn = ({ fields }: Group, { text, all }: Typed) =>
  fields.some(({ at, kind }) =>
    kind === 'texts' ? pageLanguages.some(language => text(`${at}.${language}`) !== '') : all(at).length > 0,
  )

const Questions = ({ group, ...props }: FormProps & { readonly group: Group }) => {
  const { forms } = roomWords(useStaffLanguage())
  const hint = forms.groupHints[group.title]
  return (
    <>
      {hint && <p class="soft">{hint}</p>}
      {group.fields.map(field => (
        <One {...props} field={field} />
      ))}
    </>
  )
}

/** The questions of a form. What few need is folded, and open where it says something or is wrong. */
export const Questionnaire = ({ groups, ...props }: FormProps & { readonly groups: readonly Group[] }) => {
  const { forms } = roomWords(useStaffLanguage())
  const isSaid = (place: string) =>
    groups.some(group => group.fields.some(({ at }) => at.startsWith(`${place}.`)) && isFilledIn(group, props.typed))
  const shown = groups.filter(({ afterOne }) => afterOne === undefined || isSaid(afterOne))
  const isWrong = ({ fields }: Group) =>
    fields.some(({ at }) => Object.keys(props.errors).some(name => name === at || name.startsWith(`${at}.`)))
  return (
    <>
      {shown.map(group =>
        group.folded ? (
          <details class="box" open={isFilledIn(group, props.typed) || isWrong(group)}>
            <summary>{forms.groups[group.title]}</summary>
            <Questions {...props} group={group} />
          </details>
        ) : (
          <section class="group">
            <h2>{forms.groups[group.title]}</h2>
            <Questions {...props} group={group} />
          </section>
        ),
      )}
    </>
  )
}
