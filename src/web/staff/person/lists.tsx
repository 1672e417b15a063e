import { dayOf } from '#calendar/day.ts'
import type { Found, FoundBy } from '#forget/forget.ts'
import type { MailRow } from '#post/in/mail-in.ts'
import { datesIn } from '#texts/dates.ts'
import { forgetTexts } from '#texts/forget.ts'
import { mailInTexts } from '#texts/mail-in.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { Chosen } from './chosen.ts'

type Shown = { readonly visit: StaffVisit; readonly found: Found; readonly chosen: Chosen; readonly address: string }

const dateOf = ({ visit }: Shown, at: MailRow['receivedAt'], storefront?: string) => {
  const zone = (visit.shops.find(({ id }) => id === storefront) ?? visit.shops[0])?.zone ?? 'UTC'
  return datesIn(visit.language).fullDate(dayOf(at, zone))
}

const stateOf = ({ visit }: Shown, { held, erasedAt, closedAt }: Found['complaints'][number]): string => {
  const { person: say } = forgetTexts[visit.language]
  const state = closedAt ? say.closed : say.open
  return [erasedAt ? say.erased : state, held ? say.held : ''].filter(Boolean).join(', ')
}

type Line = {
  /** Absent where it is nothing that can be chosen. */
  readonly id?: string
  readonly href?: string
  readonly what: string
  readonly whose?: string | undefined
  readonly by: readonly string[]
  readonly since: string
  readonly state: string
}

type ListProps = { readonly shown: Shown; readonly title: string; readonly lines: readonly Line[] }

const Row = ({ shown, line }: { readonly shown: Shown; readonly line: Line }) => {
  const { columns, choose } = forgetTexts[shown.visit.language].person
  const { id, href, what, whose, by, since, state } = line
  return (
    <tr>
      <td class="tick" data-label={columns.theirs}>
        {id && (
          <input
            type="checkbox"
            name="theirs"
            value={id}
            checked={shown.chosen.has(id)}
            aria-label={choose([what, whose].filter(Boolean).join(', '))}
          />
        )}
      </td>
      <th scope="row" data-label={columns.what}>
        {href ? <Link href={href}>{what}</Link> : what}
        {whose && <small class="typed">{whose}</small>}
      </th>
      <td class="typed" data-label={columns.by}>
        {by.map((one, n) => (
          <>
            {n > 0 && <br />}
            {one}
          </>
        ))}
      </td>
      <td data-label={columns.since}>{since}</td>
      <td data-label={columns.state}>{state}</td>
    </tr>
  )
}

const List = ({ shown, title, lines }: ListProps) => {
  const { columns } = forgetTexts[shown.visit.language].person
  if (lines.length === 0) return null
  return (
    <section class="list">
      <h2>{title}</h2>
      <DeskTable caption={title} columns={Object.values(columns)}>
        {lines.map(line => (
          <Row shown={shown} line={line} />
        ))}
      </DeskTable>
    </section>
  )
}

const byText = ({ visit }: Shown, { by, said }: FoundBy): string => forgetTexts[visit.language].person.foundBy[by](said)

const addressText = (shown: Shown, address: string): string =>
  byText(shown, { by: address === shown.address ? 'address' : 'earlier', said: address })

/** Everything that was found, each with what led to it. */
export const Lists = (shown: Shown) => {
  const { found, visit } = shown
  const { person: say } = forgetTexts[visit.language]
  const { states } = mailInTexts[visit.language]
  return (
    <>
      <List
        shown={shown}
        title={say.complaints}
        lines={found.complaints.map(one => ({
          ...(one.erasedAt ? {} : { id: one.id }),
          href: `/desk/complaints/${one.id}`,
          what: one.reference,
          whose: [one.name, one.email].filter(Boolean).join(', ') || undefined,
          by: one.by.map(by => byText(shown, by)),
          since: dateOf(shown, one.receivedAt, one.storefront),
          state: stateOf(shown, one),
        }))}
      />
      <List
        shown={shown}
        title={say.mail}
        lines={found.mail.map(({ id, subject, receivedAt, storefront, state, sender }) => ({
          id,
          href: `/desk/mail-in/${id}`,
          what: subject || say.noSubject,
          by: [addressText(shown, sender)],
          since: dateOf(shown, receivedAt, storefront),
          state: states[state as MailRow['state']],
        }))}
      />
      <List
        shown={shown}
        title={say.letters}
        lines={found.letters.map(({ subject, at, address }) => ({
          what: subject || say.noSubject,
          by: [addressText(shown, address)],
          since: dateOf(shown, at),
          state: '',
        }))}
      />
    </>
  )
}
