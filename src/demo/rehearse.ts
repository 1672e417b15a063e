import { calendarOf, calendars } from '#calendar/calendar.ts'
import type { Instant } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import { decide, evolve } from '#complaint/complaint.ts'
import type { Command } from '#complaint/command.ts'
import { type Ground, isRefused, type Refusal } from '#complaint/decision.ts'
import { type Promised, promises } from '#complaint/due.ts'
import type { Recorded } from '#complaint/event.ts'
import { normaliseOrderNumber, referenceFor, referenceWithoutOrder } from '#complaint/reference.ts'
import type { Complaint } from '#complaint/state.ts'
import type { Done } from '#ledger/ledger.ts'
import { policyOf } from '#policy/shipped/policies.ts'
import { play, type Theatre } from './play.ts'
import type { Story } from './story.ts'
import { stories } from './stories.ts'

export type Rehearsed = {
  readonly story: Story
  readonly complaint: Complaint
  readonly events: readonly Recorded[]
  readonly promises: readonly Promised[]
}

/** Nothing but what comes with the program: in memory no shop has published anything. */
const groundOf = ({ policy, calendar, zone }: Complaint): Ground => ({
  policy: policyOf(policy.id, policy.version),
  calendar: calendarOf(calendar.id, calendar.version),
  zone,
})

type Line = { complaint: Complaint; readonly events: Recorded[] }

/** Plays the stories with nothing but the rules, in memory: whether they could be true, and what they come to. */
export const rehearse = async (now: Instant, told: readonly Story[] = stories): Promise<readonly Rehearsed[]> => {
  let clock = now
  const lines = new Map<string, Line>()
  const taken = new Map<string, number>()

  const step = (id: string, command: Command, by: Actor, ground: Ground): (Done & { line: Line }) | Refusal => {
    const known = lines.get(id)
    const events = decide(known?.complaint, command, { ...ground, now: clock, by })
    if (isRefused(events)) return events
    const complaint = events.reduce<Complaint | undefined>(evolve, known?.complaint)
    if (!complaint) throw new Error(`Nothing came of ${command.type}`)
    const line = { complaint, events: [...(known?.events ?? []), ...events] }
    lines.set(id, line)
    return { done: true, version: complaint.version, events, complaint, line }
  }

  const theatre: Theatre = {
    ground: async complaint => groundOf(complaint),
    moveTo: at => {
      clock = at
    },
    saveStorefront: async () => {},
    people: {
      add: async person => ({ id: '', active: true, ...person }),
      addPartner: async partner => ({ id: '', active: true, ...partner }),
    },
    orders: { put: async () => {} },
    files: { store: async (_, { name }) => ({ id: '', bytes: 0, type: '', name }) },
    ledger: {
      file: async (command, { actor, storefront }) => {
        const base = command.orderNumber
          ? normaliseOrderNumber(command.orderNumber)
          : referenceWithoutOrder(storefront.referencePrefix, Number(clock.slice(0, 4)), lines.size + 1)
        const nth = (taken.get(`${storefront.id} ${base}`) ?? 0) + 1
        taken.set(`${storefront.id} ${base}`, nth)
        const ground = {
          policy: policyOf(storefront.policy, 1),
          calendar: calendars[storefront.calendar],
          zone: storefront.zone,
        }
        const id = String(lines.size + 1)
        const done = step(id, { ...command, type: 'file', reference: referenceFor(base, nth) }, actor, ground)
        if ('refused' in done) return done
        return { id, complaint: done.complaint, promises: promises(done.complaint, ground), again: false }
      },
      handle: async (id, command, actor) => {
        const line = lines.get(id)
        if (!line) throw new Error(`No complaint ${id}`)
        return step(id, command, actor, groundOf(line.complaint))
      },
    },
  }
  const played = await play(theatre, now, told)
  return played.map(({ id, story, complaint }) => ({
    story,
    complaint,
    events: lines.get(id)?.events ?? [],
    promises: promises(complaint, groundOf(complaint)),
  }))
}
