import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { Page } from 'playwright-core'

/** A page may be a quarter as large here as it is: what moved or went missing is seen all the same. */
const scale = 0.25
const quality = 55
const folder = 'test/journeys/pictures'
/** With UPDATE_PICTURES=1 pages are kept as they are now, to be looked at before they are committed. */
const accepts = process.env['UPDATE_PICTURES'] !== undefined
/** Where a picture that is not as it was is put, to be looked at. */
const differing = 'build/pictures'

const take = async (page: Page): Promise<Buffer> => {
  const session = await page.context().newCDPSession(page)
  try {
    const { cssContentSize: whole } = await session.send('Page.getLayoutMetrics')
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: whole.width, height: Math.min(whole.height, 6000), scale },
    })
    return Buffer.from(data, 'base64')
  } finally {
    await session.detach()
  }
}

// Said inside a page of the browser, which can read its own pictures: which part of the pixels is plainly not the same.
const compare = `async ([one, other]) => {
  const read = async data => {
    const bytes = Uint8Array.from(atob(data), sign => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context.drawImage(bitmap, 0, 0)
    return context.getImageData(0, 0, bitmap.width, bitmap.height)
  }
  const [a, b] = await Promise.all([read(one), read(other)])
  if (a.width !== b.width || Math.abs(a.height - b.height) > 4) return 1
  const height = Math.min(a.height, b.height)
  let far = 0
  for (let at = 0; at < a.width * height * 4; at += 4)
    if (Math.abs(a.data[at] - b.data[at]) + Math.abs(a.data[at + 1] - b.data[at + 1]) + Math.abs(a.data[at + 2] - b.data[at + 2]) > 120)
      far += 1
  return far / (a.width * height)
}`

const apart = (page: Page, one: Buffer, other: Buffer) =>
  page.evaluate<number>(`(${compare})(${JSON.stringify([one.toString('base64'), other.toString('base64')])})`)

// Letters drawn a little differently make single pixels differ; a line that moved, many.
const tolerance = 0.01

/** What has changed of how a page looks since somebody looked at it; nothing where it is as it was. */
export const looksOtherwise = async (page: Page, name: string): Promise<readonly string[]> => {
  const path = join(folder, `${name}.webp`)
  const now = await take(page)
  if (accepts) {
    const known = existsSync(path) ? readFileSync(path) : undefined
    if (known && (await apart(page, known, now)) <= tolerance) return []
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, now)
    return []
  }
  if (!existsSync(path)) return [`Nobody has looked at it yet: see UPDATE_PICTURES in CONTRIBUTING.md (${path})`]
  const share = await apart(page, readFileSync(path), now)
  if (share <= tolerance) return []
  const aside = join(differing, `${name}.webp`)
  mkdirSync(dirname(aside), { recursive: true })
  writeFileSync(aside, now)
  return [`It looks otherwise than ${path}: ${(share * 100).toFixed(1)} % of it. As it is now: ${aside}`]
}
