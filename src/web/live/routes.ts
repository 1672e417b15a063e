import type { Role } from '#policy/policy.ts'
import { everyRole, ofComplaint, type Route, staff } from '../route.ts'
import { saveKeys, showKeys } from './keys.tsx'
import { showParts } from './parts.tsx'
import { notePresence } from './presence.ts'
import { extendSession } from './session.ts'
import { showStream } from './stream.ts'

const house: readonly Role[] = ['agent', 'manager', 'investigator']

/** What the desk's script asks of the house, and the page of keys. */
export const liveRoutes: readonly Route[] = [
  staff(everyRole, 'GET', '/desk/live', showStream),
  staff(everyRole, 'GET', '/desk/live/parts', showParts),
  staff(everyRole, 'POST', '/desk/session/extend', extendSession),
  staff(everyRole, 'GET', '/desk/keys', showKeys),
  staff(everyRole, 'POST', '/desk/keys', saveKeys),
  ofComplaint(house, 'POST', '/desk/complaints/:id/presence', notePresence),
]
