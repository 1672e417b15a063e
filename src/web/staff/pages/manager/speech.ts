import { useContext } from 'preact/hooks'
import { improveTexts, managerTexts, rotaRoomTexts, workloadTexts } from '#texts/manager.ts'
import { rotaTexts } from '#texts/rota.ts'
import { Speech } from '../../../parts/speech.ts'

/** The words of the manager's rooms, in the language of the page being drawn. */
export const useManager = () => managerTexts[useContext(Speech)]
export const useWorkload = () => workloadTexts[useContext(Speech)]
export const useRotaRoom = () => rotaRoomTexts[useContext(Speech)]
export const useImprove = () => improveTexts[useContext(Speech)]
export const useRota = () => rotaTexts[useContext(Speech)]
