import { dayOf, type Zone } from '#calendar/day.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import type { WaysState } from '#post/in/mail-in.ts'
import { waysInTexts } from '#texts/ways-in.ts'
import type { StaffVisit } from '../../route.ts'
import { DeskTable } from './table.tsx'
import { When } from './when.tsx'

/** That it is quiet for longer than it ever is; '' where it is not. */
export const quietIn = ({ quiet }: WaysState, language: StaffLanguage): string => {
  const say = waysInTexts[language]
  return quiet ? `${say.quiet(quiet.hours, quiet.usual)} ${say.quietTodo}` : ''
}

/** Each way in by which mail comes, and how it does. */
export const WaysIn = ({ visit, state }: { readonly visit: StaffVisit; readonly state: WaysState }) => {
  const { language, shops, now } = visit
  const say = waysInTexts[language]
  const zone: Zone = shops[0]?.zone ?? 'UTC'
  return (
    <section aria-labelledby="ways-in">
      <h2 id="ways-in">{say.table.title}</h2>
      <p class="soft">{say.table.lead}</p>
      <DeskTable
        caption={say.table.title}
        columns={[say.table.way, say.table.last, say.table.backlog, say.table.refused]}
      >
        {state.ways.map(({ way, name, lastAt, backlog, refused }) => (
          <tr>
            <th scope="row" data-label={say.table.way}>
              {say.named[way]}
              {name && <small>{name}</small>}
            </th>
            <td data-label={say.table.last}>
              {lastAt ? <When at={lastAt} zone={zone} today={dayOf(now, zone)} /> : say.table.never}
            </td>
            <td data-label={say.table.backlog}>{backlog}</td>
            <td data-label={say.table.refused}>
              {refused.length === 0 ? (
                say.table.none
              ) : (
                <ul class="plain">
                  {refused.map(({ why, many }) => (
                    <li>{say.refused[why](many)}</li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </DeskTable>
    </section>
  )
}
