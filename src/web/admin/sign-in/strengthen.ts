import type { StaffVisit } from '../../route.ts'
import { giveSession, sessionKey } from '../../session.ts'
import type { World } from '../../world.ts'
import { deviceOf } from './device.ts'

/**
 * After the first second factor was shown here: this browser goes on with a new key, and every other session, opened by a
 * password or link alone, ends.
 */
export const strengthen = async ({ c, person, strong }: StaffVisit, world: World): Promise<void> => {
  if (strong) return
  const { people } = world
  const sessions = await people.sessionsOf(person.id, sessionKey(c, world) ?? '')
  const way = sessions.find(({ isThis }) => isThis)?.way ?? 'password'
  await people.closeSessionsOf(person.id, undefined, person.id)
  const { key, expiresAt } = await people.openSession(person.id, { way, strong: true, ...deviceOf(c) })
  giveSession(c, world, key, expiresAt)
}
