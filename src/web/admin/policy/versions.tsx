import type { PolicyVersion } from '#rulebook/rulebook.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { staffThingsIn } from '#texts/things.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { type Book, checking, currentOf, root, withBook } from './book.ts'
import { asFile } from './document.tsx'
import { clausesSaid } from './clauses.tsx'
import { PolicySaid } from './policy-said.tsx'
import { PolicyTabs } from './policy.tsx'
import { showRoom, titleOf } from './room.tsx'

type RowProps = {
  readonly book: Book
  readonly version: PolicyVersion
  readonly visit: StaffVisit
  readonly running: number
}

const stateOf = (book: Book, one: PolicyVersion, { language }: StaffVisit): string => {
  const { room } = roomWords(language)
  if (one.withdrawn) return room.states.withdrawn
  if (one.inForceFrom > book.today) return room.states.coming
  return currentOf(book)?.version === one.version ? room.states.inForce : room.states.past
}

const Row = ({ book, version: one, visit, running }: RowProps) => {
  const { room } = roomWords(visit.language)
  const { fullDate, dateTime } = datesIn(visit.language)
  const who = (id: string) => staffThingsIn(visit.language).name(id, book.names)
  const { columns } = room.history
  const { published, withdrawn } = one
  return (
    <tr>
      <th scope="row" data-label={columns.version}>
        <Link href={`${root}/${book.id}/versions/${one.version}`}>{room.versionNumber(one.version)}</Link>
        <small>{stateOf(book, one, visit)}</small>
      </th>
      <td data-label={columns.from}>{fullDate(one.inForceFrom)}</td>
      <td data-label={columns.who}>
        {published
          ? room.history.by(
              datesIn(visit.language).list(published.drafters.map(who)),
              who(published.by),
              dateTime(published.at, book.home.zone),
            )
          : room.history.shipped}
        {withdrawn && (
          <small>
            {room.history.withdrawn(who(withdrawn.by), dateTime(withdrawn.at, book.home.zone), withdrawn.reason)}
          </small>
        )}
      </td>
      <td data-label={columns.note} class="typed">
        {published?.note ?? ''}
      </td>
      <td data-label={columns.running} class="num">
        {running}
      </td>
    </tr>
  )
}

/** Every version with who made it, when and why. */
export const showHistory = withBook(async (book, visit, world) => {
  const { room } = roomWords(visit.language)
  const running = await world.questions.running()
  const keeping = (version: number) =>
    running
      .filter(one => one.policy === book.id && one.version === version)
      .reduce((sum, { complaints }) => sum + complaints, 0)
  return showRoom(visit, world, {
    title: room.history.title(titleOf(book, visit)),
    up: { href: root, text: room.title },
    children: (
      <>
        <PolicyTabs book={book} visit={visit} here="history" />
        <p class="soft">{room.history.lead}</p>
        <DeskTable columns={Object.values(room.history.columns)} caption={room.history.title(book.id)}>
          {book.versions.toReversed().map(version => (
            <Row book={book} version={version} visit={visit} running={keeping(version.version)} />
          ))}
        </DeskTable>
      </>
    ),
  })
})

const Acts = ({ book, version, visit }: Omit<RowProps, 'running'>) => {
  const { room } = roomWords(visit.language)
  const at = `${root}/${book.id}/versions/${version.version}`
  const mayWithdraw = !version.shipped && !version.withdrawn && version.inForceFrom > book.today
  return (
    <div class="buttons">
      {!book.draft && (
        <form method="post" action={`${at}/draft`}>
          <Csrf visit={visit} />
          <Button>{room.rollBack}</Button>
        </form>
      )}
      <Link href={`${at}.json`}>{room.download}</Link>
      {mayWithdraw && <Link href={`${at}/withdraw`}>{room.withdraw.title(version.version)}</Link>}
    </div>
  )
}

/** One version, as it was published or, with .json at its end, as a document. */
export const showVersion = withBook(async (book: Book, visit: StaffVisit, world: World): Promise<Response> => {
  const [number, isFile] = (visit.c.req.param('v') ?? '').split('.json')
  const version = book.versions.find(one => String(one.version) === number)
  if (!version) return visit.c.notFound()
  if (isFile !== undefined) return asFile(version.policy)
  const { room } = roomWords(visit.language)
  const { draft: _, ...published } = book
  const still = { ...published, draft: undefined }
  return showRoom(visit, world, {
    title: `${titleOf(book, visit)}, ${room.versionNumber(version.version)}`,
    up: { href: `${root}/${book.id}/history`, text: room.tabs.history },
    children: (
      <>
        <p>
          {stateOf(book, version, visit)}. {room.since(datesIn(visit.language).fullDate(version.inForceFrom))}
        </p>
        <Acts book={book} version={version} visit={visit} />
        <PolicySaid
          book={still}
          clauses={await clausesSaid(book, version.policy, visit, world)}
          visit={visit}
          policy={version.policy}
          findings={(await checking(book, world))(version.policy)}
        />
      </>
    ),
  })
})

/** Begins a draft from a version: to change what is in force, or to go back to what was. */
export const startFromVersion = withBook(async (book, visit, world) => {
  const version = book.versions.find(one => String(one.version) === visit.c.req.param('v'))
  if (!version) return visit.c.notFound()
  const from = { id: book.id, version: version.version }
  const done = await world.rulebook.startDraft(book.id, { from, by: visit.person.id })
  return visit.c.redirect(`${root}/${book.id}?done=${'draft' in done ? 'begun' : 'already'}`, 303)
})
