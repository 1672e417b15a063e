import type { StaffLanguage } from '#policy/storefront.ts'
import { type MailRecordTexts, mailRecords as en } from './en/mail-records.ts'
import { mailRecords as nl } from './nl/mail-records.ts'

/** What belongs in the DNS for letters to arrive. */
export const mailRecordTexts: Readonly<Record<StaffLanguage, MailRecordTexts>> = { en, nl }
