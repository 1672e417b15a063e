import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { staffThingsIn } from '#texts/things.ts'
import { DeskTable } from '../../../parts/desk/table.tsx'
import { ButtonLink } from '../../../parts/form/button.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { type DraftBook, root } from '../book.ts'
import { isObject, valueAt } from '../fields/place.ts'
import { readPart } from '../fields/read.ts'
import { said } from '../fields/said.ts'
import { fieldsOf } from '../fields/sections.ts'
import type { Typed } from '../fields/typed.ts'
import { showRoom, upTo } from '../room.tsx'
import { type Part, partOf } from './form.ts'
import { PartForm } from './part-form.tsx'

/** Who was quicker, and when. */
export const Quicker = ({ book, visit }: { readonly book: DraftBook; readonly visit: StaffVisit }) => {
  const { room } = roomWords(visit.language)
  const { by, at } = book.draft.edited
  const { name } = staffThingsIn(visit.language)
  return <p>{room.conflict.who(name(by, book.names), datesIn(visit.language).dateTime(at, book.home.zone))}</p>
}

/** The same above a form in which what was typed still stands. */
export const Overtaken = (props: Parameters<typeof Quicker>[0]) => {
  const { room } = roomWords(props.visit.language)
  return (
    <div class="heed">
      <Quicker {...props} />
      <p>{room.conflict.nothingSaved}</p>
    </div>
  )
}

/** What the draft says now beside what was typed, for the fields in which they differ. */
const Beside = ({ book, part, typed, visit }: Typing & { readonly book: DraftBook; readonly visit: StaffVisit }) => {
  const { room, label } = roomWords(visit.language)
  const theirs = partOf(book, part)
  const fields = fieldsOf(part.groups)
  const mine = readPart(fields, typed, isObject(theirs) ? theirs : {}).part
  const ear = { policy: book.draft.policy, language: visit.language }
  const rows = fields.flatMap(field => {
    const [now, typedNow] = [theirs, mine].map(one => said(field, valueAt(one, field.at), ear))
    return now === typedNow ? [] : [{ name: label(field.label).label, now: now ?? '', mine: typedNow ?? '' }]
  })
  if (rows.length === 0) return <p>{room.conflict.same}</p>
  const { columns } = room.conflict
  return (
    <DeskTable columns={Object.values(columns)} caption={room.conflict.title}>
      {rows.map(({ name, now, mine: own }) => (
        <tr>
          <th scope="row" data-label={columns.what}>
            {name}
          </th>
          <td data-label={columns.theirs}>{now || room.nothing}</td>
          <td data-label={columns.mine}>{own || room.nothing}</td>
        </tr>
      ))}
    </DeskTable>
  )
}

type Typing = { readonly part: Part; readonly typed: Typed }

/** Somebody changed the draft in between: theirs and what was typed, of which nothing is lost. */
export const showConflict = (book: DraftBook, visit: StaffVisit, world: World, typing: Typing): Promise<Response> => {
  const { room } = roomWords(visit.language)
  return showRoom(visit, world, {
    title: room.conflict.title,
    status: 409,
    up: upTo(book, visit),
    children: (
      <>
        <Overtaken book={book} visit={visit} />
        <Beside book={book} visit={visit} {...typing} />
        <p>
          <ButtonLink kind="plain" href={typing.part.href}>
            {room.conflict.takeTheirs}
          </ButtonLink>
        </p>
        <h2>{room.conflict.yours}</h2>
        <PartForm
          book={book}
          part={typing.part}
          visit={visit}
          shown={{ typed: typing.typed }}
          button={room.conflict.saveMine}
        />
      </>
    ),
  })
}

/** The same for whatever has no text to keep: it must be looked at again. */
export const showOvertaken = (book: DraftBook, visit: StaffVisit, world: World): Promise<Response> => {
  const { room } = roomWords(visit.language)
  return showRoom(visit, world, {
    title: room.conflict.title,
    status: 409,
    up: upTo(book, visit),
    children: (
      <div class="heed">
        <Quicker book={book} visit={visit} />
        <p>{room.conflict.lookAgain}</p>
        <p>
          <ButtonLink href={`${root}/${book.id}`}>{room.conflict.look}</ButtonLink>
        </p>
      </div>
    ),
  })
}
