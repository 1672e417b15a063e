import { expect } from 'vitest'
import type { Policy } from '#policy/policy.ts'
import { filledIn } from '../world/filled.ts'
import { type Answer, type Caller, callers, type Fields } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

export const room = '/desk/policy/original'
export const draftOf = `${room}/draft`

export type Room = {
  readonly world: SmallWorld
  /** The manager, and the administrator. */
  readonly ruth: Caller
  readonly noor: Caller
  readonly draft: (id?: string) => Promise<Policy>
}

export const openRoom = async (): Promise<Room> => {
  const world = await smallWorld()
  const { as } = callers(world)
  const draft = async (id = 'original') => {
    const found = await world.house.world.rulebook.draftOf(id)
    if (!found) throw new Error(`No draft of ${id}`)
    return found.policy
  }
  return { world, ruth: await as(crew.ruth), noor: await as(crew.noor), draft }
}

/** Opens a form, changes some of it, and sends it as a browser would. */
export const sends = async (who: Caller, path: string, change: Fields = {}, action = path): Promise<Answer> => {
  const { status, html } = await who.get(path)
  expect({ path, status }).toEqual({ path, status: 200 })
  return who.post(action, { ...filledIn(html, action), ...change })
}

/** Begins a draft of the first policy. */
export const begins = async (who: Caller): Promise<void> => {
  expect((await who.post(`${room}/versions/1/draft`)).location).toBe(`${room}?done=begun`)
}

/** Says that complaints are acknowledged within another number of working days. */
export const acknowledgesIn = (who: Caller, days: string): Promise<Answer> =>
  sends(who, `${draftOf}/promises/1`, { within: days, 'within.unit': 'workingDays' })

export const handsIn = (who: Caller, day: string): Promise<Answer> =>
  sends(who, `${draftOf}/submit`, { day, note: 'Bevestigen kan sneller.' })

/** Agrees to the draft that waits. */
export const agrees = async (who: Caller): Promise<Answer> => {
  const { html } = await who.get(room)
  return who.post(`${draftOf}/publish`, filledIn(html, `${draftOf}/publish`))
}
