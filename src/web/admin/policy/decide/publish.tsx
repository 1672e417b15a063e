import type { NotPublished } from '#rulebook/rulebook.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { ButtonLink } from '../../../parts/form/button.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { checking, type DraftBook, root, withDraft } from '../book.ts'
import { showOvertaken } from '../edit/conflict.tsx'
import { Findings } from '../findings.tsx'
import { revisionIn, showRoom, upTo } from '../room.tsx'

const whyNot = (no: NotPublished, { language }: StaffVisit): string => {
  const { room } = roomWords(language)
  if (no.refused === 'in-force-date-past') return room.publish.datePast(datesIn(language).fullDate(no.earliest))
  return room.publish[no.refused]
}

const showRefused = async (book: DraftBook, visit: StaffVisit, world: World, no: NotPublished) => {
  const { room } = roomWords(visit.language)
  const findings = (await checking(book, world))(book.draft.policy).filter(({ level }) => level === 'refused')
  return showRoom(visit, world, {
    title: room.publish.refused,
    status: 409,
    up: upTo(book, visit),
    children: (
      <div class="heed">
        <p>{whyNot(no, visit)}</p>
        {no.refused === 'check-refuses' && <Findings findings={findings} book={book} visit={visit} />}
        <p>
          <ButtonLink href={`${root}/${book.id}`}>{room.conflict.look}</ButtonLink>
        </p>
      </div>
    ),
  })
}

/** Puts the draft in force from its day, by somebody who had no hand in it; the check has the last word. */
export const publishDraft = withDraft(async (book, visit, world) => {
  const form = await visit.form()
  const check = await checking(book, world)
  const done = await world.rulebook.publish(book.id, {
    by: visit.person.id,
    revision: revisionIn(form.text('revision')),
    today: book.today,
    check: policy => check(policy).every(({ level }) => level !== 'refused'),
  })
  if ('published' in done) return visit.c.redirect(`${root}/${book.id}/history?done=published`, 303)
  if ('refused' in done) return showRefused(book, visit, world, done)
  return done.theirs
    ? showOvertaken({ ...book, draft: done.theirs }, visit, world)
    : visit.c.redirect(`${root}/${book.id}?done=gone`, 303)
})
