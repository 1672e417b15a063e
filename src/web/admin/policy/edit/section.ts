import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { sectionOf } from '../fields/sections.ts'
import { orderList } from './list.tsx'
import { savePart } from './part.tsx'

/** What a section's own page sends: its form, or the order of its list. */
export const takeSection = (visit: StaffVisit, world: World): Promise<Response> =>
  sectionOf(visit.c.req.param('section'))?.list ? orderList(visit, world) : savePart(visit, world)
