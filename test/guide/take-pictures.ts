// npm run pictures: takes the pictures of the documents from the demo, on a day that is always the same.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { start } from '../../proof/bench/program.ts'
import { launch } from '../world/launch.ts'
import { type Person, type Shot, shots } from './shots.ts'

const folder = 'docs/guide/pictures'
const day = '2026-11-19T09:12:00Z'

const open = async (browser: Browser, url: string, width = 1366, height = 768): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  return context.newPage()
}

/** Signs somebody in by the link that the demo printed, and has the desk speak English to them. */
const signIn = async (page: Page, who: Person, told: string) => {
  const [, path = ''] = new RegExp(`${who}.*?(/desk/sign-in/\\S+)`).exec(told) ?? []
  await page.goto(path)
  await page.locator('main form [type=submit]').click()
  await page.waitForURL(/\/(desk|board)(?!\/sign-in)/)
  await page.goto('/desk/account')
  await page.locator('[name=language][value=en]').check()
  await page.locator('form[action="/desk/account/language"] [type=submit]').click()
}

/** As WebP, in which a screen of letters is small. */
const take = async (page: Page, { name }: Shot) => {
  await page.waitForLoadState('networkidle')
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 })
  await session.detach()
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'))
}

const dataDir = mkdtempSync(join(tmpdir(), 'verhaal-pictures-'))
const demo = await start(dataDir, 'demo', day)
const browser = await launch()
try {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const pages = new Map<Person, Page>()
  for (const shot of shots) {
    const { who, width, height } = shot
    let page = who && pages.get(who)
    page ??= await open(browser, demo.url, width, height)
    if (who && !pages.has(who)) {
      await signIn(page, who, demo.output())
      pages.set(who, page)
    }
    await page.setViewportSize({ width: width ?? 1366, height: height ?? 768 })
    try {
      await shot.open(page)
    } catch (fault) {
      throw new Error(`${shot.name} could not be taken, at ${page.url()}`, { cause: fault })
    }
    await take(page, shot)
    console.log(`${folder}/${shot.name}.webp`)
  }
} finally {
  await browser.close()
  await demo.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
