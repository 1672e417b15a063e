import { samplesIn } from '#letters/samples.ts'
import { type Wording, wordingPieces, wordingVariables } from '#letters/wording.ts'
import { datesIn } from '#texts/dates.ts'
import { letterTextsIn } from '#texts/letter-texts.ts'
import { DeskLetter } from '../../parts/desk/letter.tsx'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Checkboxes } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextArea, TextField } from '../../parts/form/field.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { addressOf, type Book, root, titleOf } from './book.ts'

export type Typed = { readonly wording: Wording; readonly note?: string; readonly reason?: string }
type Props = { readonly visit: StaffVisit; readonly book: Book; readonly errors: Errors; readonly typed: Typed }

const nameOf = ({ names }: Book, id: string) => names.get(id) ?? id
const dateIn =
  ({ language }: StaffVisit, { shop }: Book) =>
  (at: Parameters<ReturnType<typeof datesIn>['dateOf']>[0]) =>
    datesIn(language).dateOf(at, shop.zone)

const Fields = ({ visit, book, errors, typed }: Props) => {
  const say = letterTextsIn[visit.language]
  return (
    <form class="act" method="post" action={addressOf(book.which)}>
      <Csrf visit={visit} />
      <input type="hidden" name="revision" value={String(book.draft?.revision ?? 0)} />
      {wordingPieces.map(piece => {
        const { label, hint } = say.pieces[piece]
        const field = { name: piece, label, hint: `${hint} ${say.empty}`, error: errors[piece], optional: true }
        const value = typed.wording[piece] ?? ''
        return piece === 'regards' ? <TextField {...field} value={value} /> : <TextArea {...field} value={value} />
      })}
      <p class="hint">{say.variablesLead}</p>
      <ul class="hint">
        {wordingVariables.map(variable => (
          <li>
            <code>{`{${variable}}`}</code> {say.variables[variable]}
          </li>
        ))}
      </ul>
      <TextField name="note" label={say.note} value={typed.note ?? ''} error={errors['note']} />
      <div class="buttons">
        <Button name="do" value="preview">
          {say.preview}
        </Button>
        <Button kind="plain" name="do" value="submit">
          {say.submit}
        </Button>
        {book.draft && (
          <Button kind="quiet" name="do" value="drop">
            {say.drop}
          </Button>
        )}
      </div>
    </form>
  )
}

/** The letters of the sample customer, in the words typed so far. */
const Preview = ({ visit, book, typed }: Props) => {
  const say = letterTextsIn[visit.language]
  const { which } = book
  const shown = samplesIn(which.language, { [which.letter]: typed.wording })
  const n = shown.findIndex(({ kind }) => kind === which.letter)
  const letter = shown[n]
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{say.previewTitle}</h2>
      <p class="soft">{letter ? say.previewLead : say.previewNone}</p>
      {letter && <DeskLetter text={letter.text} language={which.language} />}
      {letter && book.draft && (
        <>
          <h3>{say.asMail}</h3>
          <iframe
            class="mail"
            src={addressOf(which, '/mail')}
            title={say.asMail}
            sandbox=""
            loading="lazy"
            referrerpolicy="no-referrer"
          />
        </>
      )}
    </section>
  )
}

const Waiting = ({ visit, book, errors, typed }: Props) => {
  const say = letterTextsIn[visit.language].waiting
  const { draft, alone } = book
  if (!draft?.submitted) return null
  const { by, at, note } = draft.submitted
  const isOwn = by === visit.person.id || draft.edited.by === visit.person.id
  return (
    <section class="heed" aria-labelledby="waiting">
      <h2 id="waiting">{say.title}</h2>
      <p>
        {say.by(nameOf(book, by), dateIn(visit, book)(at))} {note}
      </p>
      {isOwn && !alone ? (
        <p>{say.same}</p>
      ) : (
        <form method="post" action={addressOf(book.which, '/publish')}>
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

const Versions = ({ visit, book }: Pick<Props, 'visit' | 'book'>) => {
  const { versions: say } = letterTextsIn[visit.language]
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{say.title}</h2>
      {book.versions.length === 0 ? (
        <Empty>{say.none}</Empty>
      ) : (
        <DeskTable caption={say.title} columns={Object.values(say.columns)}>
          {book.versions.map(({ version, pieces, note, publishedBy, publishedAt, language }) => (
            <tr>
              <th scope="row" class="num" data-label={say.columns.version}>
                {version}
              </th>
              <td data-label={say.columns.published}>{dateIn(visit, book)(publishedAt)}</td>
              <td data-label={say.columns.by}>{nameOf(book, publishedBy)}</td>
              <td data-label={say.columns.note}>
                {note}
                <small lang={language}>{Object.values(pieces).filter(Boolean).join(' · ')}</small>
              </td>
              <td data-label={say.columns.begin}>
                <form method="post" action={addressOf(book.which)}>
                  <Csrf visit={visit} />
                  <input type="hidden" name="revision" value={String(book.draft?.revision ?? 0)} />
                  {Object.entries(pieces).map(([name, value]) => (
                    <input type="hidden" name={name} value={value} />
                  ))}
                  <Button kind="quiet" name="do" value="save" about={String(version)}>
                    {say.again}
                  </Button>
                </form>
              </td>
            </tr>
          ))}
        </DeskTable>
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
  const typed = shown.typed ?? { wording: saved, note: book.draft?.submitted?.note ?? '' }
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
        <div class="wording">
          <Fields {...props} />
          <Preview {...props} />
        </div>
        <Versions {...props} />
      </div>
    ),
  })
}
