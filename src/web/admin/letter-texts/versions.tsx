import { wordingKeys } from '#letters/wording.ts'
import { letterTextsIn } from '#texts/letter-texts.ts'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Csrf } from '../frame.tsx'
import { addressOf, dateIn, nameOf, type Props } from './book.ts'

type Again = Pick<Props, 'visit' | 'book'> & {
  readonly pieces: Readonly<Record<string, string>>
  readonly label: string
  readonly about: string
}

/** Begins a draft with words that were there before; somebody else still publishes it. */
const Begin = ({ visit, book, pieces, label, about }: Again) => (
  <form method="post" action={addressOf(book.which)}>
    <Csrf visit={visit} />
    <input type="hidden" name="revision" value={String(book.draft?.revision ?? 0)} />
    {wordingKeys(book.which.letter).flatMap(key =>
      pieces[key] ? [<input type="hidden" name={key} value={pieces[key]} />] : [],
    )}
    <Button kind="quiet" name="do" value="save" about={about}>
      {label}
    </Button>
  </form>
)

/** Every version there was, newest first, and the program's own words under them: each can be gone back to. */
export const Versions = ({ visit, book }: Pick<Props, 'visit' | 'book'>) => {
  const { versions: say, own } = letterTextsIn[visit.language]
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
                <Begin visit={visit} book={book} pieces={pieces} label={say.again} about={String(version)} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" class="num" data-label={say.columns.version}>
              0
            </th>
            <td data-label={say.columns.published}>–</td>
            <td data-label={say.columns.by}>–</td>
            <td data-label={say.columns.note}>{own}</td>
            <td data-label={say.columns.begin}>
              <Begin visit={visit} book={book} pieces={{}} label={say.again} about={own} />
            </td>
          </tr>
        </DeskTable>
      )}
    </section>
  )
}
