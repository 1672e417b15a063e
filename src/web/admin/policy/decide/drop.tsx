import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import { root, withDraft } from '../book.ts'
import { showOvertaken } from '../edit/conflict.tsx'
import { draftAt } from '../edit/form.ts'
import { revisionIn, Seen, showRoom, upTo } from '../room.tsx'

export const showDrop = withDraft((book, visit, world) => {
  const { room } = roomWords(visit.language)
  return showRoom(visit, world, {
    title: room.drop.title,
    up: upTo(book, visit),
    children: (
      <form class="act narrow" method="post" action={`${draftAt(book.id)}/drop`}>
        <Seen visit={visit} revision={book.draft.revision} />
        <p>{room.drop.lead}</p>
        <div class="buttons">
          <Button kind="warning">{room.drop.button}</Button>
          <Link href={`${root}/${book.id}`}>{room.cancel}</Link>
        </div>
      </form>
    ),
  })
})

/** Throws the draft away; what is in force stays as it is. */
export const dropDraft = withDraft(async (book, visit, world) => {
  const revision = revisionIn((await visit.form()).text('revision'))
  const done = await world.rulebook.dropDraft(book.id, { by: visit.person.id, revision })
  if ('dropped' in done || !done.theirs) return visit.c.redirect(`${root}?done=dropped`, 303)
  return showOvertaken({ ...book, draft: done.theirs }, visit, world)
})
