import type { StaffLanguage } from '#policy/storefront.ts'
import { signIn as en, type SignInTexts } from './en/sign-in.ts'
import { signIn as nl } from './nl/sign-in.ts'

/** How the house's own people come in. */
export const signInTexts: Readonly<Record<StaffLanguage, SignInTexts>> = { en, nl }
