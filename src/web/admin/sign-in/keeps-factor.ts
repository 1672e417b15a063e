import type { Person } from '#people/people.ts'
import type { World } from '../../world.ts'

/** Whether somebody still has the second factor their role needs once so many of theirs are gone. */
export const keepsFactor = async (person: Person, { ways }: World, gone: 'passkey' | 'authenticator') => {
  if (!(await ways.needsFactor(person))) return true
  const { authenticator, passkeys } = await ways.standing.of(person.id)
  return gone === 'passkey' ? authenticator || passkeys > 1 : passkeys > 0
}
