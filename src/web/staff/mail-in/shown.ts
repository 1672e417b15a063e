import type { Layout } from '#post/in/layout.ts'
import type { MailRow, Receipt } from '#post/in/mail-in.ts'
import type { Matter } from '#post/in/matter.ts'
import type { Names } from '#texts/things.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import type { Snippet } from '#writing/writing.ts'
import type { Meaning } from './meaning.ts'

/** Everything that the page of a message is drawn with. */
export type Shown = {
  readonly mail: MailRow
  /** The complaint that it is part of, or seems to be. */
  readonly reference: string | undefined
  readonly names: Names
  /** Its own layout, where somebody asked for it. */
  readonly layout: Layout | undefined
  /** By which ways it came in, and how often. */
  readonly receipts: readonly Receipt[]
  readonly typed: (name: string) => string
  readonly errors: Errors
  /** Somebody else was quicker. */
  readonly isGone: boolean
  /** What it may be, while it waits. */
  readonly meaning: Meaning | undefined
  /** What it is, where it is no complaint and yet to be done or done, and to whom the shop hands such a matter over. */
  readonly matter: Matter | undefined
  readonly handingTo: string | undefined
  /** Texts of the house that fit an answer. */
  readonly snippets: readonly Snippet[]
}
export type Props = { readonly visit: StaffVisit; readonly shown: Shown }
