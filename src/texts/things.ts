import type { PersonId } from '#complaint/actor.ts'
import type { PromiseKey, Promised } from '#complaint/due.ts'
import type { LetterKey, LetterKind } from '#complaint/letter.ts'
import type { Holder } from '#complaint/stage.ts'
import type { Asked } from '#complaint/state.ts'
import type { BodyId } from '#policy/body.ts'
import { bodyIn } from '#policy/outside.ts'
import type { Policy, PromiseKind } from '#policy/policy.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { type Bodies, bodiesIn } from './bodies.ts'
import { calendarsIn } from './calendars.ts'
import type { CalendarsTexts } from './en/calendars.ts'
import { things as de } from './de/things.ts'
import { things as en, type PromiseState, type ThingsTexts } from './en/things.ts'
import { things as fr } from './fr/things.ts'
import { thingsForStaff as enForStaff, type ThingsForStaffTexts } from './en/things-for-staff.ts'
import { things as es } from './es/things.ts'
import { things as it } from './it/things.ts'
import { things as nl } from './nl/things.ts'
import { thingsForStaff as nlForStaff } from './nl/things-for-staff.ts'
import { forEveryTongue, inEveryTongue, type Tongue } from './tongue.ts'

export type { CustomerStep, NoticeKind, PromiseState } from './en/things.ts'
export type { PartnerKind } from './en/things-for-staff.ts'

/** The names of people and partners by their ids. */
export type Names = ReadonlyMap<string, string>

/** The names of all codes that customers and partners meet. */
export type Things = ThingsTexts &
  CalendarsTexts & {
    readonly bodies: Bodies
    readonly name: (id: PersonId, names: Names) => string
    /** Its official name; one of the shop's own is known from its policy. */
    readonly bodyName: (id: BodyId, policy?: Pick<Policy, 'ownBodies'>) => string
    readonly letterOf: (key: LetterKey) => string
    readonly promiseOf: (key: PromiseKey) => string
  }

/** The names of all codes. */
export type StaffThings = Things &
  ThingsForStaffTexts & {
    readonly asked: (of: Asked, names: Names) => string
    readonly holder: (holder: Holder, names: Names) => string
  }

/** The kind of letter or promise that a key in the history names. */
export const letterKindOf = (key: LetterKey): LetterKind => key.replace(/-\d+$/, '') as LetterKind
export const promiseKindOf = (key: PromiseKey): PromiseKind => key.replace(/:.*$/, '') as PromiseKind

export const promiseStateOf = ({ ended, missedAt }: Pick<Promised, 'ended' | 'missedAt'>): PromiseState =>
  ended?.how ?? (missedAt ? 'missed' : 'open')

const named = (texts: ThingsTexts, tongue: Tongue): Things => ({
  ...texts,
  ...calendarsIn(tongue),
  bodies: bodiesIn(tongue),
  name: (id, names) => names.get(id) ?? texts.somebody,
  bodyName: (id, policy = {}) => bodyIn(policy, id)?.name ?? id,
  letterOf: key => texts.letters[letterKindOf(key)],
  promiseOf: key => texts.promises[promiseKindOf(key)],
})

const all = forEveryTongue(inEveryTongue<ThingsTexts>({ nl, en, de, fr, es, it }), named)

const withStaff = (things: Things, texts: ThingsForStaffTexts): StaffThings => ({
  ...things,
  ...texts,
  asked: (of, names) => {
    if (of.kind === 'customer') return texts.actors.customer
    return things.name(of.kind === 'partner' ? of.partner : of.person, names)
  },
  holder: (holder, names) =>
    holder.kind === 'person' ? things.name(holder.person, names) : texts.holders[holder.kind],
})

const forStaff: Readonly<Record<StaffLanguage, StaffThings>> = {
  en: withStaff(all.en, enForStaff),
  nl: withStaff(all.nl, nlForStaff),
}

/** The names of codes, as customers and partners read them. */
export const thingsIn = (tongue: Tongue): Things => all[tongue]

/** The names of all codes, as the people of the house read them. */
export const staffThingsIn = (language: StaffLanguage): StaffThings => forStaff[language]
