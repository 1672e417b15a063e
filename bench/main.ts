// npm run bench: the program as it is run, measured from outside. `npm run bench -- quick` is a smaller, rougher run, and
// `npm run bench -- mail` measures how letters are written and sent and how mail is taken in, and nothing else.
// `npm run bench -- mailbox` has 50,000 messages wait in a mailbox, and takes some minutes; `quick` with it, 2,000.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { joinEmbedded } from '#database/embedded.ts'
import { adminAddress } from '#database/provision.ts'
import { openSecrets } from '#database/secrets.ts'
import { benchCounting } from './counting.ts'
import { benchFiling, openShop } from './filing.ts'
import { benchLetters } from './letters.ts'
import { benchLive } from './live.ts'
import { benchMailIn } from './mail-in.ts'
import { benchMailbox } from './mailbox.ts'
import { benchPages } from './pages.ts'
import { benchPapers } from './papers.ts'
import { start } from './program.ts'
import { benchReading } from './reading.ts'
import { atMost, plain, publish, type Result } from './result.ts'
import { benchSending } from './sending.ts'
import { benchWhatIf } from './what-if.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const isQuick = process.argv.includes('quick')
const [seconds, complaints, times] = isQuick ? [3, 10_000, 50] : [10, 100_000, 200]

const folder = mkdtempSync(join(tmpdir(), 'verhaal-bench-'))
const isMailOnly = process.argv.includes('mail')
const isMailboxOnly = process.argv.includes('mailbox')
// First, while nothing else runs.
const results: Result[] = isMailOnly || isMailboxOnly ? [] : [...benchCounting(), ...(await benchPapers())]
if (!isMailboxOnly) results.push(...(await benchLetters(seconds)), ...(await benchReading()))

const addressesOf = (dataDir: string) => {
  const joined = joinEmbedded(dataDir)
  if (!joined) throw new Error(`Nothing runs on ${dataDir}`)
  const port = Number(new URL(joined.app).port)
  return {
    app: joined.app,
    admin: adminAddress({ port, admin: openSecrets(dataDir)('postgres'), owner: '', app: '' }, 'verhaal'),
  }
}

const everythingElse = async () => {
  const dataDir = join(folder, 'filing')
  const first = await start(dataDir, 'serve')
  await openShop(addressesOf(dataDir).app)
  await first.stop()
  const second = await start(dataDir, 'serve')
  results.push(
    plain('first start', first.msToReady / 1000, 's'),
    atMost('second start', second.msToReady / 1000, 's', 3),
  )
  results.push(...(await benchFiling(second.url, addressesOf(dataDir).app, seconds)))
  await wait(10_000)
  results.push(atMost('memory of the program at rest after filing', second.rssMb(), 'MiB', 300))
  await second.stop()

  const pages = join(folder, 'pages')
  const demo = await start(pages, 'demo')
  results.push(plain('demo ready', demo.msToReady / 1000, 's'))
  await demo.stop()
  // What the demo told is now served as any shop's data would be.
  const shop = join(pages, 'demo')
  const serving = await start(shop, 'serve')
  results.push(...(await benchPages(serving, demo.output(), addressesOf(shop), complaints, times)))
  results.push(...(await benchLive(serving, addressesOf(shop).admin)))
  results.push(...(await benchWhatIf(addressesOf(shop).app)))
  await wait(10_000)
  results.push(atMost('memory of the program at rest after pages', serving.rssMb(), 'MiB', 300))
  await serving.stop()
}

try {
  const databaseOf = (dataDir: string) => addressesOf(dataDir).app
  if (isMailboxOnly) results.push(...(await benchMailbox(folder, isQuick ? 2000 : 50_000, databaseOf)))
  else {
    results.push(...(await benchSending(folder, isQuick ? 300 : 1000, databaseOf)))
    results.push(...(await benchMailIn(folder, isQuick ? 400 : 2000, databaseOf)))
  }
  if (!isMailOnly && !isMailboxOnly) await everythingElse()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
publish(results, isMailboxOnly ? 'bench/mailbox.json' : 'bench/results.json')
