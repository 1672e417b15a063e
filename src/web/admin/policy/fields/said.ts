// What a field says, in words: for lists, and for what differs between two versions.
import { isDay } from '#calendar/day.ts'
import type { Period } from '#calendar/period.ts'
import type { Policy } from '#policy/policy.ts'
import type { Pause, Start } from '#policy/promise-rule.ts'
import type { StaffLanguage, Money } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { optionsOf } from './choices.ts'
import type { Field } from './field.ts'
import { pageLanguages } from './lists.ts'
import { plain } from './place.ts'

export type Ear = { readonly policy: Policy; readonly language: StaffLanguage }

export const periodSaid = (period: Period, { language }: Ear): string => datesIn(language).period(period)

export const startSaid = (start: Start, { language }: Ear): string => {
  const { choices } = roomWords(language)
  if (typeof start === 'string') return choices.moments[start]
  const isFirst = 'first' in start
  const moments = (isFirst ? start.first : start.last).map(moment => choices.moments[moment])
  return `${isFirst ? choices.startHows.first : choices.startHows.last}: ${moments.join('; ')}`
}

const textsSaid = (texts: Readonly<Record<string, string>>, { language }: Ear): string => {
  const { languages } = roomWords(language).forms
  return pageLanguages
    .flatMap(one => (texts[one] === undefined ? [] : [`${languages[one]}: “${texts[one]}”`]))
    .join(' · ')
}

const feeSaid = (fee: 'free' | 'varies' | { readonly amount: Money }, { language }: Ear): string =>
  typeof fee === 'string' ? roomWords(language).choices.fees[fee] : datesIn(language).money(fee.amount)

const pausesSaid = (list: readonly Pause[], ear: Ear): string => {
  const { forms, pauses } = roomWords(ear.language)
  return list
    .map(({ because, atMost }) =>
      atMost ? `${forms.atMost(pauses[because])} ${periodSaid(atMost, ear)}` : pauses[because],
    )
    .join('; ')
}

/** The value of a field in words; nothing where it says nothing. */
export const said = (field: Field, value: unknown, ear: Ear): string => {
  if (value === undefined) return ''
  const { forms } = roomWords(ear.language)
  const dates = datesIn(ear.language)
  const chosen = (list: Parameters<typeof optionsOf>[0], code: unknown) =>
    optionsOf(list, ear.policy, ear.language).find(option => option.value === code)?.text ?? String(code)
  switch (field.kind) {
    case 'one':
      return chosen(field.of, value)
    case 'many':
      return (value as readonly string[]).map(code => chosen(field.of, code)).join(', ')
    case 'words':
      return (value as readonly string[]).join(', ')
    case 'texts':
      return textsSaid(value as Record<string, string>, ear)
    case 'period':
      return periodSaid(value as Period, ear)
    case 'day':
      return typeof value === 'string' && isDay(value) ? dates.fullDate(value) : ''
    case 'money':
      return dates.money(value as Money)
    case 'moneys':
      return (value as readonly Money[]).map(dates.money).join(', ')
    case 'yes':
    case 'yes-no':
      return value === true ? forms.yes : forms.no
    case 'present':
      return forms.yes
    case 'start':
      return startSaid(value as Start, ear)
    case 'fee':
      return feeSaid(value as Parameters<typeof feeSaid>[0], ear)
    case 'pauses':
      return pausesSaid(value as readonly Pause[], ear)
    default:
      return plain(value)
  }
}
