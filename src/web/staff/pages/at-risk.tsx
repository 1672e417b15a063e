import { dayOf } from '#calendar/day.ts'
import type { AtRiskRow } from '#ledger/questions/at-risk-rows.ts'
import { atRiskTexts } from '#texts/at-risk.ts'
import { type Counts, scopeOf } from '../../parts/desk/counts.ts'
import { Due } from '../../parts/desk/due.tsx'
import { firstOf } from '../../parts/desk/first.tsx'
import { shopOf } from '../../parts/desk/names.ts'
import { useAct, useDesk, useThings } from '../../parts/desk/speech.ts'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { DayLine, DayPart } from './my-day/line.tsx'

const most = 50

/** What falls due while its letter does not leave; nothing is asked for while every letter leaves. */
export const promisesAtRisk = async (
  visit: StaffVisit,
  { questions }: World,
  { counts, mine = false }: { readonly counts: Counts; readonly mine?: boolean },
): Promise<readonly AtRiskRow[]> => {
  const { mail, paper } = counts.atRisk ?? {}
  if (!mail?.promises && !paper?.promises) return []
  return questions.atRiskRows({ scope: scopeOf(visit), now: visit.now, mine, limit: most + 1 })
}

type RowProps = { readonly visit: StaffVisit; readonly row: AtRiskRow }

/** What can be done instead of waiting. */
const Instead = ({ visit, row }: RowProps) => {
  const say = atRiskTexts[visit.language]
  const [things, post, correct] = [useThings(), useAct('post-letter'), useAct('correct-contact')]
  const address = `/desk/complaints/${row.id}`
  return (
    <div class="instead">
      <span class="soft">{say.waits[row.by](things.letterOf(row.letter))}</span>
      {row.hasAddress ? (
        <>
          <Link href={`${address}/letters/${row.letter}`} about={row.reference}>
            {say.print}
          </Link>
          <Link href={`${address}/post-letter?of=${row.letter}`} about={row.reference}>
            {post.name}
          </Link>
        </>
      ) : (
        <>
          <span>{say.noOther}</span>
          <Link href={`${address}/correct-contact`} about={row.reference}>
            {correct.name}
          </Link>
        </>
      )}
      {row.phone && <a href={`tel:${row.phone.replace(/[^+\d]/g, '')}`}>{say.call(row.phone)}</a>}
    </div>
  )
}

/** The promises that will be missed if nobody does anything, each with its day and what can be done instead. */
export const AtRiskRows = ({ visit, rows }: { readonly visit: StaffVisit; readonly rows: readonly AtRiskRow[] }) => {
  const say = atRiskTexts[visit.language]
  const { promise } = useDesk()
  const today = (row: AtRiskRow) => dayOf(visit.now, shopOf(visit.shops, row.storefront)?.zone ?? 'UTC')
  return (
    <DayPart id="at-risk" title={say.list} lead={say.lead} first={firstOf(rows, most)}>
      {row => (
        <DayLine visit={visit} row={row} below={<Instead visit={visit} row={row} />}>
          <Due what={promise[row.kind]} today={today(row)} on={row.dueOn} />
        </DayLine>
      )}
    </DayPart>
  )
}
