import { useContext } from 'preact/hooks'
import { boardTexts } from '#texts/board.ts'
import { Speech } from '../parts/speech.ts'

/** The board's words in the language of the page being drawn. */
export const useBoard = () => boardTexts[useContext(Speech)]
