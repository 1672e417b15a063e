import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { launch } from './launch.ts'

export type PageOptions = {
  /** Whether the page may run scripts; every page must also work without. */
  readonly scripts: boolean
  readonly dark?: boolean
  readonly width?: number
  /** The language that the browser asks for. */
  readonly language?: string
}

const height = 900
const contexts: BrowserContext[] = []
let browser: Browser | undefined

/** A page in a real browser, in a context of its own; the browser starts at the first and ends after the file's last test. */
export const newPage = async ({ scripts, dark = false, width = 1280, language = 'nl' }: PageOptions): Promise<Page> => {
  browser ??= await launch()
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: language,
  })
  contexts.push(context)
  return context.newPage()
}

afterAll(async () => {
  await Promise.all(contexts.map(context => context.close()))
  await browser?.close()
})
