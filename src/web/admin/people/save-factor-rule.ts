import { waysTexts } from '#texts/ways.ts'
import { everyRole, type StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { reaches } from '../roles/reach.ts'
import { showPeopleWith } from './list.tsx'

export const saveFactorRoles = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { people: say } = waysTexts[visit.language]
  const chosen = (await visit.form()).all('needing')
  const roles = everyRole.filter(role => chosen.includes(role))
  const { person, strong } = visit
  const again = (error: string) => showPeopleWith(visit, world, { needing: error }, roles)
  if (!reaches(person, 'administrator')) return again(say.notYours)
  // Whoever has none yet would be led to set one up at their very next click: here it is said first.
  if (!strong && person.roles.some(role => roles.includes(role))) return again(say.yourself)
  await world.ways.setFactorRoles(roles, person.id)
  return visit.c.redirect('/desk/people?done=factors', 303)
}
