import { datesIn } from '#texts/dates.ts'
import { deskTexts } from '#texts/desk.ts'
import { deskActTexts, type DeskActTexts } from '#texts/desk-acts.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { staffThingsIn } from '#texts/things.ts'
import { snippetTexts } from '#texts/snippets.ts'
import { writingTexts } from '#texts/writing.ts'
import { useStaffLanguage } from '../speech.ts'

/** The desk's words in the language of the page being drawn. */
export const useDesk = () => deskTexts[useStaffLanguage()]
export const useComplaintWords = () => deskComplaintTexts[useStaffLanguage()]
export const useAct = <A extends keyof DeskActTexts>(act: A): DeskActTexts[A] => deskActTexts[useStaffLanguage()][act]
export const useSnippets = () => snippetTexts[useStaffLanguage()]
export const useWriting = () => writingTexts[useStaffLanguage()]
export const useThings = () => staffThingsIn(useStaffLanguage())
export const useDates = () => datesIn(useStaffLanguage())
