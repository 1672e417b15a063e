import type { FileFact, Said } from '#complaint/state.ts'
import type { History, Versioned } from '#ledger/ledger.ts'
import { useDates } from '../../parts/desk/speech.ts'
import { useBoard } from '../words.ts'
import { Part, type PartProps } from './part.tsx'

type Attached = FileFact & { readonly name: Said }

const filesIn = (event: Versioned): readonly Attached[] => {
  if (!('files' in event)) return []
  const names: readonly string[] = (event.words as { fileNames?: readonly string[] } | undefined)?.fileNames ?? []
  return (event.files ?? []).map((file, n) => ({ ...file, name: names[n] }))
}

/** Every file of the complaint once, under the name it first came with. */
export const filesOf = ({ events }: Pick<History, 'events'>): readonly Attached[] => {
  const all = new Map<string, Attached>()
  for (const file of events.flatMap(filesIn)) if (!all.has(file.id)) all.set(file.id, file)
  return [...all.values()]
}

export const Files = ({ setting }: PartProps) => {
  const [say, dates] = [useBoard().files, useDates()]
  const { history } = setting.visit
  const files = filesOf(history)
  return (
    <Part name="files">
      {files.length === 0 && <p class="soft">{say.none}</p>}
      <ol class="files">
        {files.map(({ id, name, bytes }, n) => (
          <li>
            <a href={`/board/${history.id}/files/${id}`}>{name ?? `${say.download} ${n + 1}`}</a>{' '}
            <small>{dates.size(bytes)}</small>
          </li>
        ))}
      </ol>
    </Part>
  )
}
