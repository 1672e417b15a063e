import { snippetTexts } from '#texts/snippets.ts'
import { staffThingsIn } from '#texts/things.ts'
import { countsFor } from '../../parts/desk/counts.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { ButtonLink } from '../../parts/form/button.tsx'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

/** Every text this visitor can use. */
export const showSnippets = async (visit: StaffVisit, world: World): Promise<Response> => {
  const words = snippetTexts[visit.language]
  const things = staffThingsIn(visit.language)
  const [counts, all] = await Promise.all([countsFor(visit, world), world.writing.snippets.of(visit.person.id)])
  const { columns, form } = words
  const done = visit.c.req.query('done')
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={words.title} current="snippets">
      {(done === 'saved' || done === 'removed') && <output class="notice">{form[done]}</output>}
      <p class="soft">{words.lead}</p>
      <p>
        <ButtonLink href="/desk/snippets/new">{words.add}</ButtonLink>
      </p>
      {all.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <DeskTable columns={Object.values(columns)} caption={words.title}>
          {all.map(({ id, name, word, language, fits, owner }) => (
            <tr>
              <th scope="row" data-label={columns.name}>
                <Link href={`/desk/snippets/${id}`}>{name}</Link>
              </th>
              <td data-label={columns.word}>
                <code>/{word}</code>
              </td>
              <td data-label={columns.language}>{things.languages[language]}</td>
              <td data-label={columns.fits}>{words.fits[fits]}</td>
              <td data-label={columns.owner}>{owner ? words.own : words.everybody}</td>
            </tr>
          ))}
        </DeskTable>
      )}
    </DeskPage>,
  )
}
