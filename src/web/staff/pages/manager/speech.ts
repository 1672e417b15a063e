import { improveTexts, managerTexts, rotaRoomTexts, workloadTexts } from '#texts/manager.ts'
import { rotaTexts } from '#texts/rota.ts'
import { useStaffLanguage } from '../../../parts/speech.ts'

/** The words of the manager's rooms, in the language of the page being drawn. */
export const useManager = () => managerTexts[useStaffLanguage()]
export const useWorkload = () => workloadTexts[useStaffLanguage()]
export const useRotaRoom = () => rotaRoomTexts[useStaffLanguage()]
export const useImprove = () => improveTexts[useStaffLanguage()]
export const useRota = () => rotaTexts[useStaffLanguage()]
