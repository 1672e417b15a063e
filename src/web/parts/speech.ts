import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { StaffLanguage } from '#policy/storefront.ts'
import { parts } from '#texts/parts.ts'
import { staffLanguageIn, type Tongue } from '#texts/tongue.ts'

/** The language of the page being drawn. Every page provides it, so that no field has to be told. */
export const Speech = createContext<Tongue>('en')

/** The language of a page for the people of the house. */
export const useStaffLanguage = (): StaffLanguage => staffLanguageIn(useContext(Speech))

/** The words that parts have of their own. */
export const useWords = () => parts[useContext(Speech)]
