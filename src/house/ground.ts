import type { KeyObject } from 'node:crypto'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Scanner } from '#files/clamd.ts'
import type { FileStore } from '#files/files.ts'
import type { Jobs } from '#jobs/jobs.ts'
import type { ProviderSettings } from '#people/provider.ts'
import type { Resolver } from '#post/out/records.ts'
import type { Transport } from '#post/transport.ts'
import type { Report } from '#web/app.ts'
import type { World } from '#web/world.ts'
import type { Keeping } from './backup.ts'
import type { MailInSettings } from './mail-ways.ts'

/** What a house is built from. `secret` is the installation's own; `jobs` may be absent where somebody else does the work. */
export type Ground = {
  readonly db: Database
  readonly now: () => Instant
  readonly secret: KeyObject
  readonly publicUrl: string
  readonly version?: string
  readonly mailFrom?: string | undefined
  /** Where mail comes in, if it does. */
  readonly mailIn?: MailInSettings | undefined
  readonly mode: World['mode']
  /** Where the house's people sign in otherwise, if they do. */
  readonly provider?: ProviderSettings | undefined
  readonly filesFolder: string
  /** Where files stay, if not in that folder. */
  readonly fileStore?: FileStore | undefined
  readonly scanner?: Scanner | undefined
  readonly transport: Transport
  /** Until a letter may be seen to: pages that somebody waits for go first. */
  readonly turn?: () => Promise<void>
  /** Asks the DNS what belongs there for letters to arrive; this machine's name servers where nothing is said. */
  readonly resolver?: Resolver | undefined
  readonly jobs?: Jobs
  /** For how many seconds a letter written at the desk can be taken back; it leaves at once where nothing is said. */
  readonly undoSeconds?: number
  /** What backups need to be made and tried; without it there are none. */
  readonly keeping?: Keeping | undefined
  readonly report: Report
  /** Whether the disk of the database was full or failed just now. */
  readonly diskFails?: () => boolean
  /** Writes down who came in and what was refused: see `World.note`. */
  readonly note: Report
  readonly advanceClock?: World['advanceClock']
}
