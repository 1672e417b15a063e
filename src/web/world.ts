import type { Audit } from '#audit/audit.ts'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Drafts } from '#drafts/drafts.ts'
import type { Export } from '#export/export.ts'
import type { Files } from '#files/files.ts'
import type { Keys } from '#keys/keys.ts'
import type { Forget } from '#forget/forget.ts'
import type { Health } from '#health/health.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Questions } from '#ledger/questions/questions.ts'
import type { Scope } from '#ledger/questions/scope.ts'
import type { Live } from '#live/live.ts'
import type { Presence } from '#live/presence.ts'
import type { HouseRoles } from '#people/house-roles.ts'
import type { LetterTexts } from '#letter-texts/letter-texts.ts'
import type { Links } from '#people/links.ts'
import type { People } from '#people/people.ts'
import type { Ways } from '#people/ways.ts'
import type { PrintLetters } from '#paper/letter.ts'
import type { Print } from '#paper/paper.ts'
import type { JsonSchema } from '#policies/json-schema.ts'
import type { ReadPolicy } from '#policies/read-policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { MailIn, OpenWay } from '#post/in/mail-in.ts'
import type { MailImports } from '#post/in/import/imports.ts'
import type { MailHook } from '#post/in/hook/hook.ts'
import type { Matters } from '#post/in/matter.ts'
import type { Letters } from '#post/letters.ts'
import type { MailRecords } from '#post/out/records.ts'
import type { OnPaper } from '#post/on-paper.ts'
import type { MailTests } from '#post/test-letter.ts'
import type { Quality } from '#quality/quality.ts'
import type { Rota } from '#rota/rota.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import type { Setup, SetupStep } from '#setup/setup.ts'
import type { Orders } from '#shop/orders.ts'
import type { Views } from '#views/views.ts'
import type { WhatIf } from '#what-if/what-if.ts'
import type { Writing } from '#writing/writing.ts'

/** Nothing secret is in it: no user of the mail server that sends, and no password. */
export type MailSettings = {
  readonly server: string | undefined
  readonly from: string | undefined
  /** Letters leave over a line that anybody on the way can read, because the setting says so. */
  readonly unencrypted: boolean
  /** Whose letters are signed by DKIM. */
  readonly signs: readonly string[]
  /** Every way in that is set. */
  readonly ways: readonly OpenWay[]
  readonly replies: string | undefined
}

/** Everything a door may use, handed to it by `main`. No door reaches further. */
export type World = {
  readonly now: () => Instant
  readonly publicUrl: string
  readonly mode: 'production' | 'development' | 'demo' | 'test'
  readonly storefronts: () => Promise<readonly Storefront[]>
  /** `step` is the first step of the shop that is confirmed by it. */
  readonly saveStorefront: (storefront: Storefront, by?: PersonId, step?: SetupStep) => Promise<void>
  /** The rules for a complaint that reaches this shop today. */
  readonly groundFor: (storefront: Storefront) => Promise<Ground>
  readonly rulebook: Rulebook
  /** Reads the text of a policy document. */
  readonly readPolicy: (text: string) => ReadPolicy
  /** What policy documents look like, for other programs. */
  readonly policySchema: () => JsonSchema
  readonly ledger: Ledger
  readonly questions: Questions
  /** Tells whoever keeps a page open that something changed. */
  readonly live: Live<Scope>
  readonly presence: Presence
  readonly keys: Keys
  readonly people: People
  readonly ways: Ways
  readonly houseRoles: HouseRoles
  readonly links: Links
  readonly drafts: Drafts
  readonly files: Files
  readonly orders: Orders
  readonly print: Print
  readonly printLetters: PrintLetters
  readonly rota: Rota
  readonly quality: Quality
  readonly letters: Letters
  readonly onPaper: OnPaper
  readonly letterTexts: LetterTexts
  readonly whatIf: WhatIf
  readonly views: Views
  readonly writing: Writing
  readonly audit: Audit
  readonly health: Health
  /** What need no longer be kept, and how it is erased. */
  readonly forget: Forget
  /** Copies of everything the house holds. */
  readonly copies: Export
  /** Whether letters stay on the mailbox page because no SMTP server is set. */
  readonly mailbox: boolean
  /** Does what whoever asks must not have to wait for, as its time would tell them something. */
  readonly aside: (work: () => Promise<unknown>) => void
  /** A line for whoever looks after the program, of what is no fault: who came in, what was refused. No words, names, addresses or keys. */
  readonly note: (line: string, details: Readonly<Record<string, unknown>>) => void
  /** How mail goes out and comes in, as it was set when the program started. */
  readonly mailSettings: MailSettings
  /** What belongs in the DNS for letters to arrive, and what is there. */
  readonly mailRecords: MailRecords
  /** Which first steps of a shop somebody has confirmed. */
  readonly setup: Setup
  /** Letters that must come back before a house opens. */
  readonly mailTests: MailTests
  /** What came in by mail and is another matter than a complaint. */
  readonly matters: Matters
  /** Mail that came in; absent where no way in is set. */
  readonly mailIn?: MailIn
  /** Mail that somebody brings in files; absent where no way in is set. */
  readonly mailImports?: MailImports
  /** What mail providers bring mail to; absent where no secret is set. */
  readonly mailHook?: MailHook
  /** Moves the demo's clock; absent elsewhere. */
  readonly advanceClock?: (ms: number) => Promise<void>
}
