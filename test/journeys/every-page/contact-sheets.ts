import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../../world/launch.ts'

// Puts the kept pictures of pages on sheets of twenty, so that somebody can look over all of them in a few minutes.

const kept = 'test/journeys/pictures'
const sheets = 'build/pictures/sheets'
const each = 20

const figure = (look: string, name: string) => {
  const picture = readFileSync(join(kept, look, name)).toString('base64')
  return `<figure><img src="data:image/webp;base64,${picture}"><figcaption>${name.replace('.webp', '')}</figcaption></figure>`
}

const sheet = (figures: readonly string[]) => `<!doctype html><style>
  body { margin: 8px; background: #777; display: grid; grid-template-columns: repeat(5, 330px); gap: 8px; font: 11px sans-serif }
  figure { margin: 0; overflow: hidden } img { display: block; max-height: 560px; max-width: 100% } figcaption { color: white }
</style>${figures.join('')}`

rmSync(sheets, { recursive: true, force: true })
mkdirSync(sheets, { recursive: true })
const browser = await launch()
const page = await browser.newPage({ viewport: { width: 1706, height: 900 } })
for (const look of readdirSync(kept)) {
  const names = readdirSync(join(kept, look)).sort()
  for (let from = 0; from < names.length; from += each) {
    await page.setContent(sheet(names.slice(from, from + each).map(name => figure(look, name))))
    const number = String(from / each + 1).padStart(2, '0')
    await page.screenshot({ path: join(sheets, `${look}-${number}.png`), fullPage: true })
  }
}
await browser.close()
