import type { StaffLanguage } from '#policy/storefront.ts'
import { type DeskActsTexts, deskActs as acts } from './en/desk-acts.ts'
import { type DeskClocksTexts, deskClocks as clocks } from './en/desk-clocks.ts'
import { type DeskInquiryTexts, deskInquiry as inquiry } from './en/desk-inquiry.ts'
import { type DeskOutcomeTexts, deskOutcome as outcome } from './en/desk-outcome.ts'
import { deskActs as handelingen } from './nl/desk-acts.ts'
import { deskClocks as klokken } from './nl/desk-clocks.ts'
import { deskInquiry as onderzoek } from './nl/desk-inquiry.ts'
import { deskOutcome as uitkomst } from './nl/desk-outcome.ts'

/** What staff can do with a complaint, by the name of the command. */
export type DeskActTexts = DeskActsTexts & DeskClocksTexts & DeskInquiryTexts & DeskOutcomeTexts
export const deskActTexts: Readonly<Record<StaffLanguage, DeskActTexts>> = {
  en: { ...acts, ...clocks, ...inquiry, ...outcome },
  nl: { ...handelingen, ...klokken, ...onderzoek, ...uitkomst },
}
