import { roomWords } from '#texts/policy-room.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Button, ButtonLink } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { checking, type DraftBook, root, withDraft } from '../book.ts'
import { Findings } from '../findings.tsx'
import type { ListName } from '../fields/field.ts'
import { partAt, type Path, withPart } from '../fields/place.ts'
import { sectionAt, sectionOf } from '../fields/sections.ts'
import { revisionIn, Seen, showRoom, titleOf } from '../room.tsx'
import { showOvertaken } from './conflict.tsx'
import { draftAt } from './form.ts'
import { type Summary, summaries } from './summary.ts'

/** Entries with what can be done to each: change, move up, move down, take out. */
export const EntryRows = ({
  rows,
  href,
  visit,
}: {
  readonly rows: readonly Summary[]
  readonly href: string
  readonly visit: StaffVisit
}) => {
  const { room } = roomWords(visit.language)
  const { columns } = room.list
  return (
    <DeskTable columns={Object.values(columns)} caption={room.list.caption}>
      {rows.map(({ name, text }, n) => (
        <tr>
          <th scope="row" data-label={columns.name}>
            <Link href={`${href}/${n + 1}`}>{name}</Link>
          </th>
          <td data-label={columns.says}>{text}</td>
          <td class="do">
            <div class="inline">
              {n > 0 && (
                <Button kind="plain" name="do" value={`up ${n}`} about={name}>
                  {room.list.up}
                </Button>
              )}
              {n < rows.length - 1 && (
                <Button kind="plain" name="do" value={`down ${n}`} about={name}>
                  {room.list.down}
                </Button>
              )}
              <Button kind="plain" name="do" value={`remove ${n}`} about={name}>
                {room.list.remove}
              </Button>
            </div>
          </td>
        </tr>
      ))}
    </DeskTable>
  )
}

/** The list of a section that has one. */
export const showList = withDraft((book, visit, world) => {
  const { list } = sectionOf(visit.c.req.param('section')) ?? {}
  return list ? show(book, visit, world, list) : visit.c.notFound()
})

const show = async (book: DraftBook, visit: StaffVisit, world: World, list: ListName) => {
  const { room } = roomWords(visit.language)
  const id = sectionAt(list)
  const href = `${draftAt(book.id)}/${id}`
  const rows = summaries(list, book.draft.policy, visit.language)
  const found = (await checking(book, world))(book.draft.policy).filter(({ at }) => sectionAt(at) === id)
  return showRoom(visit, world, {
    title: room.sections[id],
    up: { href: `${root}/${book.id}`, text: titleOf(book, visit) },
    children: (
      <>
        <p class="soft">{room.leads[id]}</p>
        <p>
          <ButtonLink href={`${href}/new`}>{room.newEntry(room.entries[list])}</ButtonLink>
        </p>
        {rows.length === 0 ? (
          <Empty>{room.list.empty}</Empty>
        ) : (
          <form method="post" action={href}>
            <Seen visit={visit} revision={book.draft.revision} />
            <EntryRows rows={rows} href={href} visit={visit} />
          </form>
        )}
        <Findings findings={found} book={book} visit={visit} />
      </>
    ),
  })
}

type Move = { readonly what: 'up' | 'down' | 'remove'; readonly number: number }
const moveIn = (text: string): Move | undefined => {
  const [, what, number] = /^(up|down|remove) (\d{1,3})$/.exec(text) ?? []
  return what ? { what: what as Move['what'], number: Number(number) } : undefined
}

const moved = (list: readonly unknown[], { what, number }: Move): readonly unknown[] => {
  if (what === 'remove') return list.filter((_, n) => n !== number)
  const other = number + (what === 'up' ? -1 : 1)
  const [one, two] = [list[number], list[other]]
  if (one === undefined || two === undefined) return list
  return list.map((entry, n) => (n === number ? two : n === other ? one : entry))
}

/** Moves or takes out an entry of the list at that path, and goes back to where it stands. */
export const changeList = async (
  book: DraftBook,
  visit: StaffVisit,
  world: World,
  { path, back }: { readonly path: Path; readonly back: string },
): Promise<Response> => {
  const form = await visit.form()
  const move = moveIn(form.text('do'))
  const list = partAt(book.draft.policy, path)
  if (!move || !Array.isArray(list)) return visit.c.redirect(back, 303)
  const revision = revisionIn(form.text('revision'))
  if (revision !== book.draft.revision) return showOvertaken(book, visit, world)
  const left = moved(list, move)
  const isGone = left.length === 0 && (path.at(-1) === 'cases' || path.at(-1) === 'ownBodies')
  const document = withPart(book.draft.policy, path, isGone ? undefined : left)
  const read = world.readPolicy(JSON.stringify(document))
  if (!('policy' in read)) throw new Error('A list without one of its entries cannot be read')
  const saved = await world.rulebook.saveDraft(book.id, read.policy, { by: visit.person.id, revision })
  if ('draft' in saved) return visit.c.redirect(`${back}?done=${move.what === 'remove' ? 'removed' : 'moved'}`, 303)
  return saved.theirs ? showOvertaken({ ...book, draft: saved.theirs }, visit, world) : visit.c.redirect(back, 303)
}

export const orderList = withDraft((book, visit, world) => {
  const section = sectionOf(visit.c.req.param('section'))
  if (!section?.list) return visit.c.notFound()
  return changeList(book, visit, world, { path: [section.list], back: `${draftAt(book.id)}/${section.id}` })
})
