import { all, fetchPage, one, part } from './page.ts'

type Kind = 'do' | 'go' | 'row' | 'hit'
type Entry = { readonly kind: Kind; readonly text: string; readonly act: () => void }

const shownMany = 30
const pauseMs = 150

const nameOf = (control: HTMLElement) =>
  (control instanceof HTMLInputElement ? control.value : (control.textContent ?? '')).replace(/\s+/g, ' ').trim()
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

const entriesOf = (kind: Kind, selector: string, within: ParentNode = document): readonly Entry[] =>
  all(selector, within).map(control => ({ kind, text: nameOf(control), act: () => control.click() }))

/** All that this page's own links and buttons do; nothing is here that is not there. */
const ofPage = (): readonly Entry[] => {
  const rows = all('main table.rows tbody tr').flatMap(row => {
    const link = one<HTMLAnchorElement>('th a[href], a[href]', row)
    const what = one('.case', row)?.textContent ?? ''
    return link
      ? [{ kind: 'row' as const, text: `${nameOf(link)} ${what}`.replace(/\s+/g, ' ').trim(), act: () => link.click() }]
      : []
  })
  const entries = [
    ...entriesOf('do', 'main .acts a, main .bar .button:is(a), main .tabs a, main .compose .tabs a'),
    ...entriesOf('do', 'main form .button:not(search *, .bulk *, details:not([open]) *)'),
    ...entriesOf('go', 'nav.rail a'),
    ...rows,
  ]
  return entries.filter(({ text }, n) => text !== '' && entries.findIndex(other => other.text === text) === n)
}

const searchAddress = (text: string) => `/desk/search?q=${encodeURIComponent(text)}`
const canSearch = () => one('search form') !== null

/** What the search page finds; its rows are those of any list. */
const search = async (text: string): Promise<readonly Entry[]> => {
  const page = await fetchPage(searchAddress(text)).catch(() => undefined)
  if (!page) return []
  return all('main table.rows tbody tr, main [data-row]', page).flatMap(row => {
    const link = one<HTMLAnchorElement>('a[href^="/desk/complaints/"]', row)
    const href = link?.getAttribute('href')
    if (!link || !href) return []
    const what = one('.case', row)?.textContent ?? ''
    return [
      {
        kind: 'hit' as const,
        text: `${nameOf(link)} ${what}`.replace(/\s+/g, ' ').trim(),
        act: () => location.assign(href),
      },
    ]
  })
}

const optionOf = (list: HTMLElement, entry: Entry, n: number) => {
  const [option, kind] = [document.createElement('div'), document.createElement('small')]
  option.id = `palette-${n}`
  option.setAttribute('role', 'option')
  kind.textContent = list.dataset[entry.kind] ?? ''
  option.append(`${entry.text} `, kind)
  return option
}

const run = (dialog: HTMLDialogElement) => {
  const [input, list, status] = [
    one<HTMLInputElement>('input', dialog),
    one('#palette-list', dialog),
    one('output', dialog),
  ]
  if (!input || !list || !status) return
  const own = ofPage()
  let shown: readonly Entry[] = []
  let chosen = 0
  let timer: number | undefined

  const choose = (n: number) => {
    chosen = shown.length === 0 ? 0 : (n + shown.length) % shown.length
    for (const [place, option] of all('[role=option]', list).entries()) {
      option.setAttribute('aria-selected', String(place === chosen))
      if (place === chosen) option.scrollIntoView({ block: 'nearest' })
    }
    if (shown.length > 0) input.setAttribute('aria-activedescendant', `palette-${chosen}`)
    else input.removeAttribute('aria-activedescendant')
  }
  const draw = (entries: readonly Entry[]) => {
    shown = entries.slice(0, shownMany)
    list.replaceChildren(...shown.map((entry, n) => optionOf(list, entry, n)))
    list.hidden = shown.length === 0
    input.setAttribute('aria-expanded', String(shown.length > 0))
    status.textContent =
      shown.length === 0 ? (status.dataset['nothing'] ?? '') : `${shown.length} ${status.dataset['many']}`
    choose(0)
  }
  const matching = (text: string) => {
    const words = plain(text).split(/\s+/).filter(Boolean)
    return own.filter(entry => words.every(word => plain(entry.text).includes(word)))
  }
  const look = () => {
    const text = input.value.trim()
    const found = matching(text)
    const ask: readonly Entry[] =
      text !== '' && canSearch()
        ? [{ kind: 'go', text: `${list.dataset['search']} “${text}”`, act: () => location.assign(searchAddress(text)) }]
        : []
    draw([...found, ...ask])
    clearTimeout(timer)
    if (text.length < 2 || !canSearch()) return
    timer = setTimeout(async () => {
      const hits = await search(text)
      if (dialog.open && input.value.trim() === text) draw([...found, ...hits, ...ask])
    }, pauseMs)
  }
  const take = (entry: Entry | undefined) => {
    if (!entry) return
    dialog.close()
    entry.act()
  }
  input.addEventListener('input', look)
  input.addEventListener('keydown', event => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1 }
    const step = steps[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) take(shown[chosen])
    else choose(step)
  })
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    if (option) take(shown[all('[role=option]', list).indexOf(option as HTMLElement)])
  })
  draw(own)
  input.focus()
}

/** Opens the window in which everything on this page, and every complaint, is found by typing. */
export const openPalette = async (): Promise<void> => {
  if (one('dialog[open]')) return
  const dialog = await part('palette')
  if (!(dialog instanceof HTMLDialogElement)) return
  document.body.append(dialog)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.showModal()
  run(dialog)
}
