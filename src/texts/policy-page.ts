import type { Language } from '#policy/storefront.ts'
import { policyPage as en, type PolicyPageTexts } from './en/policy-page.ts'
import { policyPage as nl } from './nl/policy-page.ts'

/** The published policy in words; every period, role and remedy in it comes from the policy itself. */
export const policyPage: Readonly<Record<Language, PolicyPageTexts>> = { en, nl }
