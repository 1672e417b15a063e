import { useContext } from 'preact/hooks'
import { datesIn } from '#texts/dates.ts'
import { deskTexts } from '#texts/desk.ts'
import { deskActTexts, type DeskActTexts } from '#texts/desk-acts.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { thingsIn } from '#texts/things.ts'
import { snippetTexts } from '#texts/snippets.ts'
import { writingTexts } from '#texts/writing.ts'
import { Speech } from '../speech.ts'

/** The desk's words in the language of the page being drawn. */
export const useDesk = () => deskTexts[useContext(Speech)]
export const useComplaintWords = () => deskComplaintTexts[useContext(Speech)]
export const useAct = <A extends keyof DeskActTexts>(act: A): DeskActTexts[A] => deskActTexts[useContext(Speech)][act]
export const useSnippets = () => snippetTexts[useContext(Speech)]
export const useWriting = () => writingTexts[useContext(Speech)]
export const useThings = () => thingsIn(useContext(Speech))
export const useDates = () => datesIn(useContext(Speech))
