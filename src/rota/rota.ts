import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Limits } from '#complaint/permission.ts'
import type { Candidate, PassedOver } from '#complaint/rota.ts'
import type { Category, Role } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'

/** Away on these days, both included. The stand-in is who gets what is urgent. */
export type Absence = {
  readonly id: string
  readonly person: PersonId
  readonly from: Day
  readonly until: Day
  readonly standIn?: PersonId
}
/** What somebody takes; without a list, everything. */
export type Skill = { readonly languages?: readonly Language[]; readonly categories?: readonly Category[] }

/** Somebody who is to keep out of one complaint, or of everything of a customer by that address. */
export type ConflictNote = {
  readonly id: string
  readonly person: PersonId
  readonly complaint?: { readonly id: string; readonly reference: string; readonly storefront: string }
  readonly email?: string
  readonly note: string
  readonly by: PersonId
  readonly at: Instant
}
export type NewConflict = { readonly person: PersonId; readonly note: string; readonly by: PersonId } & (
  | { readonly complaint: string }
  | { readonly email: string }
)

/** Whether complaints of a shop are acknowledged by hand, or by the rota. `hours` are working hours. */
export type RotaSetting = {
  readonly way: 'by-hand' | 'at-once' | 'after'
  readonly hours: number
  /** How many closed complaints a week are looked at again. */
  readonly sampleSize: number
}

/** A complaint for which the rota found nobody. */
export type Notice = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly at: Instant
  readonly because: readonly { readonly person: PersonId; readonly because: PassedOver }[]
}

/** As much of a colleague as the rota must know. */
export type Colleague = {
  readonly id: PersonId
  readonly roles: readonly Role[]
  readonly limits?: Limits
  readonly storefronts?: readonly string[]
  readonly active: boolean
}
/** Complaints to find somebody for, on a day. */
export type AskCandidates = {
  readonly people: readonly Colleague[]
  readonly complaints: readonly { readonly id: string; readonly storefront: string }[]
  readonly on: Day
}
/** A complaint that nobody has acknowledged, in a shop whose rota may. */
export type Unacknowledged = {
  readonly id: string
  readonly storefront: string
  readonly receivedAt: Instant
  readonly setting: RotaSetting
}

export type Rota = {
  /** Who is away on a day, by person; remembered for seconds. */
  readonly away: (on: Day) => Promise<ReadonlyMap<PersonId, Absence>>
  /** Absences that last to this day or longer, soonest first. */
  readonly absences: (on: Day) => Promise<readonly Absence[]>
  /** `overlaps` when that person is away already on one of these days. */
  readonly saveAbsence: (
    absence: Omit<Absence, 'id'>,
    by: PersonId,
  ) => Promise<{ readonly problem: 'overlaps' } | undefined>
  readonly removeAbsence: (id: string, by: PersonId) => Promise<void>
  readonly skills: () => Promise<ReadonlyMap<PersonId, Skill>>
  readonly saveSkill: (person: PersonId, skill: Skill, by: PersonId) => Promise<void>
  /** Newest first, of these shops and of customers' addresses; of no complaint about whoever reads it. */
  readonly conflicts: (shops: readonly string[], reader: PersonId) => Promise<readonly ConflictNote[]>
  readonly noteConflict: (conflict: NewConflict) => Promise<void>
  readonly removeConflict: (id: string, by: PersonId) => Promise<void>
  readonly settings: () => Promise<ReadonlyMap<string, RotaSetting>>
  readonly saveSetting: (storefront: string, setting: RotaSetting, by: PersonId) => Promise<void>
  /** For each complaint those who serve its shop and work on complaints, with all that a choice depends on. */
  readonly candidates: (ask: AskCandidates) => Promise<ReadonlyMap<string, readonly Candidate[]>>
  /** Complaints for which nobody was found and whom nobody has yet, oldest first. */
  readonly notices: (shops: readonly string[], reader: PersonId) => Promise<readonly Notice[]>
  readonly notice: (complaint: string, because: Notice['because']) => Promise<void>
  /** What the rota may acknowledge, oldest first, after the one named. */
  readonly unacknowledged: (limit: number, after?: Unacknowledged) => Promise<readonly Unacknowledged[]>
}
