// The questions whose answer takes more than one control.
import { roomWords } from '#texts/policy-room.ts'
import { Checkboxes, Radios } from '../../../parts/form/choice.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { Select, TextField } from '../../../parts/form/field.tsx'
import { type FieldProps, GroupFrame } from '../../../parts/form/field-frame.tsx'
import { useStaffLanguage } from '../../../parts/speech.ts'
import { currencies, everyMoment, everyPause, units } from './lists.ts'
import type { Typed } from './typed.ts'

type Props = FieldProps & { readonly typed: Typed }
type WithErrors = Props & { readonly errors: Errors }

const useRoom = () => roomWords(useStaffLanguage())

/** A number and its unit. */
export const Period = ({ typed, ...frame }: Props) => {
  const { forms } = useRoom()
  const { name, error } = frame
  return (
    <GroupFrame {...frame}>
      <div class="pair">
        <TextField name={name} label={forms.amount} value={typed.text(name)} width="short" inputmode="numeric" />
        <Select
          name={`${name}.unit`}
          label={forms.unit}
          options={units.map(unit => ({ value: unit, text: forms.units[unit] }))}
          value={typed.text(`${name}.unit`) || (error ? undefined : 'workingDays')}
        />
      </div>
    </GroupFrame>
  )
}

const Currency = ({ name, typed }: Pick<Props, 'name' | 'typed'>) => {
  const { forms } = useRoom()
  return (
    <Select
      name={`${name}.currency`}
      label={forms.currency}
      options={currencies.map(one => ({ value: one, text: forms.currencies[one] }))}
      value={typed.text(`${name}.currency`)}
    />
  )
}

export const MoneyField = ({ typed, ...frame }: Props) => {
  const { forms } = useRoom()
  const { name } = frame
  return (
    <GroupFrame {...frame}>
      <div class="pair">
        <TextField name={name} label={forms.sum} value={typed.text(name)} width="short" inputmode="decimal" />
        <Currency name={name} typed={typed} />
      </div>
    </GroupFrame>
  )
}

/** One amount for each currency. */
export const Moneys = ({ typed, errors, ...frame }: WithErrors) => {
  const { forms } = useRoom()
  const { name } = frame
  return (
    <GroupFrame {...frame}>
      <div class="pair">
        {currencies.map(currency => (
          <TextField
            name={`${name}.${currency}`}
            label={forms.currencies[currency]}
            value={typed.text(`${name}.${currency}`)}
            error={errors[`${name}.${currency}`]}
            width="short"
            inputmode="decimal"
          />
        ))}
      </div>
    </GroupFrame>
  )
}

export const StartField = ({ typed, ...frame }: Props) => {
  const { forms, choices } = useRoom()
  const { name } = frame
  const hows = (['one', 'first', 'last'] as const).map(how => ({ value: how, text: choices.startHows[how] }))
  return (
    <>
      <Checkboxes
        {...frame}
        options={everyMoment.map(moment => ({ value: moment, text: choices.moments[moment] }))}
        values={typed.all(name)}
      />
      <Radios name={`${name}.how`} label={forms.how} options={hows} value={typed.text(`${name}.how`) || 'one'} inline />
    </>
  )
}

export const Pauses = ({ typed, errors, ...frame }: WithErrors) => {
  const { forms, pauses } = useRoom()
  const { name } = frame
  return (
    <>
      <Checkboxes
        {...frame}
        options={everyPause.map(reason => ({ value: reason, text: pauses[reason] }))}
        values={typed.all(name)}
      />
      {everyPause.map(reason => (
        <Period
          name={`${name}.${reason}`}
          label={forms.atMost(pauses[reason])}
          typed={typed}
          error={errors[`${name}.${reason}`]}
          optional
        />
      ))}
    </>
  )
}

export const Fee = ({ typed, errors, ...frame }: WithErrors) => {
  const { forms, choices } = useRoom()
  const { name } = frame
  const options = (['free', 'varies', 'amount'] as const).map(value => ({ value, text: choices.fees[value] }))
  return (
    <>
      <Radios {...frame} options={options} value={typed.text(name)} />
      <div class="pair">
        <TextField
          name={`${name}.amount`}
          label={forms.sum}
          value={typed.text(`${name}.amount`)}
          error={errors[`${name}.amount`]}
          width="short"
          inputmode="decimal"
          optional
        />
        <Currency name={name} typed={typed} />
      </div>
      <Checkboxes
        name={`${name}.returned`}
        label={forms.returned}
        options={[{ value: 'yes', text: forms.yes }]}
        values={typed.all(`${name}.returned`)}
      />
    </>
  )
}
