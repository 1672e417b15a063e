import type { Subject } from '#forget/forget.ts'
import { forgetTexts } from '#texts/forget.ts'
import { scopeOf } from '../../parts/desk/counts.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { type Route, staff, type StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { copyOf } from './copy.ts'
import { showHeld } from './page.tsx'

/** What is held under the address of a message, besides that message; undefined where nobody sent it. */
const heldFor = async (visit: StaffVisit, world: World) => {
  const mail = await world.mailIn?.byId(visit.c.req.param('mail') ?? '', scopeOf(visit))
  if (!mail?.sender) return undefined
  const held = await world.forget.heldAbout(mail.sender, scopeOf(visit))
  return { mail, address: mail.sender, held: { ...held, mail: held.mail.filter(({ id }) => id !== mail.id) } }
}

const show = async (visit: StaffVisit, world: World, errors: Errors = {}, isBusy = false): Promise<Response> => {
  const found = await heldFor(visit, world)
  return found ? showHeld({ visit, errors, isBusy, ...found }, world) : visit.c.notFound()
}

type Found = NonNullable<Awaited<ReturnType<typeof heldFor>>>

const giveCopy = async ({ mail, address, held }: Found, visit: StaffVisit, world: World): Promise<Response> => {
  const copy = await copyOf(address, held, visit, world)
  if (!copy) return show(visit, world, {}, true)
  try {
    await world.audit.note({ by: visit.person.id, kind: 'person-copied', subject: mail.id })
    return copy
  } catch (fault) {
    await copy.body?.cancel()
    throw fault
  }
}

const proposeErasing = async ({ mail, held }: Found, visit: StaffVisit, world: World): Promise<Response> => {
  const subjects: readonly Subject[] = [...held.complaints.filter(({ erasedAt }) => !erasedAt), ...held.mail].map(
    ({ kind, id }) => ({ kind, id }),
  )
  const by = visit.person.id
  const id = await world.forget.propose({ because: 'request', subjects, by, mail: mail.id })
  if (!id) return show(visit, world, { 'sure-erase': forgetTexts[visit.language].person.erase.nothing })
  return visit.c.redirect(`/desk/retention/erasures/${id}`, 303)
}

/** Makes the copy, or proposes to erase: once whoever works here says that they made sure who asks. */
const take = async (visit: StaffVisit, world: World): Promise<Response> => {
  const found = await heldFor(visit, world)
  if (!found) return visit.c.notFound()
  const form = await visit.form()
  const what = form.text('do') === 'erase' ? 'erase' : 'copy'
  if (form.text(`sure-${what}`) !== 'yes')
    return show(visit, world, { [`sure-${what}`]: forgetTexts[visit.language].person.unsure })
  return (what === 'erase' ? proposeErasing : giveCopy)(found, visit, world)
}

/** All that is held about one customer, at their request. */
export const personRoutes: readonly Route[] = [
  staff(['manager'], 'GET', '/desk/mail-in/:mail/person', (visit, world) => show(visit, world), 'retention'),
  staff(['manager'], 'POST', '/desk/mail-in/:mail/person', take, 'retention'),
]
