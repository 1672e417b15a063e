import type { StaffLanguage } from '#policy/storefront.ts'
import { retention as en, type RetentionTexts } from './en/retention.ts'
import { retention as nl } from './nl/retention.ts'

export type { RetentionTexts } from './en/retention.ts'
/** What the policies' times of keeping mean for the complaints there are. */
export const retentionTexts: Readonly<Record<StaffLanguage, RetentionTexts>> = { en, nl }
