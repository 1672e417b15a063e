import { policyWords as de } from './de/policy-words.ts'
import { policyWords as en, type PolicyWordsTexts } from './en/policy-words.ts'
import { policyWords as es } from './es/policy-words.ts'
import { policyWords as fr } from './fr/policy-words.ts'
import { policyWords as it } from './it/policy-words.ts'
import { policyWords as nl } from './nl/policy-words.ts'
import { inEveryTongue } from './tongue.ts'

/** The names of what a policy speaks of, in the languages of its page. */
export const policyWords = inEveryTongue<PolicyWordsTexts>({ nl, en, de, fr, es, it })
