import type { History } from '#ledger/ledger.ts'
import { type AttachedFile, filesIn } from './said.ts'

export const allFiles = (history: Pick<History, 'events'>): readonly AttachedFile[] => history.events.flatMap(filesIn)
