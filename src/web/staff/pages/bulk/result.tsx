import type { Refusal } from '#complaint/decision.ts'
import type { StandingRow } from '#ledger/questions/standing.ts'
import { datesIn } from '#texts/dates.ts'
import { listTexts } from '#texts/lists.ts'
import { refusalIn } from '#texts/refusals.ts'
import type { Batch, Outcome } from '#views/views.ts'
import { type Counts, countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { DeskTable } from '../../../parts/desk/table.tsx'
import { Button } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import { Tag, type Tone } from '../../../parts/tag.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { atSecond } from '../../forms/at-second.ts'
import { canUndo } from './undo.ts'

type ResultProps = {
  readonly visit: StaffVisit
  readonly counts: Counts
  readonly batch: Batch
  readonly standing: readonly StandingRow[]
}

const tones: Readonly<Record<Outcome['how'], Tone>> = {
  done: 'kept',
  'nothing-new': 'neutral',
  refused: 'late',
  quicker: 'soon',
  undone: 'neutral',
  'not-undone': 'soon',
}

const why = ({ language, now, shops }: StaffVisit, { how, refusal, before, held }: Outcome): string => {
  const { many } = listTexts[language]
  if (how === 'done' && held)
    return now < held.leavesAt
      ? many.leaves(atSecond(datesIn(language), held.leavesAt, shops[0]?.zone ?? 'UTC'))
      : many.left
  if (how === 'quicker') return many.quicker
  if (typeof refusal?.['said'] === 'string') return refusal['said']
  if (refusal && 'refused' in refusal) return refusalIn(language, refusal as unknown as Refusal)
  return how === 'done' && before?.handler === null ? many.nobodyBefore : ''
}

const Line = ({ visit, outcome, row }: { visit: StaffVisit; outcome: Outcome; row: StandingRow | undefined }) => {
  const { many } = listTexts[visit.language]
  return (
    <tr>
      <th scope="row" data-label={many.columns.complaint}>
        {row ? (
          <Link href={`/desk/complaints/${row.id}`}>{row.reference}</Link>
        ) : (
          outcome.reference || many.columns.complaint
        )}{' '}
        <span class="who">{row?.name}</span>
      </th>
      <td data-label={many.columns.outcome}>
        <Tag tone={tones[outcome.how]}>{many.outcome[outcome.how]}</Tag>
      </td>
      <td data-label={many.columns.why}>{why(visit, outcome)}</td>
    </tr>
  )
}

const Undo = ({ visit, batch, standing }: Omit<ResultProps, 'counts'>) => {
  const { many } = listTexts[visit.language]
  const back =
    batch.undoneAt === null ? batch.outcomes.filter(outcome => canUndo(outcome, standing, visit.now)).length : 0
  if (batch.act === 'note' || batch.act === 'triage') return <p class="soft">{many.undoNever}</p>
  if (back === 0) return null
  return (
    <form method="post" action={`/desk/bulk/${batch.id}/undo`}>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <Button kind="plain" name="do" value="undo">
        {many.undo(back)}
      </Button>
      <p class="soft">{batch.outcomes.some(({ held }) => held) ? many.undoLetters : many.undoLead}</p>
    </form>
  )
}

const ResultPage = (props: ResultProps) => {
  const { visit, counts, batch, standing } = props
  const { many } = listTexts[visit.language]
  const done = batch.outcomes.filter(({ how }) => how === 'done' || how === 'nothing-new').length
  return (
    <DeskPage visit={visit} counts={counts} title={many.acts[batch.act]}>
      <output class="notice">{many.done(done, batch.outcomes.length)}</output>
      <Undo {...props} />
      <DeskTable caption={many.which} columns={[many.columns.complaint, many.columns.outcome, many.columns.why]}>
        {batch.outcomes.map(outcome => (
          <Line visit={visit} outcome={outcome} row={standing.find(({ id }) => id === outcome.complaint)} />
        ))}
      </DeskTable>
      <p class="pager">
        <Link href={`/desk?${visit.c.req.query('list') ?? ''}`}>{many.cancel}</Link>
      </p>
    </DeskPage>
  )
}

/** What became of each complaint of a batch, for the one who began it. */
export const showBatch = async (visit: StaffVisit, world: World): Promise<Response> => {
  const batch = await world.views.batch(visit.c.req.param('batch') ?? '', visit.person.id)
  if (!batch) return visit.c.redirect('/desk', 303)
  const ids = batch.outcomes.map(({ complaint }) => complaint)
  const [counts, standing] = await Promise.all([
    countsFor(visit, world),
    world.questions.standing({ scope: scopeOf(visit), ids }),
  ])
  return respond(visit.c, <ResultPage visit={visit} counts={counts} batch={batch} standing={standing} />)
}
