import { useDates } from '../../parts/desk/speech.ts'
import { filesOf } from '../../parts/files-of.ts'
import { useBoard } from '../words.ts'
import { Part, type PartProps } from './part.tsx'

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
