import { saveAll } from './draft.ts'
import { askedAt, one, part, send } from './page.ts'

const idleMs = 12 * 3_600_000
const warnMs = 5 * 60_000

let shown: HTMLElement | undefined

/** Says that nothing can be sent from here any more, and how to go on without losing what is typed. */
const sayOver = async (): Promise<void> => {
  const line = one('#live-over') ? undefined : await part('over')
  if (!line) return
  line.id = 'live-over'
  line.setAttribute('role', 'status')
  one('main')?.prepend(line)
}

const stay = async (): Promise<void> => {
  await saveAll()
  const answer = await send('/desk/session/extend', {}).catch(() => undefined)
  if (answer?.status === 204) return watch()
  await sayOver()
}

const warn = async (): Promise<void> => {
  const left = askedAt() + idleMs - warnMs - Date.now()
  if (left > 0) return watch()
  shown = await part('session')
  if (!(shown instanceof HTMLDialogElement)) return
  document.body.append(shown)
  shown.addEventListener('close', () => {
    shown?.remove()
    void stay()
  })
  shown.showModal()
}

document.addEventListener('verhaal:signed-out', () => void sayOver())

/** Five minutes before a session ends for want of use, asks whether to go on. What is typed stays in any case. */
export const watch = (): void => void setTimeout(warn, Math.max(1000, askedAt() + idleMs - warnMs - Date.now()))
