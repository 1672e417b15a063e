import { letterTextsIn } from '#texts/letter-texts.ts'
import { staffThingsIn } from '#texts/things.ts'
import { Button } from '../../parts/form/button.tsx'
import { Checkboxes } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { addressOf, type Book, dateIn, nameOf, type Props, root, titleOf, type Typed } from './book.ts'
import { Fields } from './fields.tsx'
import { Previews } from './preview.tsx'
import { Versions } from './versions.tsx'

/** The same letter in each language of the shop: a letter is in one language, and so is its wording. */
const Languages = ({ visit, book }: Pick<Props, 'visit' | 'book'>) => {
  const say = letterTextsIn[visit.language]
  const { languages } = staffThingsIn(visit.language)
  if (book.shop.languages.length < 2) return null
  return (
    <nav class="tabs" aria-label={say.languages}>
      {book.shop.languages.map(language => (
        <Link href={addressOf({ ...book.which, language })} current={language === book.which.language}>
          {languages[language]}
        </Link>
      ))}
    </nav>
  )
}

const Waiting = ({ visit, book, errors, typed }: Props) => {
  const say = letterTextsIn[visit.language].waiting
  const { draft, alone } = book
  if (!draft?.submitted) return null
  const { by, at } = draft.submitted
  const isOwn = by === visit.person.id || draft.edited.by === visit.person.id
  return (
    <section class="heed" aria-labelledby="waiting">
      <h2 id="waiting">{say.title}</h2>
      <p>
        {say.by(nameOf(book, by), dateIn(visit, book)(at))} {draft.note}
      </p>
      {isOwn && !alone ? (
        <p>{say.same}</p>
      ) : (
        <form class="act" method="post" action={addressOf(book.which, '/publish')}>
          <Csrf visit={visit} />
          <input type="hidden" name="revision" value={String(draft.revision)} />
          {isOwn && (
            <>
              <p>{say.alone}</p>
              <Checkboxes
                name="read"
                label=""
                options={[{ value: 'yes', text: say.aloneTick }]}
                error={errors['read']}
              />
            </>
          )}
          <div class="buttons">
            <Button name="do" value="publish">
              {say.publish}
            </Button>
          </div>
          <TextField name="reason" label={say.reason} value={typed.reason ?? ''} error={errors['reason']} optional />
          <div class="buttons">
            <Button kind="plain" name="do" value="back">
              {say.sendBack}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}

type Shown = { readonly errors?: Errors; readonly typed?: Typed; readonly theirs?: boolean }

const Conflict = ({ visit, book }: Pick<Props, 'visit' | 'book'>) => {
  const { conflict: say } = letterTextsIn[visit.language]
  const { draft } = book
  return (
    <div class="problem changed" role="alert" tabindex={-1} autofocus>
      <h2>{say.title}</h2>
      <p>{draft ? say.lead(nameOf(book, draft.edited.by)) : say.gone}</p>
      {draft &&
        Object.values(draft.pieces)
          .filter(Boolean)
          .map(text => <blockquote>{text}</blockquote>)}
    </div>
  )
}

/** One letter in the house's words: the draft, how it reads, and the versions before. */
export const showBook = async (book: Book, visit: StaffVisit, world: World, shown: Shown = {}): Promise<Response> => {
  const say = letterTextsIn[visit.language]
  const { errors = {}, theirs } = shown
  const saved = book.draft?.pieces ?? book.versions[0]?.pieces ?? {}
  const typed = shown.typed ?? { wording: saved, note: book.draft?.note ?? '' }
  const done = say.done[(visit.c.req.query('done') ?? '') as keyof typeof say.done] as string | undefined
  const props = { visit, book, errors, typed }
  return showDesk(visit, world, {
    title: titleOf(book, visit),
    current: 'letter-texts',
    up: { href: root, text: say.back },
    errors,
    ...(done ? { notice: done } : {}),
    ...(theirs ? { status: 409 } : {}),
    children: (
      <div class="kept-room">
        {theirs && <Conflict {...props} />}
        <Waiting {...props} />
        <Languages {...props} />
        <div class="wording">
          <Fields {...props} />
          <Previews {...props} />
        </div>
        <Versions {...props} />
      </div>
    ),
  })
}
