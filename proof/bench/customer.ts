import { Client } from 'pg'
import type { Browser } from 'playwright-core'
import { atRest, newKey } from '#people/keys.ts'
import { launch } from '../../test/world/launch.ts'
import { atMost, type Result } from '../result.ts'

// What browsers' own tools call slow 4G, and a telephone four times as slow as this machine.
const slow4g = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 }
const slower = { rate: 4 }
const times = 5

/** A page of their own, open as it is after a customer followed the link in a letter. */
const ownPage = async (admin: string, except: string | undefined) => {
  const db = new Client({ connectionString: admin })
  await db.connect()
  const key = newKey()
  await db.query(
    `insert into link (hash, purpose, subject, detail, created_at, expires_at)
    select $1, 'view', id, '{}', now(), now() + interval '4 hours' from complaint
    where stage <> 'closed' and storefront = 'klankhuis' and reference not like '%~%' and id is distinct from $2 order by version desc limit 1`,
    [atRest('view', key), except],
  )
  await db.end()
  return `/complaint/${key}`
}

/** One first visit with nothing kept from before: when the largest thing stood there, and all that came over the line. */
const visit = async (browser: Browser, url: string) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, locale: 'nl' })
  try {
    const page = await context.newPage()
    const tools = await context.newCDPSession(page)
    let bytes = 0
    tools.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength))
    await tools.send('Network.enable')
    await tools.send('Network.emulateNetworkConditions', slow4g)
    await tools.send('Emulation.setCPUThrottlingRate', slower)
    const answer = await page.goto(url, { waitUntil: 'load' })
    if (answer?.status() !== 200) throw new Error(`${url} was answered with ${answer?.status()}`)
    const lcp = await page.evaluate(
      () =>
        new Promise<number>(resolve => {
          new PerformanceObserver(list => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          })
        }),
    )
    return { lcp, bytes }
  } finally {
    await context.close()
  }
}

/** What a customer's telephone has to load, and when it shows the most of it; nobody's own page is of the complaint that was made long. */
export const benchCustomer = async (url: string, admin: string, long?: string): Promise<readonly Result[]> => {
  const pages = { start: '/', policy: '/policy', complain: '/complain', 'own page': await ownPage(admin, long) }
  const browser = await launch()
  const results: Result[] = []
  try {
    for (const [name, path] of Object.entries(pages)) {
      const visits: { readonly lcp: number; readonly bytes: number }[] = []
      for (let n = 0; n < times; n += 1) visits.push(await visit(browser, `${url}${path}`))
      const lcps = visits.map(({ lcp }) => lcp).sort((a, b) => a - b)
      results.push(
        atMost(
          `customer, ${name}: largest paint on slow 4G, median of ${times}`,
          (lcps[2] ?? Number.NaN) / 1000,
          's',
          1,
        ),
        atMost(`customer, ${name}: all that is loaded`, (visits[0]?.bytes ?? 0) / 1024, 'KiB', 30),
      )
    }
  } finally {
    await browser.close()
  }
  return results
}
