import type { History } from '#ledger/ledger.ts'
import type { StaffVisit } from './route.ts'
import type { World } from './world.ts'

/** A history as this reader may know it: without its ties to complaints that are about themselves. */
export const ofReader = async (history: History, { person }: StaffVisit, { questions }: World): Promise<History> => {
  const { complaint, events } = history
  if (!events.some(({ type }) => type === 'complaint-linked')) return history
  const about = new Set((await questions.hearings({ person: person.id })).map(({ id }) => id))
  if (about.size === 0) return history
  return {
    ...history,
    complaint: { ...complaint, links: complaint.links.filter(({ other }) => !about.has(other)) },
    events: events.filter(event => !('other' in event && about.has(event.other))),
  }
}
