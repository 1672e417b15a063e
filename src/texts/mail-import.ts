import type { StaffLanguage } from '#policy/storefront.ts'
import { type MailImportTexts, mailImport as en } from './en/mail-import.ts'
import { mailImport as nl } from './nl/mail-import.ts'

/** Bringing in mail out of files. */
export const mailImportTexts: Readonly<Record<StaffLanguage, MailImportTexts>> = { en, nl }
