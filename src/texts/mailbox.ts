import type { StaffLanguage } from '#policy/storefront.ts'
import { mailbox as en, type MailboxTexts } from './en/mailbox.ts'
import { mailbox as nl } from './nl/mailbox.ts'

/** The mailbox page, the demo's clock and the samples. */
export const mailboxTexts: Readonly<Record<StaffLanguage, MailboxTexts>> = { en, nl }
