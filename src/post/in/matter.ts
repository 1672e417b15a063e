import type { Transaction } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { DB } from '#database/tables.ts'
import type { OtherMatter } from '#policy/other-matters.ts'
import type { MailId, MailReader } from './mail-in.ts'

/** How it ended: a letter was written, it was handed over to somebody else, or something was done, as noted. */
export type HowDone = 'answered' | 'handed-over' | 'noted'

/** A message that is no complaint and still has to be done. */
export type Matter = {
  readonly mail: MailId
  readonly storefront: string
  readonly kind: OtherMatter
  readonly sender: string | undefined
  readonly senderName: string | undefined
  readonly subject: string | undefined
  readonly receivedAt: Instant
  /** The last day for it, where a law gives one. */
  readonly dueOn: Day | undefined
  readonly notedAt: Instant
  readonly notedBy: string
  readonly doneAt: Instant | undefined
  readonly doneBy: string | undefined
  readonly how: HowDone | undefined
  readonly said: string | undefined
  readonly handedTo: string | undefined
}

export type NewMatter = {
  readonly kind: OtherMatter
  readonly storefront: string
  readonly receivedAt: Instant
  readonly dueOn: Day | undefined
  readonly by: string
}
export type MatterDone = {
  readonly how: HowDone
  readonly said?: string
  readonly handedTo?: string
  readonly by: string
}

/** To whom a shop hands over what is no complaint. */
export type HandingTo = Readonly<Partial<Record<OtherMatter, string>>>

/** What came in and is no complaint, until it is done. */
export type Matters = {
  /** Those that wait, the one due first on top; those without a day after them. */
  readonly open: (reader: MailReader, limit: number) => Promise<readonly Matter[]>
  /** Those that are done, the newest first. */
  readonly done: (reader: MailReader, limit: number) => Promise<readonly Matter[]>
  readonly of: (mail: MailId) => Promise<Matter | undefined>
  /** A message that waits becomes one; of several who decide at once, one succeeds. */
  readonly note: (mail: MailId, matter: NewMatter) => Promise<boolean>
  readonly finish: (mail: MailId, done: MatterDone) => Promise<boolean>
  /** The same, as part of what else is written down with it. */
  readonly finishing: (mail: MailId, done: MatterDone) => (tx: Transaction<DB>) => Promise<boolean>
  /** Undoes that it is done. */
  readonly reopen: (mail: MailId, by: string) => Promise<boolean>
  /** Undoes that it is one: the message waits again. */
  readonly takeBack: (mail: MailId, by: string) => Promise<boolean>
  readonly handingTo: (storefront: string) => Promise<HandingTo>
  readonly saveHandingTo: (storefront: string, to: HandingTo, by: string) => Promise<void>
}
