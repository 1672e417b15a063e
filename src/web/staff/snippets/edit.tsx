import { snippetTexts } from '#texts/snippets.ts'
import type { Snippet } from '#writing/writing.ts'
import { type Form, formOf } from '../../form.ts'
import { countsFor } from '../../parts/desk/counts.ts'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { respond } from '../../parts/page.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { typedIn } from '../forms/typed.ts'
import { SnippetPage } from './form.tsx'
import { problemsWith, snippetIn } from './read.ts'

/** A text that this visitor can use; another person's own is not there. */
const snippetFor = async (visit: StaffVisit, { writing }: World): Promise<Snippet | undefined> => {
  const snippet = await writing.snippets.byId(visit.c.req.param('snippet') ?? '')
  return !snippet || (snippet.owner && snippet.owner !== visit.person.id) ? undefined : snippet
}

const formWith = ({ name, word, language, fits, owner, storefront, text }: Snippet): Form =>
  formOf(
    Object.entries({
      name,
      word,
      language,
      fits,
      owner: owner ? 'own' : 'everybody',
      shop: storefront ?? 'every',
      text,
    }),
  )

type Shown = { readonly form: Form; readonly errors: Errors; readonly preview: boolean }

const show = async (visit: StaffVisit, world: World, snippet: Snippet, { form, errors, preview }: Shown) => {
  const counts = await countsFor(visit, world)
  const page = (
    <SnippetPage
      visit={visit}
      counts={counts}
      id={snippet.id}
      title={snippetTexts[visit.language].form.editTitle(snippet.name)}
      typed={typedIn(form, [], errors)}
      isShared={snippet.owner === undefined}
      preview={preview}
    />
  )
  return respond(visit.c, page, hasErrors(errors) ? 422 : 200)
}

const gone = ({ c }: StaffVisit) => c.redirect('/desk/snippets', 303)

export const showSnippet = async (visit: StaffVisit, world: World): Promise<Response> => {
  const snippet = await snippetFor(visit, world)
  return snippet ? show(visit, world, snippet, { form: formWith(snippet), errors: {}, preview: true }) : gone(visit)
}

export const saveSnippet = async (visit: StaffVisit, world: World): Promise<Response> => {
  const known = await snippetFor(visit, world)
  if (!known) return gone(visit)
  const form = await visit.form()
  const { snippets } = world.writing
  const snippet = snippetIn(form, known.id, visit)
  const errors = problemsWith(snippet, await snippets.of(visit.person.id), visit)
  const preview = form.text('do') === 'preview'
  if (preview || hasErrors(errors)) return show(visit, world, known, { form, errors, preview })
  await snippets.save(snippet, visit.person.id)
  return visit.c.redirect('/desk/snippets?done=saved', 303)
}

export const removeSnippet = async (visit: StaffVisit, world: World): Promise<Response> => {
  const snippet = await snippetFor(visit, world)
  if (snippet) await world.writing.snippets.remove(snippet.id, visit.person.id)
  return visit.c.redirect(snippet ? '/desk/snippets?done=removed' : '/desk/snippets', 303)
}
