import type { Page } from 'playwright-core'
import { newPage, type PageOptions } from './browser.ts'

/** A file as somebody chooses it from their own device. */
export type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

export type Visitor = {
  readonly page: Page
  readonly opens: (address: string) => Promise<void>
  readonly types: (label: string, text: string) => Promise<void>
  readonly chooses: (...labels: readonly string[]) => Promise<void>
  readonly picks: (label: string, option: string) => Promise<void>
  readonly gives: (label: string, ...files: readonly Chosen[]) => Promise<void>
  readonly presses: (button: string) => Promise<void>
  readonly follows: (link: string) => Promise<void>
  /** What can be read on the page, on one line; what is folded up cannot. */
  readonly reads: () => Promise<string>
  /** What is in that field now. */
  readonly finds: (label: string) => Promise<string>
}

/** Somebody at a browser, who knows of a page only what it says: labels, buttons, links and text. */
export const visitor = async (options: PageOptions): Promise<Visitor> => {
  const page = await newPage(options)
  page.setDefaultTimeout(10_000)
  const main = page.locator('main')
  const loads = async (act: () => Promise<unknown>) => {
    const loaded = page.waitForEvent('load')
    await act()
    await loaded
  }
  return {
    page,
    opens: async address => void (await page.goto(address)),
    types: (label, text) => main.getByLabel(label).fill(text),
    chooses: async (...labels) => {
      for (const label of labels) await main.getByLabel(label, { exact: true }).check()
    },
    picks: async (label, option) => void (await main.getByLabel(label).selectOption({ label: option })),
    gives: (label, ...files) => main.getByLabel(label).setInputFiles([...files]),
    presses: name => loads(() => page.getByRole('button', { name, exact: true }).click()),
    follows: name => loads(() => page.getByRole('link', { name }).first().click()),
    reads: async () => (await main.innerText()).replace(/\s+/g, ' '),
    finds: label => main.getByLabel(label).inputValue(),
  }
}
