// FoundationDB's way: a shop's year with everything that goes wrong in it, drawn from a number; the same number draws the same year.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { emptyDatabase } from '../../../test/world/empty.ts'
import { atMost, plain } from '../../result.ts'
import type { Attack, Found, Ground } from '../attack.ts'
import type { Given, Said } from './years-thread.ts'
import type { Year } from '../year/year.ts'

const template = 'years_begin'
const threads = 2
// Nearly all that a year reads is thrown away at once; more room for it is less collecting.
const resourceLimits = { maxYoungGenerationSizeMb: 32 }

const named = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

/** Lives through the years in threads, each with a database of its own; the next seed goes to whichever is free. */
const liveAll = async ({ server }: Ground, seeds: readonly number[], tell: (year: Year) => void) => {
  const { app, admin } = await server.house(template)
  await emptyDatabase(admin)
  const left = [...seeds]
  const one = (n: number) =>
    new Promise<void>((resolve, reject) => {
      const name = `years_${n}`
      const own = { admin: server.near(named(admin, name)), app: server.near(named(app, name)) }
      const workerData: Given = { name, admin: server.admin, template, own }
      const worker = new Worker(join(import.meta.dirname, 'years-thread.ts'), { workerData, resourceLimits })
      worker.on('message', (said: Said) => {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        if (said === 'free') worker.postMessage(left.shift())
        else tell(said)
      })
      worker.once('error', reject)
      worker.once('exit', () => resolve())
    })
  await Promise.all(Array.from({ length: Math.min(threads, seeds.length) }, (_, n) => one(n)))
}

const seedsOf = ({ asked, isLong }: Ground): readonly number[] => {
  // The year itself, and once more: a second time it must be the same.
  if (asked['year'] !== undefined) return [Number(asked['year']), Number(asked['year'])]
  const many = Number(asked['seeds'] ?? (isLong ? 10_000 : 200))
  const first = Number(asked['from'] ?? 1)
  const last = first + many - 1
  return [...Array.from({ length: many }, (_, n) => first + n), first, last]
}

const sum = (years: readonly Year[], of: (year: Year) => number) => years.reduce((all, year) => all + of(year), 0)

/** `year=7` lives through the year of that seed alone and tells its story; `seeds=1000` through so many, with `from=2001` from that seed on. */
export const years: Attack = {
  name: 'years',
  isShort: true,
  run: async ground => {
    const { asked, say, isLong } = ground
    // In the short form it shares the machine with other attacks, and its pace says nothing.
    const isTimed = asked['year'] === undefined && (isLong || asked['seeds'] !== undefined)
    const found: Found[] = []
    const lived = new Map<number, Year>()
    const others = new Set<number>()
    const began = process.hrtime.bigint()
    await liveAll(ground, seedsOf(ground), year => {
      const { seed, hash } = year
      const before = lived.get(seed)
      if (before) {
        if (before.hash !== hash) others.add(seed)
        return
      }
      lived.set(seed, year)
      const again = `npm run faults -- year=${seed}`
      for (const breach of year.found) found.push({ ...breach, at: `the year of seed ${seed}`, again })
      if (asked['year'] !== undefined) for (const line of year.lines) say(line)
      if (year.found.length > 0) say(`seed ${seed}: ${year.found.length} found`)
      else if (lived.size % 100 === 0) say(`${lived.size} years`)
    })
    const all = [...lived.values()]
    const seconds = Number(process.hrtime.bigint() - began) / 1e9
    return {
      found,
      results: [
        atMost('simulated years in which something was wrong', new Set(found.map(({ at }) => at)).size, 'years', 0),
        atMost('years that went otherwise when lived again', others.size, 'years', 0),
        plain('years lived', all.length, 'years'),
        plain(
          'in them: complaints',
          sum(all, ({ complaints }) => complaints),
          'complaints',
        ),
        plain(
          'in them: events of histories',
          sum(all, ({ events }) => events),
          'events',
        ),
        plain(
          'in them: letters sent',
          sum(all, ({ letters }) => letters),
          'letters',
        ),
        plain(
          'in them: deaths of the program and lines cut',
          sum(all, ({ faults }) => faults),
          'faults',
        ),
        ...(isTimed ? [plain('years lived in a second', all.length / seconds, 'years')] : []),
      ],
    }
  },
}
