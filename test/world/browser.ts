import process from 'node:process'
import type { Browser, Page } from 'playwright-core'
import { atTheEnd } from './closing.ts'
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
let browser: Promise<Browser> | undefined

// Whoever ends the worker sends it this. By itself it leaves no time to end the browser; an exit does.
process.once('SIGTERM', () => process.exit())

const begin = () => {
  const begun = launch()
  const forget = () => void (browser = undefined)
  begun.then(one => one.on('disconnected', forget), forget)
  return begun
}

/** A page in a real browser, in a context of its own until the file's last test; the browser starts at the first and ends with the worker. */
export const newPage = async ({ scripts, dark = false, width = 1280, language = 'nl' }: PageOptions): Promise<Page> => {
  browser ??= begin()
  const context = await (await browser).newContext({
    javaScriptEnabled: scripts,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: language,
  })
  atTheEnd(() => context.close())
  return context.newPage()
}
