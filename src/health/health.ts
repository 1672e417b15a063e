import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'

/** What is waiting, and since when. */
export type Waiting = { readonly many: number; readonly since?: Instant }

/** One look through all histories: whether each fits its chain, its seals and what is kept beside it. */
export type LedgerCheck = {
  readonly asked: { readonly by?: PersonId; readonly at: Instant }
  readonly state: 'waiting' | 'running' | 'good' | 'faults' | 'failed'
  readonly done: number
  readonly total?: number
  readonly events?: number
  /** Each in a line of its own; the first hundred. */
  readonly findings: readonly string[]
  readonly finishedAt?: Instant
}

type Run = {
  readonly at: Instant
  readonly state: 'good' | 'failed'
  readonly detail: {
    readonly complaints?: number
    readonly files?: number
    readonly bytes?: number
    readonly seconds?: number
    readonly problem?: string
  }
}
/** The last that ended, and the last that ended well. */
type Runs = { readonly last?: Run; readonly good?: Run }

/** Backups, whether one could be put back, and the seal that is noted elsewhere, where it is. */
export type BackupState = {
  readonly isSet: boolean
  readonly backups: Runs
  readonly drills: Runs
  readonly anchor?: { readonly notedAt?: Instant; readonly problem?: string }
}

/** How it went when the program last tested itself, by the machine's clock, and since when something of it does not work. */
export type Canary = {
  readonly at: Instant
  readonly failingSince?: Instant
  readonly problems: readonly ('files' | 'mail')[]
}

/** What can be measured of the program and its surroundings. Bytes, seconds and whole days; what could not be asked is absent. */
export type Vitals = {
  readonly jobs: readonly { readonly job: string; readonly waiting: Waiting; readonly failed: number }[]
  readonly letters: {
    readonly waiting: Waiting
    readonly failed: number
    /** Handed over, and nobody knows whether they arrived. */
    readonly unknown: number
    /** To go by post. */
    readonly paper: Waiting
    /** The mail server cannot be used since then; what it said last. */
    readonly failing?: { readonly since: Instant; readonly problem: string; readonly said: string }
  }
  /** Promises whose moment has come and that time has not looked at. */
  readonly overdue: Waiting
  readonly database: {
    readonly version: string
    readonly bytes: number
    readonly connections: number
    readonly connectionsAtMost: number
    /** How far its clock is ahead of the program's; absent where the program's clock is moved by hand. */
    readonly clockAhead?: number
    /** Its disk was full or failed within the last minute. */
    readonly diskFails?: true
  }
  /** What the virus scanner has not looked at and what it found, where the house has one. */
  readonly scanner?: { readonly waiting: number; readonly found: number; readonly problem?: string }
  /** How many files could not be read when somebody last wanted them. */
  readonly unread: number
  readonly disk?: { readonly free: number; readonly total: number }
  readonly seal?: { readonly number: number; readonly at: Instant; readonly hash: string }
  readonly unsealed: Waiting
  readonly backup: BackupState
  readonly check?: LedgerCheck
  /** Absent until the program has tested itself once. */
  readonly canary?: Canary
  /** Of the certificate of the address customers use; absent where that is not https. */
  readonly certificate?: { readonly daysLeft: number } | { readonly problem: string }
  readonly program: {
    readonly version: string
    readonly node: string
    readonly upFor: number
    readonly memory: number
  }
}

export type Health = {
  readonly vitals: () => Promise<Vitals>
  /** Asks for a look through all histories, unless one is under way. */
  readonly askCheck: (by: PersonId | undefined) => Promise<void>
  readonly lastCheck: () => Promise<LedgerCheck | undefined>
  /** Does the looks that wait. */
  readonly work: () => Promise<void>
  /** Tries what a complaint needs on its way, without making one, and writes down how that went. */
  readonly prove: () => Promise<void>
  /** At night (1 to 5 o'clock UTC), asks for a look where the last is a week old. */
  readonly askWeekly: () => Promise<void>
}
