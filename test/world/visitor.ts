import type { Locator, Page } from 'playwright-core'
import { newPage, type PageOptions } from './browser.ts'

/** A file as somebody chooses it from their own device. */
export type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** What can be done with the fields of a page, or of one group on it, by their labels. */
type Fields = {
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
  readonly presses: (button: string) => Promise<void>
  readonly follows: (link: string) => Promise<void>
  /** What can be read on the page, on one line; what is folded up cannot. */
  readonly reads: () => Promise<string>
}

/** Somebody at a browser, who knows of a page only what it says: labels, buttons, links and text. */
export const visitor = async (options: PageOptions): Promise<Visitor> => {
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
  const link = async (name: string) => {
    const exactly = page.getByRole('link', { name, exact: true })
    return ((await exactly.count()) > 0 ? exactly : page.getByRole('link', { name })).first()
  }
  const loads = (act: () => Promise<unknown>) => tries(() => Promise.all([page.waitForEvent('load'), act()]))
  const fieldsOf = (place: Locator): Fields => ({
    types: (label, text) => tries(() => place.getByLabel(label).fill(text)),
    chooses: async (...labels) => {
      for (const label of labels) await tries(() => place.getByLabel(label, { exact: true }).check())
    },
    picks: (label, option) => tries(() => place.getByLabel(label).selectOption({ label: option })),
    gives: (label, ...files) => tries(() => place.getByLabel(label).setInputFiles([...files])),
    finds: label => place.getByLabel(label).inputValue(),
  })
  return {
    ...fieldsOf(main),
    page,
    opens: address => tries(() => page.goto(address)),
    within: group => fieldsOf(main.getByRole('group', { name: group })),
    presses: name => loads(() => page.getByRole('button', { name, exact: true }).click()),
    follows: name => loads(async () => (await link(name)).click()),
    reads: async () => (await main.innerText()).replace(/\s+/g, ' '),
  }
}
