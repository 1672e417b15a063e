import type { PersonId } from '#complaint/actor.ts'
import type { PromiseKey, Promised } from '#complaint/due.ts'
import type { LetterKey, LetterKind } from '#complaint/letter.ts'
import type { Holder } from '#complaint/stage.ts'
import type { Asked } from '#complaint/state.ts'
import type { BodyId } from '#policy/body.ts'
import { bodyIn } from '#policy/outside.ts'
import type { Policy, PromiseKind } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import { type Bodies, bodiesIn } from './bodies.ts'
import { calendars as enCalendars, type CalendarsTexts } from './en/calendars.ts'
import { things as en, type PromiseState, type ThingsTexts } from './en/things.ts'
import { calendars as nlCalendars } from './nl/calendars.ts'
import { things as nl } from './nl/things.ts'

export type { CustomerStep, NoticeKind, PartnerKind, PromiseState } from './en/things.ts'

/** The names of people and partners by their ids. */
export type Names = ReadonlyMap<string, string>

export type Things = ThingsTexts &
  CalendarsTexts & {
    readonly bodies: Bodies
    readonly name: (id: PersonId, names: Names) => string
    /** Its official name; one of the shop's own is known from its policy. */
    readonly bodyName: (id: BodyId, policy?: Pick<Policy, 'ownBodies'>) => string
    readonly asked: (of: Asked, names: Names) => string
    readonly holder: (holder: Holder, names: Names) => string
    readonly letterOf: (key: LetterKey) => string
    readonly promiseOf: (key: PromiseKey) => string
  }

/** The kind of letter or promise that a key in the history names. */
export const letterKindOf = (key: LetterKey): LetterKind => key.replace(/-\d+$/, '') as LetterKind
export const promiseKindOf = (key: PromiseKey): PromiseKind => key.replace(/:.*$/, '') as PromiseKind

export const promiseStateOf = ({ ended, missedAt }: Pick<Promised, 'ended' | 'missedAt'>): PromiseState =>
  ended?.how ?? (missedAt ? 'missed' : 'open')

const named = (texts: ThingsTexts & CalendarsTexts, bodies: Bodies): Things => {
  const name: Things['name'] = (id, names) => names.get(id) ?? texts.somebody
  return {
    ...texts,
    bodies,
    name,
    bodyName: (id, policy = {}) => bodyIn(policy, id)?.name ?? id,
    asked: (of, names) => {
      if (of.kind === 'customer') return texts.actors.customer
      return name(of.kind === 'partner' ? of.partner : of.person, names)
    },
    holder: (holder, names) => (holder.kind === 'person' ? name(holder.person, names) : texts.holders[holder.kind]),
    letterOf: key => texts.letters[letterKindOf(key)],
    promiseOf: key => texts.promises[promiseKindOf(key)],
  }
}

const all: Readonly<Record<Language, Things>> = {
  en: named({ ...en, ...enCalendars }, bodiesIn('en')),
  nl: named({ ...nl, ...nlCalendars }, bodiesIn('nl')),
}

/** The names of all codes, in a language. */
export const thingsIn = (language: Language): Things => all[language]
