import type { ComponentChildren } from 'preact'
import { dayOf } from '#calendar/day.ts'
import type { LetterToSend } from '#ledger/questions/letters-to-send.ts'
import { deskTexts } from '#texts/desk.ts'
import { whyReturned } from '#texts/why-returned.ts'
import { printingTexts } from '#texts/printing.ts'
import { ButtonLink } from '../../../parts/form/button.tsx'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { AndMore, firstOf } from '../../../parts/desk/first.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useAct, useDesk, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { When } from '../../../parts/desk/when.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { PaperLetters, type PaperTyped } from './paper-letters.tsx'

const Acts = ({ row }: { readonly row: LetterToSend }) => {
  const [confirm, resend] = [useAct('confirm-letter'), useAct('resend-letter')]
  const address = `/desk/complaints/${row.id}`
  return (
    <>
      {row.state === 'unknown' && (
        <ButtonLink href={`${address}/confirm-letter?of=${row.key}`} kind="plain">
          {confirm.name}
        </ButtonLink>
      )}{' '}
      <ButtonLink href={`${address}/resend-letter?of=${row.key}`} kind="plain">
        {resend.name}
      </ButtonLink>
    </>
  )
}

const Row = ({ row, visit }: { readonly row: LetterToSend; readonly visit: StaffVisit }) => {
  const [desk, things] = [useDesk(), useThings()]
  const { columns } = desk.letters
  const why = whyReturned(visit.language, row.code ?? undefined)
  const zone = shopOf(visit.shops, row.storefront)?.zone ?? 'UTC'
  return (
    <tr>
      <th scope="row" data-label={columns.letter}>
        {things.letters[row.kind]}
        {row.state !== 'to-post' && (
          <small class="late">
            {things.letterStates[row.state].toLowerCase()}
            {why && `: ${why}`}
          </small>
        )}
      </th>
      <td class="num" data-label={columns.complaint}>
        <Link href={`/desk/complaints/${row.id}`}>{row.reference}</Link>
      </td>
      <td data-label={columns.to}>
        {row.recipient === 'customer' ? (row.name ?? desk.erased) : desk.aPartner}
        <small class="typed">{row.address}</small>
      </td>
      <td data-label={columns.since}>
        <When at={row.createdAt} zone={zone} today={dayOf(visit.now, zone)} />
      </td>
      <td data-label={columns.act} class="do">
        <Acts row={row} />
      </td>
    </tr>
  )
}

type ListProps = {
  readonly visit: StaffVisit
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly rows: readonly LetterToSend[]
}

const List = ({ visit, title, lead, none, rows }: ListProps): ComponentChildren => {
  const { letters } = useDesk()
  return (
    <section class="list">
      <h2>{title}</h2>
      {rows.length === 0 && <Empty>{none}</Empty>}
      {rows.length > 0 && (
        <>
          <p class="soft">{lead}</p>
          <DeskTable caption={title} columns={Object.values(letters.columns)}>
            {rows.map(row => (
              <Row row={row} visit={visit} />
            ))}
          </DeskTable>
        </>
      )}
    </section>
  )
}

/** So many letters are listed, and printed together. */
export const mostLetters = 100

/** The page, with what was sent and why it could not be done where it could not. */
export const showLettersWith = async (visit: StaffVisit, world: World, typed?: PaperTyped): Promise<Response> => {
  const [counts, letters] = await Promise.all([
    countsFor(visit, world),
    world.questions.lettersToSend({ scope: scopeOf(visit), limit: mostLetters + 1 }),
  ])
  const first = firstOf(letters, mostLetters)
  const words = deskTexts[visit.language].letters
  const isPaper = ({ state }: LetterToSend) => state === 'to-post'
  const posted = Number(visit.c.req.query('posted'))
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={words.title} current="letters" error={typed !== undefined}>
      {Number.isSafeInteger(posted) && posted > 0 && (
        <output class="notice">{printingTexts[visit.language].done(posted)}</output>
      )}
      <List
        visit={visit}
        title={words.undelivered}
        lead={words.undeliveredLead}
        none={words.undeliveredNone}
        rows={first.rows.filter(row => !isPaper(row))}
      />
      <PaperLetters visit={visit} rows={first.rows.filter(isPaper)} typed={typed} />
      <AndMore {...first} />
    </DeskPage>,
    typed ? 422 : 200,
  )
}

/** Clauses 2, 6 and 12: what did not arrive, and what must go on paper, as no promise is kept before. */
export const showLetters = (visit: StaffVisit, world: World): Promise<Response> => showLettersWith(visit, world)
