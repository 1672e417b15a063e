import type { Instant } from '#calendar/day.ts'
import type { PartnerId, PersonId } from '#complaint/actor.ts'
import type { HouseRole } from '#complaint/house-role.ts'
import type { Limits } from '#complaint/permission.ts'
import type { Role } from '#policy/policy.ts'
import type { Language, StaffLanguage } from '#policy/storefront.ts'

/** Somebody who works at the house. Without `storefronts` they serve all of them. */
export type Person = {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly language: StaffLanguage
  readonly roles: readonly Role[]
  /** What is left of roles that this person has only in part, by a role of the house's own. */
  readonly limits?: Limits
  /** The roles of the house's own that this person has, by id; `roles` counts them in. */
  readonly houseRoles?: readonly HouseRole['id'][]
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
  /** Asked in one list a day, not by a mail for each question. */
  readonly dailyList?: boolean
}

/** `roles` are those given whole. */
export type NewPerson = Omit<Person, 'id' | 'active' | 'limits'> & { readonly id?: PersonId }
export type NewPartner = Omit<Partner, 'id' | 'active'> & { readonly id?: PartnerId }
/** `storefronts: undefined` means all of them again; `roles` are those given whole. */
export type PersonPatch = Partial<Omit<Person, 'id' | 'storefronts' | 'limits'>> & {
  readonly storefronts?: readonly string[] | undefined
}

export type PasswordProblem = 'password-too-short' | 'password-too-long'

/** Who can be named or chosen, inactive ones too. */
export type Everybody = {
  readonly people: readonly Person[]
  readonly partners: readonly Partner[]
  readonly names: ReadonlyMap<string, string>
}

/** How somebody came in. */
export type Way = 'password' | 'link' | 'passkey' | 'provider'
/** A device as its browser tells; nothing of it is believed. */
export type Device = { readonly browser?: string | undefined; readonly system?: string | undefined }
export type OpenedBy = Device & {
  readonly way: Way
  /** A second factor was shown, or the way needs none. */
  readonly strong: boolean
}

/** Where somebody is signed in. */
export type Session = OpenedBy & {
  readonly id: string
  readonly since: Instant
  readonly seenAt: Instant
  readonly isThis: boolean
}

/** Whose session it is, whether they must set up a second factor before anything else, and when they last showed who they are. */
export type Visiting = {
  readonly person: Person
  readonly strong: boolean
  readonly owesFactor: boolean
  readonly provedAt: Instant
}

/** `by` is whoever makes a change; nobody where the program does. */
export type People = {
  readonly all: () => Promise<readonly Person[]>
  readonly byId: (id: PersonId) => Promise<Person | undefined>
  readonly byEmail: (email: string) => Promise<Person | undefined>
  /** `email-taken` when somebody else has this address, in whatever letter case. */
  readonly add: (person: NewPerson, by?: PersonId) => Promise<Person | { readonly problem: 'email-taken' }>
  readonly change: (
    id: PersonId,
    patch: PersonPatch,
    by?: PersonId,
  ) => Promise<Person | { readonly problem: 'email-taken' }>
  readonly partners: () => Promise<readonly Partner[]>
  readonly partner: (id: PartnerId) => Promise<Partner | undefined>
  readonly addPartner: (partner: NewPartner, by?: PersonId) => Promise<Partner>
  readonly changePartner: (id: PartnerId, patch: Partial<Omit<Partner, 'id'>>, by?: PersonId) => Promise<Partner>
  /** All people and partners, for pages to choose from; remembered for seconds, or until somebody changes. */
  readonly everybody: () => Promise<Everybody>
  /** The name of every person and partner by id, inactive ones too; remembered until somebody changes. */
  readonly names: () => Promise<ReadonlyMap<string, string>>
  /** Ends all sessions of that person, as whoever knew the old password must come in again. */
  readonly setPassword: (id: PersonId, password: string) => Promise<{ readonly problem: PasswordProblem } | undefined>
  /** The hash of a password that is to be set once more is shown, or what is wrong with it. */
  readonly preparePassword: (
    password: string,
  ) => Promise<{ readonly problem: PasswordProblem } | { readonly hash: string }>
  /** The same as `setPassword`, with one that was prepared. */
  readonly setPrepared: (id: PersonId, hash: string) => Promise<void>
  /** The person, if active and the password is right. As much work for an unknown address as for a known one. */
  readonly signIn: (email: string, password: string) => Promise<Person | undefined>
  /** Lasts 12 hours from the last use and 7 days at most. */
  readonly openSession: (
    id: PersonId,
    opened?: OpenedBy,
  ) => Promise<{ readonly key: string; readonly expiresAt: Instant }>
  /** Whoever has this session just showed again who they are, `strong` if by a second factor: it goes on under a new key. */
  readonly prove: (
    key: string,
    strong: boolean,
  ) => Promise<{ readonly key: string; readonly expiresAt: Instant } | undefined>
  /** Whose session it is, read anew each time: whoever is made inactive, or owes a factor they have, is out at once. */
  readonly visiting: (key: string) => Promise<Visiting | undefined>
  /** The same, for whoever may go everywhere: somebody who must first set up a second factor is nobody yet. */
  readonly session: (key: string) => Promise<Person | undefined>
  readonly sessionsOf: (id: PersonId, key: string) => Promise<readonly Session[]>
  readonly closeSession: (key: string) => Promise<void>
  /** Ends one session of that person by its id. */
  readonly endSession: (id: PersonId, session: string) => Promise<boolean>
  /** Ends all sessions, or all but the one with this key. */
  readonly closeSessionsOf: (id: PersonId, butKey?: string, by?: PersonId) => Promise<void>
  /** Goes into every form of this session. */
  readonly csrfFor: (sessionKey: string) => string
  readonly csrfMatches: (sessionKey: string, given: string) => boolean
  /** Removes sessions that are over. */
  readonly clean: () => Promise<void>
}
