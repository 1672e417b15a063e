// What is done with a reason: sending a draft back, and withdrawing a version that is not in force yet.
import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../../parts/form/button.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { TextArea } from '../../../parts/form/field.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { type Book, root, withBook, withDraft } from '../book.ts'
import { showOvertaken } from '../edit/conflict.tsx'
import { draftAt } from '../edit/form.ts'
import { revisionIn, Seen, showRoom, upTo } from '../room.tsx'

type Asked = {
  readonly title: string
  readonly lead: string
  readonly button: string
  readonly action: string
  readonly revision: number
  readonly typed?: string
  readonly errors?: Errors
}

const ask = (book: Book, visit: StaffVisit, world: World, asked: Asked): Promise<Response> => {
  const { room } = roomWords(visit.language)
  const { title, lead, button, action, revision, typed = '', errors = {} } = asked
  return showRoom(visit, world, {
    title,
    errors,
    up: upTo(book, visit),
    children: (
      <form class="act narrow" method="post" action={action} novalidate>
        <Seen visit={visit} revision={revision} />
        <p class="soft">{lead}</p>
        <TextArea name="reason" label={room.reason.label} value={typed} rows={4} error={errors['reason']} />
        <div class="buttons">
          <Button kind="warning">{button}</Button>
          <Link href={`${root}/${book.id}`}>{room.cancel}</Link>
        </div>
      </form>
    ),
  })
}

const problemWith = (reason: string, { language }: StaffVisit): Errors | undefined => {
  const { room } = roomWords(language)
  if (reason === '') return { reason: room.reason.missing }
  return reason.length > 1000 ? { reason: room.submit.noteLong } : undefined
}

const sending = (book: Book & { draft: NonNullable<Book['draft']> }, { language, person }: StaffVisit): Asked => {
  const { room } = roomWords(language)
  const isOwn = book.draft.drafters.includes(person.id)
  return {
    title: isOwn ? room.decide.takeBack : room.decide.sendBack,
    lead: isOwn ? room.reason.takeBackLead : room.reason.sendBackLead,
    button: isOwn ? room.decide.takeBack : room.decide.sendBack,
    action: `${draftAt(book.id)}/send-back`,
    revision: book.draft.revision,
  }
}

export const showSendBack = withDraft((book, visit, world) =>
  book.draft.submitted ? ask(book, visit, world, sending(book, visit)) : visit.c.redirect(`${root}/${book.id}`, 303),
)

/** Sends a draft that waits for agreement back to who wrote it. */
export const sendBackDraft = withDraft(async (book, visit, world) => {
  if (!book.draft.submitted) return visit.c.redirect(`${root}/${book.id}`, 303)
  const form = await visit.form()
  const reason = form.text('reason')
  const errors = problemWith(reason, visit)
  if (errors) return ask(book, visit, world, { ...sending(book, visit), typed: reason, errors })
  const answer = { by: visit.person.id, revision: revisionIn(form.text('revision')), reason }
  const done = await world.rulebook.sendBack(book.id, answer)
  if ('draft' in done) return visit.c.redirect(`${root}/${book.id}?done=sentBack`, 303)
  return done.theirs
    ? showOvertaken({ ...book, draft: done.theirs }, visit, world)
    : visit.c.redirect(`${root}/${book.id}?done=gone`, 303)
})

const withdrawing = (book: Book, version: number, { language }: StaffVisit): Asked => {
  const { room } = roomWords(language)
  return {
    title: room.withdraw.title(version),
    lead: room.withdraw.lead,
    button: room.withdraw.button,
    action: `${root}/${book.id}/versions/${version}/withdraw`,
    revision: 0,
  }
}

const versionIn = ({ versions }: Book, { c }: StaffVisit) =>
  versions.find(({ version }) => String(version) === c.req.param('v'))

export const showWithdraw = withBook((book, visit, world) => {
  const found = versionIn(book, visit)
  return found ? ask(book, visit, world, withdrawing(book, found.version, visit)) : visit.c.notFound()
})

/** Takes back a version before its day has come. */
export const withdrawVersion = withBook(async (book, visit, world) => {
  const found = versionIn(book, visit)
  if (!found) return visit.c.notFound()
  const { room } = roomWords(visit.language)
  const reason = (await visit.form()).text('reason')
  const again = (errors: Errors) =>
    ask(book, visit, world, { ...withdrawing(book, found.version, visit), typed: reason, errors })
  const errors = problemWith(reason, visit)
  if (errors) return again(errors)
  const { id, version } = found
  const done = await world.rulebook.withdraw({ id, version }, { by: visit.person.id, today: book.today, reason })
  if ('refused' in done) return again({ reason: room.withdraw[done.refused] })
  return visit.c.redirect(`${root}/${book.id}/history?done=withdrawn`, 303)
})
