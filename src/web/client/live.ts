import { about, one, part } from './page.ts'
import { renew } from './renew.ts'

const longestWaitMs = 60_000
const restAfterMs = 30 * 60_000
const hiddenMs = 10_000
const steadyMs = 5000

let source: EventSource | undefined
let since = ''
let tries = 0
let steady: number | undefined
let lastInput = Date.now()
let due: { readonly at: number; readonly timer: number } | undefined

/** Renews the page within so many milliseconds, once for all that ask meanwhile; later while nobody looks. */
const renewWithin = (ms: number) => {
  const at = Date.now() + ms
  if (due && due.at <= at) return
  if (due) clearTimeout(due.timer)
  const timer = setTimeout(() => {
    due = undefined
    if (document.hidden) return
    void renew()
  }, ms)
  due = { at, timer }
}

const isShown = (id: string) => about()?.id === id
const inList = (id: string) => document.getElementById(`c-${id}`) !== null
const isList = () => one('main table.queue, main [data-list]') !== null

const hearComplaint = (data: string) => {
  const [id = '', version] = data.split(' ')
  const shown = about()
  if (shown?.id === id && Number(version) > shown.version) renewWithin(100)
}

const broken = async (isBroken: boolean) => {
  const line = one('#live-line')
  if (!isBroken) return line?.remove()
  const told = line ? undefined : await part('broken')
  if (!told) return
  told.id = 'live-line'
  told.setAttribute('role', 'status')
  one('main')?.prepend(told)
}

const listen = () => {
  const address = document.body.dataset['live']
  if (!address || source || document.hidden) return
  source = new EventSource(`${address}?since=${encodeURIComponent(since)}`)
  const hear = (name: string, act: (data: string) => void) =>
    source?.addEventListener(name, event => {
      if (event.lastEventId) since = event.lastEventId
      act(event.data as string)
    })
  hear('complaint', hearComplaint)
  hear('presence', id => (isShown(id) ? renewWithin(300) : inList(id) && renewWithin(2000)))
  hear('lists', () => renewWithin(isList() ? 800 : 15_000))
  hear('all', () => renewWithin(200))
  source.addEventListener('open', () => {
    void broken(false)
    steady = setTimeout(() => (tries = 0), steadyMs)
  })
  source.addEventListener('error', () => {
    silence()
    tries += 1
    if (tries > 2) void broken(true)
    const wait = Math.min(longestWaitMs, 1000 * 2 ** tries) * (0.75 + Math.random() / 2)
    setTimeout(listen, wait)
  })
}

const silence = () => {
  clearTimeout(steady)
  source?.close()
  source = undefined
}

/** Somebody is back at a page they left for a while: it may be old by now, and says so to nobody. */
const wake = () => {
  if (source) return
  listen()
  renewWithin(50)
}

const watchSleep = () => {
  let before = Date.now()
  setInterval(() => {
    const gap = Date.now() - before
    before = Date.now()
    // A timer that comes a minute late: the machine slept.
    if (gap > 70_000) {
      silence()
      wake()
    }
    if (Date.now() - lastInput > restAfterMs) silence()
  }, 10_000)
}

/** Whether somebody has been at this window lately. */
export const isAttended = (): boolean => !document.hidden && Date.now() - lastInput < restAfterMs / 3

/** Keeps the page as it is now, for as long as somebody looks at it. */
export const goLive = (): void => {
  since = document.body.dataset['since'] ?? ''
  listen()
  watchSleep()
  for (const name of ['keydown', 'pointerdown', 'pointermove', 'scroll'])
    addEventListener(
      name,
      () => {
        lastInput = Date.now()
        if (!source && tries === 0 && !document.hidden) wake()
      },
      { passive: true, capture: true },
    )
  let hiding: number | undefined
  document.addEventListener('visibilitychange', () => {
    clearTimeout(hiding)
    if (document.hidden) hiding = setTimeout(silence, hiddenMs)
    else wake()
  })
  // A page that is kept to come back to must not keep its line.
  addEventListener('pagehide', silence)
  addEventListener('pageshow', event => {
    if (event.persisted) wake()
  })
}
