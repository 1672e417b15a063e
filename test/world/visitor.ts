import type { Locator, Page } from 'playwright-core'
import { newPage, type PageOptions } from './browser.ts'

/** A file as somebody chooses it from their own device. */
export type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** What can be done with the fields of a page, or of one group on it, by their labels. */
export type Fields = {
  readonly types: (label: string, text: string) => Promise<void>
  readonly chooses: (...labels: readonly string[]) => Promise<void>
  readonly picks: (label: string, option: string) => Promise<void>
  readonly gives: (label: string, ...files: readonly Chosen[]) => Promise<void>
  /** What is in that field now. */
  readonly finds: (label: string) => Promise<string>
}

export type Visitor = Fields & {
  readonly page: Page
  readonly opens: (address: string) => Promise<void>
  readonly within: (group: string) => Fields
  /** Opens what is folded up under those words. */
  readonly unfolds: (words: string) => Promise<void>
  readonly presses: (button: string) => Promise<void>
  readonly follows: (link: string) => Promise<void>
  /** What can be read on the page, on one line; what is folded up cannot. */
  readonly reads: () => Promise<string>
}

/** What can be filled in under that label: parts of a page, and what is folded up, can be named alike. */
export const fieldAt = (place: Locator, label: string): Locator =>
  place.getByLabel(label).and(place.page().locator('input, textarea, select')).filter({ visible: true })

/** Which of a list's options begins with those words: names are often followed by what helps choosing. */
export const optionAt = async (list: Locator, words: string): Promise<number> => {
  const labels = await list.evaluate(node => [...(node as HTMLSelectElement).options].map(({ label }) => label.trim()))
  const exactly = labels.indexOf(words)
  const index = exactly < 0 ? labels.findIndex(label => label.startsWith(`${words} `)) : exactly
  if (index < 0) throw new Error(`There is no “${words}” among: ${labels.join(', ')}`)
  return index
}

/** A page in a browser of its own, and what one does there whether by mouse or by keyboard. */
export const sitsDown = async (options: PageOptions) => {
  const page = await newPage(options)
  page.setDefaultTimeout(10_000)
  const main = page.locator('main')
  // A step that fails is only understood with the page on which it failed.
  const tries = async (act: () => Promise<unknown>) => {
    await act().catch(async (fault: Error) => {
      fault.message += `\n\n${page.url()} says:\n${await main.innerText().catch(() => '(nothing)')}`
      throw fault
    })
  }
  return {
    page,
    main,
    tries,
    loads: (act: () => Promise<unknown>) => tries(() => Promise.all([page.waitForEvent('load'), act()])),
    link: async (name: string): Promise<Locator> => {
      const exactly = page.getByRole('link', { name, exact: true })
      return ((await exactly.count()) > 0 ? exactly : page.getByRole('link', { name })).first()
    },
    opens: (address: string) => tries(() => page.goto(address)),
    reads: async () => (await main.innerText()).replace(/\s+/g, ' '),
  }
}

/** Somebody at a browser, who knows of a page only what it says: labels, buttons, links and text. */
export const visitor = async (options: PageOptions): Promise<Visitor> => {
  const { page, main, tries, loads, link, opens, reads } = await sitsDown(options)
  const fieldsOf = (place: Locator): Fields => ({
    types: (label, text) => tries(() => fieldAt(place, label).fill(text)),
    chooses: async (...labels) => {
      for (const label of labels) await tries(() => place.getByLabel(label, { exact: true }).check())
    },
    picks: (label, option) =>
      tries(async () => {
        const list = fieldAt(place, label)
        await list.selectOption({ index: await optionAt(list, option) })
      }),
    gives: (label, ...files) => tries(() => fieldAt(place, label).setInputFiles([...files])),
    finds: label => fieldAt(place, label).inputValue(),
  })
  return {
    ...fieldsOf(main),
    page,
    opens,
    within: group => fieldsOf(main.getByRole('group', { name: group })),
    unfolds: words => tries(() => main.locator('summary', { hasText: words }).first().click()),
    presses: name => loads(() => page.getByRole('button', { name, exact: true }).click()),
    follows: name => loads(async () => (await link(name)).click()),
    reads,
  }
}
