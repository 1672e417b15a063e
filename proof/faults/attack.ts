import type { Breach } from './evidence.ts'
import type { Result } from '../result.ts'
import type { Server } from './server.ts'

/** What every attack is given. */
export type Ground = {
  readonly server: Server
  /** A folder of the run's own, removed after it. */
  readonly folder: string
  readonly isLong: boolean
  /** What chance is drawn from: the number of the day, unless another was asked for. */
  readonly seed: number
  /** `kills=10000`, `seed=7`: what was asked by name on the command line. */
  readonly asked: Readonly<Record<string, string>>
  readonly say: (line: string) => void
}

export type Attack = {
  readonly name: string
  /** Whether it belongs to the short form. */
  readonly isShort: boolean
  readonly run: (ground: Ground) => Promise<Outcome>
}

/** A breach, where it was found, and how to have it again. */
export type Found = Breach & { readonly at: string; readonly again: string }
export type Outcome = {
  readonly results: readonly Result[]
  readonly found: readonly Found[]
  readonly skipped?: readonly string[]
}
