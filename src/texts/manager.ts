import type { StaffLanguage } from '#policy/storefront.ts'
import { type ImproveTexts, improve as improveEn } from './en/improve.ts'
import { type ManagerTexts, manager as managerEn } from './en/manager.ts'
import { type RotaRoomTexts, rotaRoom as rotaRoomEn } from './en/rota-room.ts'
import { type WorkloadTexts, workload as workloadEn } from './en/workload.ts'
import { improve as improveNl } from './nl/improve.ts'
import { manager as managerNl } from './nl/manager.ts'
import { rotaRoom as rotaRoomNl } from './nl/rota-room.ts'
import { workload as workloadNl } from './nl/workload.ts'

/** What the rooms of the Customer Service Manager say. */
export const managerTexts: Readonly<Record<StaffLanguage, ManagerTexts>> = { en: managerEn, nl: managerNl }
export const workloadTexts: Readonly<Record<StaffLanguage, WorkloadTexts>> = { en: workloadEn, nl: workloadNl }
export const rotaRoomTexts: Readonly<Record<StaffLanguage, RotaRoomTexts>> = { en: rotaRoomEn, nl: rotaRoomNl }
export const improveTexts: Readonly<Record<StaffLanguage, ImproveTexts>> = { en: improveEn, nl: improveNl }
