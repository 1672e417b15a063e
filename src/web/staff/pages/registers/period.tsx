import type { ComponentChildren } from 'preact'
import type { Day } from '#calendar/day.ts'
import { Button } from '../../../parts/form/button.tsx'
import { DateField } from '../../../parts/form/date-field.tsx'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import { useDesk } from '../../../parts/desk/speech.ts'
import type { StaffVisit } from '../../../route.ts'

/** A period and a shop to look at, as asked for in the address. Days that cannot be read are told, and then count for nothing. */
export type Asked = {
  readonly typed: { readonly from: string; readonly until: string; readonly storefront: string }
  readonly from?: Day
  readonly until?: Day
  readonly shops: readonly string[]
  readonly unreadable: boolean
}

export const askedIn = ({ c, shops }: StaffVisit): Asked => {
  const typed = {
    from: c.req.query('from') ?? '',
    until: c.req.query('until') ?? '',
    storefront: c.req.query('storefront') ?? '',
  }
  const [from, until] = [dayTyped(typed.from), dayTyped(typed.until)]
  const own = shops.map(({ id }) => id)
  return {
    typed,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    shops: own.includes(typed.storefront) ? [typed.storefront] : own,
    unreadable: (typed.from !== '' && !from) || (typed.until !== '' && !until),
  }
}

/** The same choice as a query of an address. */
export const queryOf = (
  { typed }: Pick<Asked, 'typed'>,
  more: Readonly<Record<string, string | readonly string[]>> = {},
): string => {
  const all: Readonly<Record<string, string | readonly string[]>> = { ...typed, ...more }
  const entries = Object.entries(all).flatMap(([name, said]) =>
    [said].flat().flatMap(value => (value === '' ? [] : [[name, value]])),
  )
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`
}

// What was typed in words shows as a day again; what is no day stays as typed.
const shown = (typed: string) => dayTyped(typed) ?? typed

/** Chooses the period and the shop of a register. */
export const PeriodForm = ({
  visit,
  asked,
  action,
  labels,
  children,
}: {
  readonly visit: StaffVisit
  readonly asked: Asked
  readonly action: string
  readonly labels: { readonly from: string; readonly until: string }
  /** What else can be chosen. */
  readonly children?: ComponentChildren
}) => {
  const { log } = useDesk()
  return (
    <form class="filter" method="get" action={action}>
      <DateField name="from" label={labels.from} hint="" value={shown(asked.typed.from)} />
      <DateField name="until" label={labels.until} hint="" value={shown(asked.typed.until)} />
      {visit.shops.length > 1 && (
        <div class="field">
          <label for="storefront">{log.storefront}</label>
          <select class="input" id="storefront" name="storefront">
            <option value="">{log.everyShop}</option>
            {visit.shops.map(({ id, name }) => (
              <option value={id} selected={id === asked.typed.storefront}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {children}
      <Button kind="plain">{log.show}</Button>
      {asked.unreadable && <p class="late">{log.unreadable}</p>}
    </form>
  )
}
