import { scopeOf } from '../parts/desk/counts.ts'
import type { StaffVisit } from '../route.ts'
import { sessionKey } from '../session.ts'
import type { World } from '../world.ts'
import { eventStream, isCursor, written } from './event-stream.ts'

// Silence looks like a broken line to whatever stands in between; and a session may end while its stream runs.
const heartbeatMs = 20_000
// One for each window that somebody looks at; a browser keeps no more than six to one house at once.
const mostOfOne = 6

const streams = new Map<string, number>()
const count = (person: string, by: 1 | -1) => {
  const many = (streams.get(person) ?? 0) + by
  if (many > 0) streams.set(person, many)
  else streams.delete(person)
}

/** What the reader may see, in one text; undefined once their session is over. */
const standing = async ({ c }: StaffVisit, world: World): Promise<string | undefined> => {
  const person = await world.people.session(sessionKey(c, world) ?? '')
  return person && JSON.stringify([person.roles, person.limits, person.storefronts])
}

const asOf = ({ person }: StaffVisit) => JSON.stringify([person.roles, person.limits, person.storefronts])

/** Tells an open page of the desk that something changed, for as long as its reader is who they were. */
export const showStream = (visit: StaffVisit, world: World): Response => {
  const { c, person } = visit
  if ((streams.get(person.id) ?? 0) >= mostOfOne) return c.text('', 429)
  const asked = c.req.header('last-event-id') ?? c.req.query('since')
  return eventStream(({ say, close }) => {
    count(person.id, 1)
    const stop = world.live.listen(
      {
        person: person.id,
        scope: scopeOf(visit),
        hear: (messages, cursor) => say(written(messages, cursor)),
        end: close,
      },
      isCursor(asked) ? asked : undefined,
    )
    say('retry: 2000\n\n')
    const beat = setInterval(() => {
      say(': still here\n\n')
      standing(visit, world).then(now => now !== asOf(visit) && close(), close)
    }, heartbeatMs).unref()
    if (stop === undefined) close()
    return () => {
      clearInterval(beat)
      stop?.()
      count(person.id, -1)
    }
  })
}
