import type { History } from '#ledger/ledger.ts'
import { useComplaintWords, useDates } from '../../../parts/desk/speech.ts'
import { isRaster } from '../../../parts/download.ts'
import type { AttachedFile } from './said.ts'

const addressOf = (history: History, { id }: AttachedFile) => `/desk/files/${history.id}/${id}`

/** The files of one event: photos as small pictures, all else by name. */
export const FileList = ({
  history,
  files,
}: {
  readonly history: History
  readonly files: readonly AttachedFile[]
}) => {
  const words = useComplaintWords()
  const dates = useDates()
  if (files.length === 0) return null
  return (
    <ul class="files">
      {files.map((file, n) => {
        const name = file.name ?? words.download
        return (
          <li>
            <a href={addressOf(history, file)}>
              {isRaster(file.type) && (
                <img src={`${addressOf(history, file)}?view=1`} alt="" loading="lazy" width="96" height="72" />
              )}
              <span>{name === '' ? `${n + 1}` : name}</span>
            </a>{' '}
            <small>{dates.size(file.bytes)}</small>
          </li>
        )
      })}
    </ul>
  )
}
