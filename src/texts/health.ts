import type { Language } from '#policy/storefront.ts'
import { health as en, type HealthTexts } from './en/health.ts'
import { health as nl } from './nl/health.ts'

type Said<Told> = {
  readonly name: string
  readonly figure: (told: Readonly<Record<keyof Told, string>>) => string
  readonly todo: string
}
type Sign<T extends string> = Said<Record<T, string>>

/** Each sign: its name, how it is now, and what to do where that is wrong. */
export type SignWords = {
  readonly jobs: Sign<'waiting' | 'failed'>
  readonly letters: Sign<'waiting' | 'since'>
  readonly returned: Sign<'failed'>
  readonly time: Sign<'waiting' | 'since'>
  readonly database: Sign<'version' | 'size' | 'connections' | 'most'>
  readonly clock: Sign<'seconds'>
  readonly disk: Sign<'free' | 'total'>
  readonly sealing: Sign<'number' | 'since'>
  readonly histories: Sign<'result'>
  readonly certificate: Sign<'days' | 'problem'>
  readonly backup: Omit<Sign<never>, 'figure'> & { readonly figure: () => string }
}

export type { HealthTexts } from './en/health.ts'
/** How the program and its surroundings are. */
export const healthTexts: Readonly<Record<Language, HealthTexts>> = { en, nl }
