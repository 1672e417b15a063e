import { managerTexts } from '#texts/manager.ts'
import { countsFor } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { giveEach, Results } from '../manager/give-each.tsx'
import { showLog } from './log.tsx'

/** Clause 4: enters each complaint that was chosen, and says of each what came of it. */
export const signLog = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const picked = [...new Set(form.all('pick'))]
  if (picked.length === 0) return showLog(visit, world, true)
  const { log } = managerTexts[visit.language]
  const asked = picked.map(id => ({ id, command: { type: 'register', words: {} } as const, said: log.entered }))
  const results = await giveEach(visit, world, asked)
  const counts = await countsFor(visit, world)
  const { search } = new URL(visit.c.req.url)
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={log.result} current="log">
      <Results results={results} caption={log.result} />
      <p>
        <Link href={`/desk/log${search}`}>{log.back}</Link>
      </p>
    </DeskPage>,
  )
}
