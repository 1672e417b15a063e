import { customer } from '#texts/customer.ts'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { answersFrom, withForm } from './answers.ts'
import { keepFiles, keptFiles } from './kept-files.ts'
import { ShortForm } from './short.tsx'
import { show } from '../show.tsx'

/** A draft that is over, or never was. Whatever this request brought is filled in already: nothing typed is lost. */
export const showExpired = async (visit: ShopVisit, world: World): Promise<Response> => {
  const { expired } = customer[visit.language].trouble
  const isPost = visit.c.req.method === 'POST'
  const form = isPost ? await visit.form() : undefined
  const kept = form ? await keptFiles(form, visit, world) : { key: '', files: [] }
  const known = answersFrom({ files: kept.files })
  const key = await keepFiles(kept, visit, world)
  const { policy } = await world.groundFor(visit.shop)
  const answers = form ? withForm(known, form) : known
  return show(visit, {
    title: expired.title,
    status: isPost ? 410 : 404,
    children: (
      <>
        <h1>{expired.title}</h1>
        <p class="lead">{isPost ? expired.text : expired.textEmpty}</p>
        <ShortForm visit={visit} policy={policy} answers={answers} errors={{}} kept={key} />
      </>
    ),
  })
}
