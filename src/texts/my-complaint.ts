import type { Language } from '#policy/storefront.ts'
import { myComplaint as en, type MyComplaintTexts } from './en/my-complaint.ts'
import { myComplaint as nl } from './nl/my-complaint.ts'

/** What a customer reads about their own complaint. */
export const myComplaint: Readonly<Record<Language, MyComplaintTexts>> = { en, nl }
