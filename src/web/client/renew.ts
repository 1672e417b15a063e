import { Idiomorph } from 'idiomorph'
import { heldForms, isHeld, isPicking } from './held.ts'
import { all, fetchPage, one, part } from './page.ts'

const renewed = ['nav.rail', 'main'] as const

const isStill = (node: Node) =>
  node instanceof Element &&
  (node.hasAttribute('data-still') ||
    isHeld(node) ||
    all('[data-still], form', node).some(part => !part.matches('form') || isHeld(part)))

/** The complaint a box stands for, whatever its version by now. */
const aboutOf = ({ value }: HTMLInputElement) => value.split('.')[0]

/** What the reader opened stays open, and what they ticked stays ticked. */
const keepState = (old: Element, next: Element) => {
  if (old instanceof HTMLDetailsElement) next.toggleAttribute('open', old.open)
  if (old instanceof HTMLInputElement && old.type === 'checkbox' && old.form && isPicking(old.form))
    if (aboutOf(old) === aboutOf(next as HTMLInputElement)) next.toggleAttribute('checked', old.checked)
}

const beforeNodeMorphed = (old: Node, next: Node): boolean => {
  if (!(old instanceof Element && next instanceof Element)) return true
  if (old.hasAttribute('data-still') || isHeld(old)) return false
  keepState(old, next)
  return true
}

const morph = (old: Element, next: Element) =>
  Idiomorph.morph(old, next, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    callbacks: { beforeNodeMorphed, beforeNodeRemoved: node => !isStill(node) },
  })

/** Something that was not in the stream before, for whoever is writing below it. */
const tellNew = async (before: ReadonlySet<string>, form: HTMLElement) => {
  const fresh = all('.stream > li[id]').filter(({ id }) => !before.has(id))
  const last = fresh.at(-1)
  const told = last && (await part('changed'))
  if (!told) return
  const what = one('header, .event', last)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const slot = one('[data-slot=what]', told)
  if (slot) slot.textContent = what
  one<HTMLAnchorElement>('a', told)?.setAttribute('href', `#${last.id}`)
  one('button', told)?.addEventListener('click', () => told.remove())
  told.setAttribute('role', 'status')
  one('.live-changed', form)?.remove()
  form.prepend(told)
}

/** Keeps what is being written at the same place on the screen while things come and go above it. */
const inPlace = (at: Element | null | undefined, act: () => void) => {
  const before = at?.getBoundingClientRect().top
  act()
  const after = at?.isConnected ? at.getBoundingClientRect().top : undefined
  if (before !== undefined && after !== undefined && before !== after)
    scrollBy({ top: after - before, behavior: 'instant' })
}

/** Puts a newer page over the one that is shown; what is being typed, opened or ticked stays. */
const putOver = async (page: Document) => {
  const held = heldForms()
  const known = new Set(all('.stream > li[id]').map(({ id }) => id))
  inPlace(held[0] ?? document.activeElement, () => {
    for (const selector of renewed) {
      const [old, next] = [one(selector), one(selector, page)]
      if (old && next) void morph(old, next)
    }
  })
  document.title = page.title
  const [form] = held
  if (form?.isConnected) await tellNew(known, form)
  document.dispatchEvent(new Event('verhaal:renewed'))
}

let running: Promise<void> | undefined
let again = false

/** Fetches this very page and shows what is new of it. One at a time; whoever asks meanwhile gets one more after it. */
export const renew = (): Promise<void> => {
  if (running) {
    again = true
    return running
  }
  running = fetchPage(location.pathname + location.search)
    .catch(() => undefined)
    .then(page => (page ? putOver(page) : undefined))
    .finally(() => {
      running = undefined
      if (again) {
        again = false
        void renew()
      }
    })
  return running
}
