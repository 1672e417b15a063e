import type { QualityMark, QualityQuestion, Sampled } from '#quality/quality.ts'
import { datesIn } from '#texts/dates.ts'
import { improveTexts } from '#texts/manager.ts'
import type { Names } from '#texts/things.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { showRoom } from './frame.tsx'
import { daysOfMonth, monthName } from './months.ts'
import { SampledCells } from './sampled-cells.tsx'
import { useImprove } from './speech.ts'

type Found = { readonly one: Sampled; readonly mark: QualityMark }

const Row = ({ one, mark, names }: Found & { readonly names: Names }) => {
  const { quality } = useImprove()
  return (
    <tr>
      <SampledCells one={one} names={names} />
      <td data-label={quality.columns.marks} class={mark === 'no' ? 'late' : undefined}>
        {quality.marks[mark]}
      </td>
    </tr>
  )
}

// What could be better is looked at first.
const order: readonly QualityMark[] = ['no', 'partly', 'yes']
const worstFirst = (one: Found, other: Found) => order.indexOf(one.mark) - order.indexOf(other.mark)

const rowsFor = (all: readonly Sampled[], question: QualityQuestion): readonly Found[] =>
  all.flatMap(one => (one.answers ? [{ one, mark: one.answers[question] }] : [])).toSorted(worstFirst)

/** Every complaint behind one figure of the weekly sample: one question in one month. */
export const showQualityFound = async (visit: StaffVisit, world: World): Promise<Response> => {
  const month = visit.c.req.query('month') ?? ''
  const { quality } = improveTexts[visit.language]
  const questions = Object.keys(quality.short) as readonly QualityQuestion[]
  const question = questions.find(one => one === visit.c.req.query('question'))
  const days = daysOfMonth(month)
  if (!days || !question) return visit.c.notFound()
  const shops = visit.shops.map(({ id }) => id)
  const [all, names] = await Promise.all([world.quality.found(shops, visit.person.id, days), world.people.names()])
  const rows = rowsFor(all, question)
  const title = `${quality.short[question]}, ${monthName(datesIn(visit.language), month)}`
  const { reference, complaint, handler, marks } = quality.columns
  return showRoom(visit, world, {
    title,
    current: 'quality',
    children: (
      <>
        <p>
          <Link class="crumb" href="/desk/quality">
            {quality.back}
          </Link>
        </p>
        <p class="soft">{quality.questions[question]}</p>
        {rows.length === 0 ? (
          <Empty>{quality.foundNone}</Empty>
        ) : (
          <DeskTable caption={title} columns={[reference, complaint, handler, marks]}>
            {rows.map(row => (
              <Row {...row} names={names} />
            ))}
          </DeskTable>
        )}
      </>
    ),
  })
}
