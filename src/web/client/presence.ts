import { heldForms } from './held.ts'
import { isAttended } from './live.ts'
import { about, send } from './page.ts'

const everyMs = 20_000

/** The act whose form somebody is in: of the page's own address, or of the form that is being filled in here. */
const writing = (): string => {
  const action = heldForms()[0]?.getAttribute('action') ?? ''
  const path = /^\/desk\/complaints\/[^/]+\/([a-z-]+)$/
  return path.exec(action)?.[1] ?? path.exec(location.pathname)?.[1] ?? ''
}

let told: string | undefined

const tell = () => {
  const shown = about()
  if (!shown || !isAttended()) return
  told = writing()
  void send(`/desk/complaints/${shown.id}/presence`, { writing: told }).catch(() => undefined)
}

const leave = () => {
  const shown = about()
  if (shown) void send(`/desk/complaints/${shown.id}/presence`, { leave: 'yes' }, true).catch(() => undefined)
}

/** Lets colleagues see who is at this complaint, and who is writing. */
export const bePresent = (): void => {
  if (!about()) return
  tell()
  setInterval(tell, everyMs)
  // Beginning to write is told at once; the rest can wait for the next time.
  document.addEventListener('input', () => setTimeout(() => writing() !== told && tell(), 300))
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : tell()))
  addEventListener('pagehide', leave)
}
