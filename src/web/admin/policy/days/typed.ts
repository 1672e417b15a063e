import { type Calendar, calendars } from '#calendar/calendar.ts'
import { type ClosingDays, withClosingDays } from '#calendar/closing-days.ts'
import type { Day } from '#calendar/day.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Form } from '../../../form.ts'
import { root } from '../book.ts'
import { dayTyped } from '../../../parts/form/day-typed.ts'

export const closingAt = (shop: Pick<Storefront, 'id'>): string => `${root}/closing-days/${shop.id}`

/** Days as a form has them; the form shows some empty rows more than there are days. */
export type DaysTyped = {
  readonly closed: readonly { readonly day: string; readonly name: string }[]
  readonly open: readonly string[]
}
export type Days = Pick<ClosingDays, 'closed' | 'open'>
export type DayProblem = 'notADay' | 'twice' | 'both' | 'beyond' | 'longName'

const emptyRows = 3
const most = 200

export const asTyped = ({ closed, open }: Days): DaysTyped => ({
  closed: [
    ...closed.map(({ day, name = '' }) => ({ day, name })),
    ...Array.from({ length: emptyRows }, () => ({ day: '', name: '' })),
  ],
  open: [...open, ...Array.from({ length: emptyRows }, () => '')],
})

const rowsOf = (form: Form, name: string): number =>
  Math.min(
    most,
    1 +
      Math.max(
        -1,
        ...form.entries.flatMap(([field]) => Number(new RegExp(`^${name}-(\\d{1,3})$`).exec(field)?.[1] ?? -1)),
      ),
  )

export const typedIn = (form: Form): DaysTyped => ({
  closed: Array.from({ length: rowsOf(form, 'closed') }, (_, n) => ({
    day: form.text(`closed-${n}`),
    name: form.text(`name-${n}`),
  })),
  open: Array.from({ length: rowsOf(form, 'open') }, (_, n) => form.text(`open-${n}`)),
})

type Read = { readonly days: Days } | { readonly problems: Readonly<Record<string, DayProblem>> }

const problemOf = (
  text: string,
  day: Day | undefined,
  earlier: readonly (Day | undefined)[],
  { from, until }: Calendar,
) => {
  if (text === '') return undefined
  if (!day) return 'notADay' as const
  if (day < from || day > until) return 'beyond' as const
  return earlier.includes(day) ? ('twice' as const) : undefined
}

/** The days that a form means, or what is wrong with them by the names of the inputs. */
export const readDays = ({ closed, open }: DaysTyped, { calendar }: Pick<Storefront, 'calendar'>): Read => {
  const known = calendars[calendar]
  const shut = closed.map(({ day }) => dayTyped(day))
  const opened = open.map(dayTyped)
  const problems: Record<string, DayProblem> = {}
  for (const [n, { day, name }] of closed.entries()) {
    const problem = problemOf(day, shut[n], shut.slice(0, n), known) ?? (name.length > 100 ? 'longName' : undefined)
    if (problem) problems[`closed-${n}`] = problem
  }
  for (const [n, text] of open.entries()) {
    const on = opened[n]
    const problem = problemOf(text, on, opened.slice(0, n), known) ?? (on && shut.includes(on) ? 'both' : undefined)
    if (problem) problems[`open-${n}`] = problem
  }
  if (Object.keys(problems).length > 0) return { problems }
  const days: Days = {
    closed: closed.flatMap(({ name }, n) => {
      const day = shut[n]
      return day ? [{ day, ...(name === '' ? {} : { name }) }] : []
    }),
    open: opened.flatMap(day => day ?? []),
  }
  return { days }
}

/** The calendar as it would be with these days, as the next edition of them. */
export const calendarWith = ({ calendar }: Pick<Storefront, 'calendar'>, days: Days, edition: number): Calendar =>
  withClosingDays(calendars[calendar], { edition, ...days })
