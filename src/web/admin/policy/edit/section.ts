import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { sectionOf } from '../fields/sections.ts'
import { orderList, showList } from './list.tsx'
import { savePart, showPart } from './part.tsx'

const hasList = ({ c }: StaffVisit): boolean => sectionOf(c.req.param('section'))?.list !== undefined

/** A section's own page: its form, or the list of those that have many. */
export const showSection = (visit: StaffVisit, world: World): Promise<Response> =>
  hasList(visit) ? showList(visit, world) : showPart(visit, world)

export const takeSection = (visit: StaffVisit, world: World): Promise<Response> =>
  hasList(visit) ? orderList(visit, world) : savePart(visit, world)
