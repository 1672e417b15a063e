// The policy as a document: to keep, to write elsewhere, and to bring back.
import type { Policy } from '#policy/policy.ts'
import type { Problem } from '#policies/read-policy.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../parts/form/button.tsx'
import { FileField, TextArea } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import { disposition } from '../../parts/download.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { type DraftBook, root, withDraft } from './book.ts'
import { Overtaken } from './edit/conflict.tsx'
import { draftAt } from './edit/form.ts'
import { revisionIn, Seen, showRoom, upTo } from './room.tsx'

export const asFile = (policy: Policy): Response =>
  new Response(`${JSON.stringify(policy, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': disposition(`${policy.id}-${policy.version}.json`, false),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })

export const downloadDraft = withDraft(({ draft }) => asFile(draft.policy))

type Shown = {
  readonly text: string
  readonly problems?: readonly Problem[]
  readonly error?: string
  readonly isOvertaken?: boolean
}

const Problems = ({ problems, visit }: { readonly problems: readonly Problem[]; readonly visit: StaffVisit }) => {
  const { room } = roomWords(visit.language)
  return (
    <section class="heed" aria-labelledby="problems">
      <h2 id="problems">{room.import.problems(problems.length)}</h2>
      <ul lang="en">
        {problems.map(({ at, message }) => (
          <li>
            {at !== '' && (
              <>
                <code>{at}</code>:{' '}
              </>
            )}
            {message}
          </li>
        ))}
      </ul>
    </section>
  )
}

const show = (book: DraftBook, visit: StaffVisit, world: World, { text, problems = [], error, isOvertaken }: Shown) => {
  const { room } = roomWords(visit.language)
  return showRoom(visit, world, {
    title: room.import.title,
    errors: error ? { text: error } : {},
    ...(isOvertaken ? { status: 409 as const } : {}),
    up: upTo(book, visit),
    children: (
      <>
        {isOvertaken && <Overtaken book={book} visit={visit} />}
        {problems.length > 0 && <Problems problems={problems} visit={visit} />}
        <form
          class="act narrow"
          method="post"
          action={`${draftAt(book.id)}/import`}
          enctype="multipart/form-data"
          novalidate
        >
          <Seen visit={visit} revision={book.draft.revision} />
          <p class="soft">{room.import.lead}</p>
          <FileField name="file" label={room.import.file} accept=".json,application/json" optional />
          <TextArea name="text" label={room.import.text} rows={14} value={text} error={error} />
          <div class="buttons">
            <Button>{room.import.button}</Button>
            <Link href={`${root}/${book.id}`}>{room.cancel}</Link>
          </div>
        </form>
      </>
    ),
  })
}

export const showImport = withDraft((book, visit, world) => show(book, visit, world, { text: '' }))

const textOf = async (visit: StaffVisit, world: World): Promise<string> => {
  const form = await visit.form()
  const [file] = form.files('file')
  if (!file || file.bytes > 300_000) return form.text('text')
  const opened = await world.files.open(file.id)
  return opened ? new Response(opened.stream).text() : form.text('text')
}

/** Takes a document over as the draft, or says by place what keeps it from being one. */
export const takeImport = withDraft(async (book, visit, world) => {
  const { room } = roomWords(visit.language)
  const form = await visit.form()
  const text = await textOf(visit, world)
  if (text === '')
    return show(book, visit, world, { text, error: form.problem ? room.formBroken : room.import.missing })
  const read = world.readPolicy(text)
  if (!('policy' in read)) return show(book, visit, world, { text, problems: read.problems, error: room.import.unread })
  const revision = revisionIn(form.text('revision'))
  const saved = await world.rulebook.saveDraft(book.id, read.policy, { by: visit.person.id, revision })
  if ('draft' in saved) return visit.c.redirect(`${root}/${book.id}?done=imported`, 303)
  return saved.theirs
    ? show({ ...book, draft: saved.theirs }, visit, world, { text, isOvertaken: true })
    : visit.c.redirect(`${root}/${book.id}?done=gone`, 303)
})
