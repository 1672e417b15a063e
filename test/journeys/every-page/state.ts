import type { Page } from 'playwright-core'
import type { Language } from '#policy/storefront.ts'
import type { Places } from './places.ts'

export type Who = 'nobody' | 'agent' | 'manager' | 'investigator' | 'board' | 'administrator' | 'newcomer'

/** One page in one state: whose route it is, who looks at it, and where. */
export type State = {
  /** The path of its route, as the route table has it; '' for a page that no route leads to. */
  readonly route: string
  readonly name: string
  readonly who: Who
  readonly at: (places: Places) => string | Promise<string>
  /** The one language it has. */
  readonly only?: Language
  /** In which look it is examined and its picture kept; in both where nothing is said. */
  readonly examined?: 'wide' | 'narrow'
  /** Why no picture of it is kept: something on it is never the same twice. */
  readonly moving?: string
  /** What brings the page into its state once it is open. */
  readonly then?: (page: Page) => Promise<void>
}

const loads = async (page: Page, act: () => Promise<unknown>) => {
  await Promise.all([page.waitForEvent('load'), act()])
}

/** Presses the last button of the last form that wants it complete, without filling in anything. */
export const sends = (page: Page) =>
  loads(page, () => page.locator('main form').last().locator('[type=submit]:not([value=draft])').last().click())

/** Presses the button that shows the letter first. */
export const previews = (page: Page) => loads(page, () => page.locator('main [name=do][value=preview]').last().click())

/** Fills in fields by their names, then presses the last button. */
export const fills = (fields: Readonly<Record<string, string>>) => async (page: Page) => {
  for (const [name, text] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).first().fill(text)
  await sends(page)
}

export const wide = (state: State): State => ({ ...state, examined: 'wide' })
export const narrow = (state: State): State => ({ ...state, examined: 'narrow' })

/** The states of each page by turns wide and narrow, so that every page is seen both ways; one with a single state is in both. */
export const byTurns = (states: readonly State[]): readonly State[] => {
  const many = Map.groupBy(states, ({ route }) => route)
  return states.map(state => {
    const free = (many.get(state.route) ?? []).filter(({ examined }) => !examined)
    if (state.examined || many.get(state.route)?.length === 1) return state
    return free.indexOf(state) % 2 === 0 ? wide(state) : narrow(state)
  })
}

export const inLanguage = (address: string, language: Language): string =>
  `${address}${address.includes('?') ? '&' : '?'}language=${language}`
