import { type Day, dayOf, type Zone } from '#calendar/day.ts'
import type { Role } from '#policy/policy.ts'
import { datesIn } from '#texts/dates.ts'
import type { Names } from '#texts/things.ts'
import { whatIfTexts } from '#texts/what-if.ts'
import type { Changed } from '#what-if/what-if.ts'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskTable } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import { whoText } from './run-said.ts'
import { promiseText } from './tables.tsx'

type Ending = Changed['before']

/** Who may open a complaint; administrators see its reference alone. */
const readers: readonly Role[] = ['agent', 'manager', 'investigator']

const EndingSaid = ({ ending, visit, zone }: { ending: Ending; visit: StaffVisit; zone: Zone }) => {
  const say = whatIfTexts[visit.language]
  const { shortDate } = datesIn(visit.language)
  const day = (on: Day) => shortDate(on, dayOf(visit.now, zone))
  if (!ending) return <span class="soft">{say.notPromised}</span>
  const { dueOn, outcome, at } = ending
  const isBad = outcome === 'late' || outcome === 'missed'
  const said = say.outcomes[outcome]
  return (
    <>
      <time datetime={dueOn}>{day(dueOn)}</time>
      <small class={isBad ? 'late' : undefined}>
        {at && outcome !== 'missed' ? say.onDay(said, day(dayOf(at, zone))) : said}
      </small>
    </>
  )
}

type Props = { readonly visit: StaffVisit; readonly names: Names; readonly changes: readonly Changed[] }

const Row = ({ change, visit, names }: Omit<Props, 'changes'> & { readonly change: Changed }) => {
  const { listed, clause } = whatIfTexts[visit.language]
  const shop = shopOf(visit.shops, change.storefront)
  const zone = shop?.zone ?? 'UTC'
  const mayRead = visit.person.roles.some(role => readers.includes(role))
  return (
    <tr>
      <th scope="row" class="num" data-label={listed.complaint}>
        {mayRead ? <Link href={`/desk/complaints/${change.complaint}`}>{change.reference}</Link> : change.reference}
        {visit.shops.length > 1 && <small>{shop?.name}</small>}
      </th>
      <td data-label={listed.promise}>
        {promiseText(change, visit.language)}
        <small>{clause(change.clause)}</small>
      </td>
      <td data-label={listed.who}>{whoText(change.who, names, visit.language)}</td>
      <td data-label={listed.had}>
        <EndingSaid ending={change.before} visit={visit} zone={zone} />
      </td>
      <td data-label={listed.would}>
        <EndingSaid ending={change.after} visit={visit} zone={zone} />
      </td>
    </tr>
  )
}

/** The promises that would have ended otherwise, both ways beside each other. */
export const Changes = ({ visit, names, changes }: Props) => {
  const say = whatIfTexts[visit.language]
  return (
    <DeskTable columns={Object.values(say.listed)} caption={say.changed}>
      {changes.map(change => (
        <Row change={change} visit={visit} names={names} />
      ))}
    </DeskTable>
  )
}
