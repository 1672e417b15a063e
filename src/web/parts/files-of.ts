import type { Recorded } from '#complaint/event.ts'
import type { FileFact, Said } from '#complaint/state.ts'
import type { History } from '#ledger/ledger.ts'

export type AttachedFile = FileFact & { readonly name: Said }

/** The files that came with an event, under the names their senders gave them. */
export const filesIn = (event: Recorded): readonly AttachedFile[] => {
  if (!('files' in event)) return []
  const names: readonly string[] = (event.words as { fileNames?: readonly string[] } | undefined)?.fileNames ?? []
  return (event.files ?? []).map((file, n) => ({ ...file, name: names[n] }))
}

/** Every file of a complaint once, under the name it first came with. */
export const filesOf = ({ events }: Pick<History, 'events'>): readonly AttachedFile[] => {
  const all = new Map<string, AttachedFile>()
  for (const file of events.flatMap(filesIn)) if (!all.has(file.id)) all.set(file.id, file)
  return [...all.values()]
}
