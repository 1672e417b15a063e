import type { StaffLanguage } from '#policy/storefront.ts'
import { mailIn as en, type MailInTexts } from './en/mail-in.ts'
import { mailIn as nl } from './nl/mail-in.ts'

/** The room for mail that came in and waits for a person. */
export const mailInTexts: Readonly<Record<StaffLanguage, MailInTexts>> = { en, nl }
