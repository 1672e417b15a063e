import { boardTexts } from '#texts/board.ts'
import { useStaffLanguage } from '../parts/speech.ts'

/** The board's words in the language of the page being drawn. */
export const useBoard = () => boardTexts[useStaffLanguage()]
