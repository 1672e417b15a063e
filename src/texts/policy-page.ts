import { policyPage as de } from './de/policy-page.ts'
import { policyPage as en, type PolicyPageTexts } from './en/policy-page.ts'
import { policyPage as es } from './es/policy-page.ts'
import { policyPage as fr } from './fr/policy-page.ts'
import { policyPage as it } from './it/policy-page.ts'
import { policyPage as nl } from './nl/policy-page.ts'
import { inEveryTongue } from './tongue.ts'

/** The published policy in words; every period, role and remedy in it comes from the policy itself. */
export const policyPage = inEveryTongue<PolicyPageTexts>({ nl, en, de, fr, es, it })
