import type { Language } from '#policy/storefront.ts'
import { customer as en, type CustomerTexts } from './en/customer.ts'
import { customer as nl } from './nl/customer.ts'

/** What customers read outside the form and outside their own complaint. */
export const customer: Readonly<Record<Language, CustomerTexts>> = { en, nl }
