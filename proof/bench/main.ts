// npm run bench: the program as it is run, measured from outside. `npm run bench -- quick` is a smaller, rougher run of any form.
// `npm run bench -- house` measures only what depends on how many complaints there are, and `npm run bench -- million` goes on
// with that to a million of them, for which it needs 50 GB of disk.
// `npm run bench -- million in=/some/folder` keeps its house there: a later run goes on with what stands there instead of making it.
// `npm run bench -- mail` measures how letters are written and sent and how mail is taken in, and nothing else.
// `npm run bench -- mailbox` has 50,000 messages wait in a mailbox, and takes some minutes; `quick` with it, 2,000.
// `npm run bench -- capacity` works out what a hundred million complaints a year need on machines like this one; any other number
// after it, what that many need.
// `npm run bench -- backup` makes a backup of 20,000 complaints and puts it back; `quick` with it, of 2,000.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { report } from '../report.ts'
import { atMost, plain, type Result } from '../result.ts'
import { benchBackup } from './backup.ts'
import { benchCapacity } from './capacity.ts'
import { benchCounting } from './counting.ts'
import { benchFiling, openShop } from './filing.ts'
import { addressesOf, benchHouse } from './house.ts'
import { benchLetters } from './letters.ts'
import { benchMailIn } from './mail-in.ts'
import { benchMailbox } from './mailbox.ts'
import { benchPapers } from './papers.ts'
import { start } from './program.ts'
import { benchReading } from './reading.ts'
import { benchSending } from './sending.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const beganAt = Temporal.Now.instant()
const isQuick = process.argv.includes('quick')
const form = ['million', 'house', 'mail', 'mailbox', 'capacity', 'backup'].find(one => process.argv.includes(one))
const [seconds, times] = isQuick ? [3, 50] : [10, 200]
const kept = process.argv.find(one => one.startsWith('in='))?.slice('in='.length)
const folder = kept ?? mkdtempSync(join(tmpdir(), 'verhaal-bench-'))
if (kept) mkdirSync(kept, { recursive: true })
const databaseOf = (dataDir: string) => addressesOf(dataDir).app

const filing = async (): Promise<readonly Result[]> => {
  const dataDir = join(folder, 'filing')
  const first = await openShop(dataDir, databaseOf)
  const second = await start(dataDir, 'serve')
  const results = [
    plain('first start', first.msToReady / 1000, 's'),
    atMost('second start', second.msToReady / 1000, 's', 3),
    ...(await benchFiling(second.url, databaseOf(dataDir), seconds)),
  ]
  await wait(10_000)
  results.push(atMost('memory of the program at rest after filing', second.rssMb(), 'MiB', 300))
  await second.stop()
  return results
}

const mail = async (): Promise<readonly Result[]> => [
  ...(await benchLetters(seconds)),
  ...(await benchReading()),
  ...(await benchSending(folder, isQuick ? 300 : 1000, databaseOf)),
  ...(await benchMailIn(folder, isQuick ? 400 : 2000, databaseOf)),
]

const house = (most: number) => {
  const sizes = [1000, 10_000, 100_000, 1_000_000].filter(size => size <= most && size * 100 >= most)
  const due = Math.min(10_000, most / 10)
  return benchHouse({ folder, sizes, checkedAt: Math.min(most, 100_000), times, due })
}

const everything = async (): Promise<readonly Result[]> => [
  // First, while nothing else runs.
  ...benchCounting(),
  ...(await benchPapers()),
  ...(await mail()),
  ...(await filing()),
  ...(await house(isQuick ? 10_000 : 100_000)),
]

const perYear = () => {
  const given = process.argv.find(one => /^[1-9]\d*$/.test(one))
  return given === undefined ? 100_000_000 : Number(given)
}

const run = () => {
  if (form === 'mail') return mail()
  if (form === 'mailbox') return benchMailbox(folder, isQuick ? 2000 : 50_000, databaseOf)
  if (form === 'capacity') return benchCapacity(folder, perYear(), isQuick ? 100 : 500)
  if (form === 'backup') return benchBackup(folder, isQuick ? 2000 : 20_000)
  if (form === 'house') return house(isQuick ? 10_000 : 100_000)
  return form === 'million' ? house(1_000_000) : everything()
}

try {
  report(form ? `bench-${form}` : 'bench', beganAt, await run())
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true })
}
