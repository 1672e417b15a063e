import { dayOf } from '#calendar/day.ts'
import type { LetterToSend } from '#ledger/questions/letters-to-send.ts'
import { printingTexts } from '#texts/printing.ts'
import { Link } from '../../../parts/link.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { useAct, useComplaintWords, useDates, useDesk, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { When } from '../../../parts/desk/when.tsx'
import { Button, ButtonLink } from '../../../parts/form/button.tsx'
import { Radios } from '../../../parts/form/choice.tsx'
import { DateField } from '../../../parts/form/date-field.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../../route.ts'

/** What was sent with the form, when it is shown again; `chosen` are letters. */
export type PaperTyped = {
  readonly chosen: readonly string[]
  readonly on: string
  readonly sides: string
  readonly errors: Errors
  /** What could not be recorded, and why. */
  readonly notDone?: readonly { readonly of: string; readonly why: string }[]
}

type Props = {
  readonly visit: StaffVisit
  readonly rows: readonly LetterToSend[]
  readonly typed?: PaperTyped | undefined
}

const Tick = ({ row, visit, isChosen }: { row: LetterToSend; visit: StaffVisit; isChosen: boolean }) => {
  const say = printingTexts[visit.language]
  return (
    <td class="tick" data-label={say.chosen}>
      <input
        type="checkbox"
        name="letter"
        value={row.letter}
        checked={isChosen}
        aria-label={say.choose(useThings().letters[row.kind], row.reference)}
      />
    </td>
  )
}

const Row = ({ row, visit, isChosen }: { row: LetterToSend; visit: StaffVisit; isChosen: boolean }) => {
  const [desk, things, dates, post] = [useDesk(), useThings(), useDates(), useAct('post-letter')]
  const say = printingTexts[visit.language]
  const { columns } = desk.letters
  const zone = shopOf(visit.shops, row.storefront)?.zone ?? 'UTC'
  const address = `/desk/complaints/${row.id}`
  return (
    <tr>
      <Tick row={row} visit={visit} isChosen={isChosen} />
      <th scope="row" data-label={columns.letter}>
        {things.letters[row.kind]}
        {row.printedAt && <small>{say.printedAt(dates.dateTime(row.printedAt, zone))}</small>}
      </th>
      <td class="num" data-label={columns.complaint}>
        <Link href={address}>{row.reference}</Link>
      </td>
      <td data-label={columns.to}>
        {row.name ?? desk.erased}
        <small class="typed">{row.address}</small>
      </td>
      <td data-label={columns.since}>
        <When at={row.createdAt} zone={zone} today={dayOf(visit.now, zone)} />
      </td>
      <td data-label={columns.act} class="do">
        <Link href={`${address}/letters/${row.key}`} about={`${things.letters[row.kind]} ${row.reference}`}>
          {useComplaintWords().read}
        </Link>{' '}
        <ButtonLink href={`${address}/post-letter?of=${row.key}`} kind="plain">
          {post.name}
        </ButtonLink>
      </td>
    </tr>
  )
}

const Controls = ({ visit, typed }: Pick<Props, 'visit' | 'typed'>) => {
  const say = printingTexts[visit.language]
  return (
    <>
      <Radios
        name="sides"
        label={say.sides}
        hint={say.printHint}
        options={(['one', 'both'] as const).map(value => ({ value, text: say.side[value] }))}
        value={typed?.sides || 'one'}
        inline
      />
      <Button kind="plain" name="do" value="print">
        {say.print}
      </Button>
      <DateField
        name="on"
        label={say.on}
        error={typed?.errors['on']}
        value={typed?.on ?? dayOf(visit.now, visit.shops[0]?.zone ?? 'UTC')}
      />
      <Button kind="plain" name="do" value="post">
        {say.post}
      </Button>
    </>
  )
}

/** Letters that go by post: printed together, and recorded as posted together. All are chosen until somebody leaves one out. */
export const PaperLetters = ({ visit, rows, typed }: Props) => {
  const desk = useDesk().letters
  const say = printingTexts[visit.language]
  const { letter, complaint, to, since, act } = desk.columns
  return (
    <section class="list" id="paper">
      <h2>{desk.post}</h2>
      {rows.length === 0 ? (
        <Empty>{desk.postNone}</Empty>
      ) : (
        <form class="act" method="post" action="/desk/letters">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <p class="soft">{desk.postLead}</p>
          {typed?.notDone && typed.notDone.length > 0 && (
            <div class="problem" role="alert">
              <p>{say.notDone}</p>
              <ul>
                {typed.notDone.map(({ of, why }) => (
                  <li>
                    {of}: {why}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {typed?.errors['letter'] && (
            <p class="problem" role="alert">
              {typed.errors['letter']}
            </p>
          )}
          <DeskTable caption={desk.post} columns={[say.chosen, letter, complaint, to, since, act]}>
            {rows.map(row => (
              <Row row={row} visit={visit} isChosen={typed?.chosen.includes(row.letter) ?? true} />
            ))}
          </DeskTable>
          <Controls visit={visit} typed={typed} />
        </form>
      )}
    </section>
  )
}
