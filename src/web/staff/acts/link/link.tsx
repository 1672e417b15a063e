import type { OtherRow } from '#ledger/questions/others-of.ts'
import { writingTexts } from '#texts/writing.ts'
import type { Form } from '../../../form.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { respond } from '../../../parts/page.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { addressOf } from '../../address.ts'
import { fresh, typedIn } from '../../forms/typed.ts'
import { settingFor } from '../../setting.ts'
import { linkBoth, otherFor, unlinkBoth } from './link-both.ts'
import { LinkPage } from './page.tsx'

/** Complaints that look like the same customer's or the same order's. */
export const likeThis = (visit: ComplaintVisit, { questions }: World): Promise<readonly OtherRow[]> => {
  const { id, contact, complaint } = visit.history
  const { storefront, orderNumber } = complaint
  const { email, phone } = contact
  return questions.othersOf({ scope: scopeOf(visit), id, storefront, email, phone, orderNumber })
}

const notLinked = (visit: ComplaintVisit, others: readonly OtherRow[]) =>
  others.filter(({ id }) => !visit.history.complaint.links.some(({ other }) => other === id))

export const showLink = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const [setting, others] = await Promise.all([settingFor(visit, world), likeThis(visit, world)])
  return respond(visit.c, <LinkPage setting={setting} others={notLinked(visit, others)} typed={fresh} />)
}

/** The complaint that was meant: chosen from the list, or written down, in this shop before any other. */
const meant = async (visit: ComplaintVisit, form: Form, world: World): Promise<string | undefined> => {
  const written = form.text('reference')
  if (!written) return form.text('other') || undefined
  const found = await world.questions.find({ scope: scopeOf(visit), text: written })
  const exact = found.filter(({ reference }) => reference.toLowerCase() === written.toLowerCase())
  return (exact.find(({ storefront }) => storefront === visit.shop.id) ?? exact[0])?.id
}

const kindOf = (text: string) => (text === 'original' || text === 'duplicate' ? text : 'related')

const refuse = async (visit: ComplaintVisit, form: Form, world: World, error: string, at: string) => {
  const [setting, others] = await Promise.all([settingFor(visit, world), likeThis(visit, world)])
  const typed = typedIn(form, [], { [at]: error })
  return respond(visit.c, <LinkPage setting={setting} others={notLinked(visit, others)} typed={typed} />, 422)
}

export const link = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const { related: words } = writingTexts[visit.language]
  const id = await meant(visit, form, world)
  const written = form.text('reference') !== ''
  if (!id && !written) return refuse(visit, form, world, words.choose, 'reference')
  if (id === visit.history.id) return refuse(visit, form, world, words.itself, 'reference')
  const other = id && (await otherFor(visit, id, world))
  if (!other) return refuse(visit, form, world, words.unknown, 'reference')
  const outcome = await linkBoth(visit, other, kindOf(form.text('as')), form.text('why'), world)
  if (outcome === 'refused') return refuse(visit, form, world, words.unknown, 'reference')
  return visit.c.redirect(`${addressOf(visit)}?linked=${outcome}#related`, 303)
}

export const unlink = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const known = visit.history.complaint.links.find(({ other }) => other === form.text('other'))
  const outcome = known ? await unlinkBoth(visit, known.other, world) : 'both'
  return visit.c.redirect(`${addressOf(visit)}?linked=${outcome}#related`, 303)
}
