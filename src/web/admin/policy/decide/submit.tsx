import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../../parts/form/button.tsx'
import { DateField } from '../../../parts/form/date-field.tsx'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { TextArea } from '../../../parts/form/field.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { errorsIn } from '../../address.ts'
import { checking, type DraftBook, root, withDraft } from '../book.ts'
import { Overtaken } from '../edit/conflict.tsx'
import { draftAt } from '../edit/form.ts'
import { Findings } from '../findings.tsx'
import { revisionIn, Seen, showRoom, upTo } from '../room.tsx'

type Shown = { readonly day: string; readonly note: string; readonly errors?: Errors; readonly isOvertaken?: boolean }

const show = async (
  book: DraftBook,
  visit: StaffVisit,
  world: World,
  { day, note, errors = {}, isOvertaken }: Shown,
) => {
  const { room } = roomWords(visit.language)
  const findings = (await checking(book, world))(book.draft.policy)
  const refused = findings.filter(({ level }) => level === 'refused')
  return showRoom(visit, world, {
    title: room.submit.title,
    errors,
    ...(isOvertaken ? { status: 409 as const } : {}),
    up: upTo(book, visit),
    children: (
      <>
        {isOvertaken && <Overtaken book={book} visit={visit} />}
        <p class="soft">{room.submit.lead}</p>
        {refused.length > 0 && (
          <div class="heed">
            <p>{room.submit.refused}</p>
            <Findings findings={refused} book={book} visit={visit} />
          </div>
        )}
        <form class="act narrow" method="post" action={`${draftAt(book.id)}/submit`} novalidate>
          <Seen visit={visit} revision={book.draft.revision} />
          <DateField
            name="day"
            label={room.submit.day}
            hint={room.submit.dayHint}
            value={day}
            min={book.today}
            error={errors['day']}
          />
          <TextArea
            name="note"
            label={room.submit.note}
            hint={room.submit.noteHint}
            value={note}
            rows={4}
            error={errors['note']}
          />
          <div class="buttons">
            <Button>{room.submit.button}</Button>
            <Link href={`${root}/${book.id}`}>{room.cancel}</Link>
          </div>
        </form>
      </>
    ),
  })
}

export const showSubmit = withDraft((book, visit, world) => {
  const { inForceFrom } = book.draft.policy
  return show(book, visit, world, {
    day: inForceFrom > book.today ? inForceFrom : '',
    note: book.draft.submitted?.note ?? '',
  })
})

/** Asks for publication, by a colleague who had no hand in the draft. */
export const submitDraft = withDraft(async (book, visit, world) => {
  const { room } = roomWords(visit.language)
  const form = await visit.form()
  const typed = { day: form.text('day'), note: form.text('note') }
  const inForceFrom = dayTyped(typed.day)
  const errors = errorsIn({
    day: inForceFrom === undefined ? room.submit.dayMissing : inForceFrom < book.today && room.submit.dayPast,
    note: typed.note === '' ? room.submit.noteMissing : typed.note.length > 1000 && room.submit.noteLong,
  })
  if (!inForceFrom || Object.keys(errors).length > 0) return show(book, visit, world, { ...typed, errors })
  const asked = {
    by: visit.person.id,
    revision: revisionIn(form.text('revision')),
    inForceFrom,
    today: book.today,
    note: typed.note,
  }
  const done = await world.rulebook.submit(book.id, asked)
  if ('refused' in done) return show(book, visit, world, { ...typed, errors: { day: room.submit.dayPast } })
  if ('draft' in done) return visit.c.redirect(`${root}/${book.id}?done=submitted`, 303)
  return done.theirs
    ? show({ ...book, draft: done.theirs }, visit, world, { ...typed, isOvertaken: true })
    : visit.c.redirect(`${root}/${book.id}?done=gone`, 303)
})
