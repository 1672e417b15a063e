import type { Period } from '#calendar/period.ts'
import type { Dated, Pair } from './details.ts'
import { type Clock, clockOf, type Ground } from './ground.ts'
import { named, type Resolved } from './variants.ts'

/** How often one date comes after another over the days of a year, with the first day on which it does. */
export type Later = { readonly howOften: 'never' | 'sometimes' | 'mostly' | 'always'; readonly on?: Dated }

/** Whether what one clock says comes after what another says, for complaints received on the same day. */
export const isLater = (first: Clock, other: Clock, { days, dues }: Ground): Later => {
  const [ofFirst, ofOther] = [dues(first), dues(other)]
  let [known, later] = [0, 0]
  let on: Dated | undefined
  for (const [n, received] of days.entries()) {
    const [a, b] = [ofFirst[n], ofOther[n]]
    if (!a || !b) continue
    known += 1
    if (a.at <= b.at) continue
    later += 1
    on ??= { received, firstDue: a.on, otherDue: b.on }
  }
  if (!on) return { howOften: 'never' }
  return { howOften: later === known ? 'always' : later * 2 > known ? 'mostly' : 'sometimes', on }
}

const withinOf = ({ rule }: Resolved): Period => rule.within ?? { days: 0 }

export const isLaterRule = (first: Resolved, other: Resolved, ground: Ground): Later => {
  const [a, b] = [clockOf(ground, first.rule.within, first.rule), clockOf(ground, other.rule.within, other.rule)]
  return a && b ? isLater(a, b, ground) : { howOften: 'never' }
}

export const pairOf = (first: Resolved, other: Resolved, on: Dated): Pair => ({
  ...on,
  first: named(first.rule),
  firstWithin: withinOf(first),
  other: named(other.rule),
  otherWithin: withinOf(other),
})

export const withinAt = ({ at }: Resolved): string => `${at}.within`
