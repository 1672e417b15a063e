import { randomUUID } from 'node:crypto'
import { snippetTexts } from '#texts/snippets.ts'
import { countsFor } from '../../parts/desk/counts.ts'
import { hasErrors } from '../../parts/form/error-summary.tsx'
import { respond } from '../../parts/page.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { fresh, typedIn } from '../forms/typed.ts'
import { SnippetPage } from './form.tsx'
import { problemsWith, snippetIn } from './read.ts'

export const showNewSnippet = async (visit: StaffVisit, world: World): Promise<Response> => {
  const title = snippetTexts[visit.language].form.addTitle
  return respond(
    visit.c,
    <SnippetPage visit={visit} counts={await countsFor(visit, world)} typed={fresh} title={title} />,
  )
}

export const addSnippet = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const { snippets } = world.writing
  const snippet = snippetIn(form, randomUUID(), visit)
  const errors = problemsWith(snippet, await snippets.of(visit.person.id), visit)
  const preview = form.text('do') === 'preview'
  if (!preview && !hasErrors(errors)) {
    await snippets.save(snippet, visit.person.id)
    return visit.c.redirect('/desk/snippets?done=saved', 303)
  }
  const title = snippetTexts[visit.language].form.addTitle
  const typed = typedIn(form, [], errors)
  const counts = await countsFor(visit, world)
  const page = <SnippetPage visit={visit} counts={counts} typed={typed} title={title} preview={preview} />
  return respond(visit.c, page, hasErrors(errors) ? 422 : 200)
}
