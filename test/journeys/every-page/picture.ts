import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { Page } from 'playwright-core'
import { sessionOf } from './hindrances.ts'

/** A page may be a quarter as large here as it is: what moved or went missing is seen all the same. */
const scale = 0.25
const quality = 20
/** What of a long page is kept, in pixels of the page. */
const most = 6000
const folder = 'test/journeys/pictures'
/** Where a picture that is not as it was is put, to be looked at. */
const differing = 'build/pictures'
/** With UPDATE_PICTURES=1 pages are kept as they are now, to be looked at before they are committed. */
const accepts = process.env['UPDATE_PICTURES'] !== undefined

// A page that was scrolled to what it points out is drawn at another fraction of a pixel; pictures further down come late; who
// else is there depends on which page was looked at a moment ago; and chance chose the port in the links of letters.
const settle = `(async () => {
  scrollTo(0, 0)
  const unseen = new CSSStyleSheet()
  unseen.replaceSync('#present, .writers { display: none !important }')
  document.adoptedStyleSheets = [unseen]
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode, told = node.data.replace(/(127\\.0\\.0\\.1:)\\d+/g, '$112345')
    if (told !== node.data) node.data = told
  }
  await Promise.all([...document.images].map(image => {
    image.loading = 'eager'
    return image.decode().catch(() => undefined)
  }))
})()`

const take = async (page: Page): Promise<Buffer> => {
  const session = await sessionOf(page)
  await page.evaluate(settle)
  const { cssContentSize: whole } = await session.send('Page.getLayoutMetrics')
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: whole.width, height: Math.min(whole.height, most), scale },
  })
  return Buffer.from(data, 'base64')
}

// Said inside a page of the browser, which can read its own pictures: in how many squares of 16 by 16 pixels of the
// page the mean colour is plainly another. Letters drawn a little differently leave the mean of a square as it is.
const compare = `async (one, other) => {
  const side = 4, plainly = 20
  const read = async data => {
    const bytes = Uint8Array.from(atob(data), sign => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context.drawImage(bitmap, 0, 0)
    return context.getImageData(0, 0, bitmap.width, bitmap.height)
  }
  const [a, b] = await Promise.all([read(one), read(other)])
  if (a.width !== b.width || Math.abs(a.height - b.height) > 1) return -1
  const mean = ({ data, width }, left, top, channel) => {
    let sum = 0
    for (let y = top; y < top + side; y += 1)
      for (let x = left; x < left + side; x += 1) sum += data[(y * width + x) * 4 + channel]
    return sum / side / side
  }
  let squares = 0
  for (let top = 0; top + side <= Math.min(a.height, b.height); top += side)
    for (let left = 0; left + side <= a.width; left += side)
      if ([0, 1, 2].some(channel => Math.abs(mean(a, left, top, channel) - mean(b, left, top, channel)) > plainly)) squares += 1
  return squares
}`

// A number that chance chose can change a few.
const tolerated = 4

/** In how many squares two pictures differ; -1 where they are not as large. */
const difference = async (page: Page, before: Buffer, now: Buffer) => {
  if (before.equals(now)) return 0
  const texts = [before, now].map(picture => `'${picture.toString('base64')}'`)
  return page.evaluate<number>(`(${compare})(${texts.join()})`)
}

const keep = (path: string, picture: Buffer) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, picture)
}

const tries = 3
/** The picture as it is once the page has come to rest: a browser that is short of time draws some of it later. */
const atRest = async (page: Page, before: Buffer | undefined) => {
  for (let tried = 1; ; tried += 1) {
    const now = await take(page)
    const squares = before ? await difference(page, before, now) : -1
    const isAsItWas = squares >= 0 && squares <= tolerated
    if (isAsItWas || !before || accepts || tried === tries) return { now, isAsItWas, squares }
    await page.waitForTimeout(500)
  }
}

/** What is to be said of how a page looks, where that is not as it was when somebody last looked at it. */
export const looksOtherwise = async (page: Page, name: string): Promise<readonly string[]> => {
  const path = join(folder, `${name}.webp`)
  const before = existsSync(path) ? readFileSync(path) : undefined
  const { now, isAsItWas, squares } = await atRest(page, before)
  if (isAsItWas) return []
  if (accepts) {
    keep(path, now)
    return []
  }
  const aside = join(differing, `${name}.webp`)
  keep(aside, now)
  const how = squares < 0 ? 'it is of another size' : `${squares} squares differ`
  const what = before
    ? `It no longer looks as in ${path} (${how})`
    : `Nobody has looked at it yet: ${path} is not there`
  return [`${what}; as it is now: ${aside}. UPDATE_PICTURES=1 accepts it: see CONTRIBUTING.md`]
}
