import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '#policy/storefront.ts'
import { parts } from '#texts/parts.ts'

/** The language of the page being drawn. Every page provides it, so that no field has to be told. */
export const Speech = createContext<Language>('en')

/** The words that parts have of their own. */
export const useWords = () => parts[useContext(Speech)]
