import { forgetTexts } from '#texts/forget.ts'
import { scopeOf } from '../../parts/desk/counts.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { type Route, staff, type StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { chosenIn, soughtIn, sureOf, theirsOf } from './chosen.ts'
import { copyOf } from './copy.ts'
import { type Shown, showFound } from './page.tsx'

/** Whose is looked for: of who sent the message in the address, or as it was typed; undefined where nobody sent that message. */
const askerOf = async (visit: StaffVisit, world: World): Promise<Pick<Shown, 'mail' | 'address'> | undefined> => {
  const id = visit.c.req.param('mail')
  if (id === undefined) return { mail: undefined, address: (visit.c.req.query('of') ?? '').trim().toLowerCase() }
  const mail = await world.mailIn?.byId(id, scopeOf(visit))
  return mail?.sender ? { mail, address: mail.sender.trim().toLowerCase() } : undefined
}

/** What is held about somebody, besides the message that asks; undefined where nobody asks. */
const foundFor = async (visit: StaffVisit, world: World): Promise<Shown | undefined> => {
  const asker = await askerOf(visit, world)
  if (!asker) return undefined
  const { mail, address } = asker
  const sought = soughtIn(name => visit.c.req.query(name))
  const all = await world.forget.find({ ...sought, of: address }, scopeOf(visit))
  const found = { ...all, mail: all.mail.filter(({ id }) => id !== mail?.id) }
  return { visit, mail, address, sought, found, chosen: sureOf(found, address), errors: {}, isBusy: false }
}

const show = async (visit: StaffVisit, world: World): Promise<Response> => {
  const shown = await foundFor(visit, world)
  return shown ? showFound(shown, world) : visit.c.notFound()
}

const giveCopy = async (shown: Shown, world: World): Promise<Response> => {
  const { visit, mail, address, found, chosen } = shown
  const copy = await copyOf(address, theirsOf(found, chosen, address), visit, world)
  if (!copy) return showFound({ ...shown, isBusy: true }, world)
  try {
    await world.audit.note({ by: visit.person.id, kind: 'person-copied', subject: mail?.id ?? 'house' })
    return copy
  } catch (fault) {
    await copy.body?.cancel()
    throw fault
  }
}

const proposeErasing = async (shown: Shown, world: World): Promise<Response> => {
  const { visit, mail, address, found, chosen } = shown
  const theirs = theirsOf(found, chosen, address)
  const subjects = [...theirs.complaints, ...theirs.mail].map(({ kind, id }) => ({ kind, id }))
  const by = visit.person.id
  const id = await world.forget.propose({ because: 'request', subjects, by, ...(mail ? { mail: mail.id } : {}) })
  if (!id) return visit.c.notFound()
  return visit.c.redirect(`/desk/retention/erasures/${id}`, 303)
}

const wrongWith = ({ visit, found, chosen }: Shown, what: 'copy' | 'erase', isSure: boolean): Errors => {
  const { person: say } = forgetTexts[visit.language]
  const isNothing = chosen.size === 0 && (what === 'erase' || found.letters.length === 0)
  return { ...(isNothing ? { theirs: say.noneChosen } : {}), ...(isSure ? {} : { [`sure-${what}`]: say.unsure }) }
}

/** Makes the copy, or proposes to erase: of what is ticked, once whoever works here says that they made sure who asks. */
const take = async (visit: StaffVisit, world: World): Promise<Response> => {
  const known = await foundFor(visit, world)
  if (!known) return visit.c.notFound()
  const form = await visit.form()
  const what = form.text('do') === 'erase' ? 'erase' : 'copy'
  const shown = { ...known, chosen: chosenIn(form, known.found) }
  const errors = wrongWith(shown, what, form.text(`sure-${what}`) === 'yes')
  if (Object.keys(errors).length > 0) return showFound({ ...shown, errors }, world)
  return (what === 'erase' ? proposeErasing : giveCopy)(shown, world)
}

/** All that is held about one customer, at their request: by a message, or otherwise. */
export const personRoutes: readonly Route[] = [
  staff(['manager'], 'GET', '/desk/mail-in/:mail/person', show, 'retention'),
  staff(['manager'], 'POST', '/desk/mail-in/:mail/person', take, 'retention'),
  staff(['manager'], 'GET', '/desk/retention/person', show, 'retention'),
  staff(['manager'], 'POST', '/desk/retention/person', take, 'retention'),
]
