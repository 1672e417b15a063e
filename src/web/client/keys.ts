import { openPalette } from './palette.ts'
import { all, isTyping, one, part } from './page.ts'

type Keys = Readonly<Record<string, string>>

const ownKeys = (): Keys => JSON.parse(document.body.dataset['keys'] ?? '{}') as Keys

const places: Readonly<Record<string, readonly string[]>> = {
  q: ['/desk?view=today', '/desk'],
  m: ['/desk?view=mine'],
  d: ['/desk/my-day'],
  l: ['/desk/log'],
}

const rows = () => all('main [data-row], main table.rows tbody tr').filter(row => one('a[href]', row) !== null)
const linkIn = (row: Element | undefined) =>
  row && (one<HTMLAnchorElement>('[data-open], th a[href], a[href]', row) ?? undefined)
const rowNow = () => rows().findIndex(row => row.contains(document.activeElement))

/** To the next row or the one before; into the list from anywhere else. */
const move = (by: 1 | -1) => {
  const all = rows()
  const now = rowNow()
  const next = now < 0 ? (by === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by))
  const link = linkIn(all[next])
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
}

const press = (control: HTMLElement | null | undefined) => {
  if (!control) return
  if (control.matches('a, button, input[type=submit], summary')) control.click()
  else control.focus()
}

export const showKeys = async (): Promise<void> => {
  const sheet = await part('keys')
  if (!(sheet instanceof HTMLDialogElement)) return
  document.body.append(sheet)
  sheet.addEventListener('close', () => sheet.remove())
  sheet.showModal()
}

let waitsForPlace = 0

const goTo = (key: string) => {
  const links = all<HTMLAnchorElement>('nav.rail a')
  press(places[key]?.flatMap(place => links.filter(link => link.getAttribute('href') === place))[0])
}

const deeds: Readonly<Record<string, () => void>> = {
  next: () => move(1),
  previous: () => move(-1),
  open: () => linkIn(rows()[rowNow()])?.click(),
  select: () => one('input[type=checkbox]', rows()[rowNow()] ?? document.createElement('p'))?.click(),
  search: () => {
    const field = one<HTMLInputElement>('#q')
    field?.focus()
    field?.select()
  },
  go: () => {
    waitsForPlace = Date.now()
  },
  keys: () => void showKeys(),
}

const byKey = (key: string): (() => void) | undefined => {
  const deed = Object.entries(ownKeys()).find(([, one]) => one === key)?.[0]
  if (deed === undefined) return undefined
  return deeds[deed] ?? (() => press(one(`main [data-key="${deed}"]`)))
}

const onKey = (event: KeyboardEvent) => {
  if (event.defaultPrevented || event.isComposing) return
  const isCommand = event.ctrlKey || event.metaKey
  if (isCommand && !event.altKey && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    return void openPalette()
  }
  const at = event.target
  if (isCommand && event.key === 'Enter' && at instanceof HTMLElement) {
    const form = at.closest('form')
    const button =
      form && (one<HTMLElement>('.button.main, .button.warning', form) ?? one<HTMLElement>('[type=submit]', form))
    if (button && main()?.contains(form)) {
      event.preventDefault()
      button.click()
    }
    return
  }
  if (event.key === 'Escape' && isTyping(at)) return (at as HTMLElement).blur()
  if (isCommand || event.altKey || isTyping(at) || one('dialog[open]')) return
  if (Date.now() - waitsForPlace < 1500) {
    waitsForPlace = 0
    event.preventDefault()
    return goTo(event.key)
  }
  const act = byKey(event.key)
  if (!act) return
  event.preventDefault()
  act()
}

const main = () => one('main')

/** Shows beside each control which key presses it, to the eye and to assistive technology. */
const showHints = () => {
  const keys = ownKeys()
  for (const control of all('main [data-key]')) {
    const key = keys[control.dataset['key'] ?? '']
    if (key === undefined) continue
    control.setAttribute('aria-keyshortcuts', key)
    control.dataset['hint'] = key
  }
  const find = one('form.find')
  if (!find || one('kbd', find)) return
  const hint = Object.assign(document.createElement('kbd'), { textContent: 'Ctrl K', className: 'hint-key' })
  hint.setAttribute('aria-hidden', 'true')
  hint.dataset['still'] = ''
  one('input', find)?.after(hint)
}

/** Single keys press what is on the page; none of them does anything else. */
export const bringKeys = (): void => {
  document.addEventListener('keydown', onKey)
  document.addEventListener('verhaal:renewed', showHints)
  showHints()
}
