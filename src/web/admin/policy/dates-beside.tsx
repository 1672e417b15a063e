import type { Zone } from '#calendar/day.ts'
import type { WorkedDate } from '#policy/worked.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useStaffLanguage } from '../../parts/speech.ts'
import type { DatedPromise } from './example.ts'
import { promiseName } from './fields/choices.ts'

type Props = {
  readonly dates: readonly DatedPromise[]
  readonly zone: Zone
  readonly caption: string
  readonly named?: 'preview' | 'closing'
}

/** The dates of one complaint under two rules, side by side. */
export const DatesBeside = ({ dates, zone, caption, named = 'preview' }: Props) => {
  const language = useStaffLanguage()
  const { room } = roomWords(language)
  const { fullDate, dateTime } = datesIn(language)
  const columns = named === 'closing' ? room.closing.beside : room.preview.columns
  const written = (date: WorkedDate | undefined): string => {
    if (!date) return room.preview.notMade
    if (!date.hasPeriod) return room.preview.noDate
    if (!date.due) return room.preview.later
    return 'hours' in date.due.why.period ? dateTime(date.due.at, zone) : fullDate(date.due.on)
  }
  return (
    <DeskTable columns={Object.values(columns)} caption={caption}>
      {dates.map(({ key, before, after }) => {
        const [was, is] = [written(before), written(after)]
        return (
          <tr>
            <th scope="row" data-label={columns.promise}>
              {promiseName(key, language)}
            </th>
            <td data-label={columns.before}>{was}</td>
            <td data-label={columns.after}>
              {is} {was !== is && <Tag tone="soon">{room.changes.changed}</Tag>}
            </td>
          </tr>
        )
      })}
    </DeskTable>
  )
}
