import type { ComplaintVisit } from '../route.ts'
import type { World } from '../world.ts'

// The script says so three times in this time; a page whose script fell silent is left by then.
const seconds = 65

const isAct = (name: string) => /^[a-z-]{1,40}$/.test(name)

/** The script says that its reader is still here, and what they write; or that they leave. Says nothing back. */
export const notePresence = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const { c, person, history } = visit
  const form = await visit.form()
  const writing = form.text('writing')
  if (form.text('leave') !== '') await world.presence.leave(history.id, person.id)
  else
    await world.presence.visit({
      complaint: history.id,
      person: person.id,
      writing: isAct(writing) ? writing : undefined,
      seconds,
    })
  return c.body(null, 204)
}
