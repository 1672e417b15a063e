import type { BodyId } from '#policy/body.ts'
import type { FindingCode, FindingDetails } from '#policy/check/check.ts'
import type { Lack, ListName, Named, Unit } from '#policy/check/details.ts'
import type { Act, Moment } from '#policy/promise-rule.ts'
import type { Dates } from '../../dates.ts'
import type { StaffThings } from '../../things.ts'
import type { FindingNames } from './names.ts'

/** How a finding names what it speaks of. */
export type Speech = {
  readonly dates: Dates
  readonly things: StaffThings
  readonly names: FindingNames
  readonly quoted: (text: string) => string
  /** A promise, with its own name where it has one. */
  readonly name: (promise: Named) => string
  readonly namesOf: (promises: readonly Named[]) => string
  /** Also one that cannot be counted. */
  readonly period: (unit: Unit, amount: number) => string
  readonly actsOf: (acts: readonly Act[]) => string
  readonly momentsOf: (moments: readonly Moment[]) => string
  readonly lacksOf: (lacks: readonly Lack[]) => string
  /** An entry of a list, by its name where it has one. */
  readonly itemName: (list: ListName, item: string) => string
  readonly bodyName: (body: BodyId) => string
  readonly countryName: (country: string) => string
  readonly languageNames: (languages: readonly string[]) => string
}

/** Each sentence says what is wrong, in words for the owner of a shop, and what to do about it. */
export type FindingTexts = {
  readonly [C in FindingCode]: (detail: FindingDetails[C], speech: Speech) => string
}
