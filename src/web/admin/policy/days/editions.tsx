import type { Zone } from '#calendar/day.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import type { ClosingDaysEdition } from '#rulebook/rulebook.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { type Names, staffThingsIn } from '#texts/things.ts'
import { DeskTable } from '../../../parts/desk/table.tsx'

type Props = {
  readonly editions: readonly ClosingDaysEdition[]
  readonly names: Names
  readonly zone: Zone
  readonly language: StaffLanguage
}

/** Who said when which days count, newest first. */
export const Editions = ({ editions, names, zone, language }: Props) => {
  const { room } = roomWords(language)
  const { fullDate, dateTime } = datesIn(language)
  const { columns } = room.closing
  return (
    <DeskTable columns={Object.values(columns)} caption={room.closing.editions}>
      {editions.map(({ closingDays: { edition, closed, open }, saved }) => (
        <tr>
          <th scope="row" data-label={columns.edition}>
            {edition}
            <small>
              {staffThingsIn(language).name(saved.by, names)}, {dateTime(saved.at, zone)}
            </small>
          </th>
          <td data-label={columns.closed}>
            <ul class="plain">
              {closed.map(({ day, name }) => (
                <li>
                  {fullDate(day)}
                  {name && `: ${name}`}
                </li>
              ))}
            </ul>
          </td>
          <td data-label={columns.open}>
            <ul class="plain">
              {open.map(day => (
                <li>{fullDate(day)}</li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </DeskTable>
  )
}
