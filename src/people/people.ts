import type { Instant } from '#calendar/day.ts'
import type { PartnerId, PersonId } from '#complaint/actor.ts'
import type { Limits } from '#complaint/permission.ts'
import type { Role } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'

/** Somebody who works at the house. Without `storefronts` they serve all of them. */
export type Person = {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly roles: readonly Role[]
  /** What is left of roles that this person has only in part, by a role of the house's own. */
  readonly limits?: Limits
  readonly storefronts?: readonly string[]
  readonly active: boolean
}

/** Somebody outside the house who can be asked: a warehouse, a courier. */
export type Partner = {
  readonly id: PartnerId
  readonly name: string
  readonly kind: 'warehouse' | 'courier' | 'other'
  readonly email: string
  readonly language: Language
  readonly active: boolean
}

export type NewPerson = Omit<Person, 'id' | 'active'> & { readonly id?: PersonId }
export type NewPartner = Omit<Partner, 'id' | 'active'> & { readonly id?: PartnerId }
/** `storefronts: undefined` means all of them again. */
export type PersonPatch = Partial<Omit<Person, 'id' | 'storefronts'>> & {
  readonly storefronts?: readonly string[] | undefined
}

export type PasswordProblem = 'password-too-short' | 'password-too-long'

/** Who can be named or chosen, inactive ones too. */
export type Everybody = {
  readonly people: readonly Person[]
  readonly partners: readonly Partner[]
  readonly names: ReadonlyMap<string, string>
}

export type People = {
  readonly all: () => Promise<readonly Person[]>
  readonly byId: (id: PersonId) => Promise<Person | undefined>
  readonly byEmail: (email: string) => Promise<Person | undefined>
  /** `email-taken` when somebody else has this address, in whatever letter case. */
  readonly add: (person: NewPerson) => Promise<Person | { readonly problem: 'email-taken' }>
  readonly change: (id: PersonId, patch: PersonPatch) => Promise<Person | { readonly problem: 'email-taken' }>
  readonly partners: () => Promise<readonly Partner[]>
  readonly partner: (id: PartnerId) => Promise<Partner | undefined>
  readonly addPartner: (partner: NewPartner) => Promise<Partner>
  readonly changePartner: (id: PartnerId, patch: Partial<Omit<Partner, 'id'>>) => Promise<Partner>
  /** All people and partners, for pages to choose from; remembered for seconds, or until somebody changes. */
  readonly everybody: () => Promise<Everybody>
  /** The name of every person and partner by id, inactive ones too; remembered until somebody changes. */
  readonly names: () => Promise<ReadonlyMap<string, string>>
  /** Ends all sessions of that person, as whoever knew the old password must come in again. */
  readonly setPassword: (id: PersonId, password: string) => Promise<{ readonly problem: PasswordProblem } | undefined>
  /** The person, if active and the password is right. As much work for an unknown address as for a known one. */
  readonly signIn: (email: string, password: string) => Promise<Person | undefined>
  /** Lasts 12 hours from the last use and 7 days at most. */
  readonly openSession: (id: PersonId) => Promise<{ readonly key: string; readonly expiresAt: Instant }>
  /** Whose session it is, read anew each time: whoever is made inactive is out at once. */
  readonly session: (key: string) => Promise<Person | undefined>
  readonly closeSession: (key: string) => Promise<void>
  readonly closeSessionsOf: (id: PersonId) => Promise<void>
  /** Goes into every form of this session. */
  readonly csrfFor: (sessionKey: string) => string
  readonly csrfMatches: (sessionKey: string, given: string) => boolean
  /** Removes sessions that are over. */
  readonly clean: () => Promise<void>
}
