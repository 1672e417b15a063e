import type { RotaSetting } from '#rota/rota.ts'
import { rotaRoomTexts } from '#texts/manager.ts'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { canHandle } from '../../setting.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { showRota, ways } from './rota-room.tsx'

const numberWithin = (text: string, most: number): number | undefined => {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= most ? number : undefined
}
const mostHours = 80
const mostSampled = 50

/** How the rota works for one shop. Where the policy has a person acknowledge it, only the sample is for the form to set. */
export const saveShop = async (visit: StaffVisit, world: World): Promise<Response> => {
  const shop = visit.shops.find(({ id }) => id === visit.c.req.param('storefront'))
  if (!shop) return visit.c.notFound()
  const [form, { policy }] = [await visit.form(), await world.groundFor(shop)]
  const { problems } = rotaRoomTexts[visit.language]
  const typed = Object.fromEntries(form.entries)
  const text = (field: string) => form.text(`${field}-${shop.id}`)
  const inPerson = policy.acknowledgement.handler === 'self'
  const way: RotaSetting['way'] | undefined = inPerson ? 'by-hand' : ways.find(one => one === text('way'))
  const hours = inPerson ? 4 : numberWithin(text('hours'), mostHours)
  const sampleSize = numberWithin(text('sample'), mostSampled)
  if (!way || !hours || !sampleSize)
    return showRota(visit, world, typed, {
      ...(way ? {} : { [`way-${shop.id}`]: problems.way }),
      ...(hours ? {} : { [`hours-${shop.id}`]: problems.hours }),
      ...(sampleSize ? {} : { [`sample-${shop.id}`]: problems.sample }),
    })
  await world.rota.saveSetting(shop.id, { way, hours, sampleSize }, visit.person.id)
  return visit.c.redirect('/desk/rota?done=shop', 303)
}

/** Somebody is to keep out of one complaint, or of everything of a customer. */
export const saveConflict = async (visit: StaffVisit, world: World): Promise<Response> => {
  const [form, { people }] = [await visit.form(), await world.people.everybody()]
  const { problems } = rotaRoomTexts[visit.language]
  const [person, about, note] = [form.text('person'), form.text('about'), form.text('note')]
  const isKnown = people.some(one => one.id === person && visit.shops.some(({ id }) => canHandle(one, id)))
  const isMail = /^\S+@\S+\.\S+$/.test(about)
  const found =
    isMail || about === '' ? [] : await world.questions.find({ scope: scopeOf(visit), text: about, limit: 5 })
  const complaint = found.find(({ reference }) => reference === about.toUpperCase().replaceAll(' ', ''))
  const errors = {
    ...(isKnown ? {} : { person: problems.person }),
    ...(isMail || complaint ? {} : { about: problems.about }),
    ...(note ? {} : { note: problems.note }),
  }
  if (Object.keys(errors).length > 0) return showRota(visit, world, Object.fromEntries(form.entries), errors)
  const of = complaint ? { complaint: complaint.id } : { email: about }
  await world.rota.noteConflict({ person, note, by: visit.person.id, ...of })
  return visit.c.redirect('/desk/rota?done=conflict', 303)
}

/** Takes such a note away again; only one that this visitor can see. */
export const removeConflict = async (visit: StaffVisit, world: World): Promise<Response> => {
  const id = (await visit.form()).text('id')
  const notes = await world.rota.conflicts(
    visit.shops.map(shop => shop.id),
    visit.person.id,
  )
  if (notes.some(note => note.id === id)) await world.rota.removeConflict(id, visit.person.id)
  return visit.c.redirect('/desk/rota?done=conflict', 303)
}
