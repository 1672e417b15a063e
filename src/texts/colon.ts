import { languageIn, type Tongue } from './tongue.ts'

/** A colon as the language sets it: French leaves a space before it, at which no line ends. */
export const colonIn = (tongue: Tongue): string => (languageIn(tongue) === 'fr' ? '\u00a0:' : ':')
