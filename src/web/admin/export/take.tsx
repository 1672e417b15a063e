import { dayOf, plusTime } from '#calendar/day.ts'
import type { Copy } from '#export/export.ts'
import { exportTexts } from '#texts/export.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { sessionKey } from '../../session.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { createSlowDown } from '../sign-in/slow-down.ts'
import { Csrf, showDesk } from '../frame.tsx'

const slowDown = createSlowDown()
const justNow = { minutes: -15 } as const

/** Only whoever asked for a copy takes it. */
const ownCopy = async ({ c, person }: StaffVisit, world: World): Promise<Copy | undefined> => {
  const copy = await world.copies.copy(c.req.param('id') ?? '')
  return copy?.asked.by === person.id && copy.state === 'ready' ? copy : undefined
}

const cameInJustNow = async (visit: StaffVisit, world: World): Promise<boolean> => {
  const key = sessionKey(visit.c, world) ?? ''
  const sessions = await world.people.sessionsOf(visit.person.id, key)
  return sessions.some(({ isThis, since }) => isThis && since > plusTime(visit.now, justNow))
}

const page = async (visit: StaffVisit, world: World, copy: Copy, errors: Errors = {}) => {
  const { confirm: say } = exportTexts[visit.language]
  const hasPassword = (await world.ways.standing.of(visit.person.id)).password
  const mayGo = hasPassword || (await cameInJustNow(visit, world))
  return showDesk(visit, world, {
    title: say.title,
    current: 'export',
    up: { href: '/desk/export', text: exportTexts[visit.language].title },
    errors,
    children: (
      <form class="narrow" method="post" action={`/desk/export/${copy.id}`}>
        <Csrf visit={visit} />
        <p>{say.lead}</p>
        {hasPassword && (
          <TextField
            name="password"
            type="password"
            label={say.password}
            autocomplete="current-password"
            error={errors['password']}
          />
        )}
        {mayGo ? <Button>{say.button}</Button> : <p class="heed">{say.noPassword}</p>}
      </form>
    ),
  })
}

export const showTake = async (visit: StaffVisit, world: World): Promise<Response> => {
  const copy = await ownCopy(visit, world)
  return copy ? page(visit, world, copy) : visit.c.redirect('/desk/export', 303)
}

const isThem = async (visit: StaffVisit, world: World): Promise<boolean> => {
  const { person } = visit
  if (!(await world.ways.standing.of(person.id)).password) return cameInJustNow(visit, world)
  const own = `export ${person.id}`
  await slowDown.beforeTry(own)
  const known = await world.people.signIn(person.email, (await visit.form()).text('password'))
  if (known?.id !== person.id) return false
  slowDown.wasRight(own, '')
  return true
}

/** Hands the archive over once whoever asked for it has shown anew who they are. */
export const takeExport = async (visit: StaffVisit, world: World): Promise<Response> => {
  const copy = await ownCopy(visit, world)
  if (!copy) return visit.c.redirect('/desk/export', 303)
  const { confirm: say } = exportTexts[visit.language]
  if (!(await isThem(visit, world))) {
    const hasPassword = (await world.ways.standing.of(visit.person.id)).password
    return page(visit, world, copy, hasPassword ? { password: say.passwordWrong } : {})
  }
  const stream = await world.copies.take(copy.id, visit.person.id)
  if (!stream) return visit.c.redirect('/desk/export', 303)
  const name = `${say.fileName}-${dayOf(copy.asked.at, 'UTC')}.tar.gz`
  return new Response(stream, {
    headers: {
      'content-type': 'application/gzip',
      'content-length': String(copy.bytes ?? 0),
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
