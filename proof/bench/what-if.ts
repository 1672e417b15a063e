import { plusDays, dayOf, instant } from '#calendar/day.ts'
import { calendars } from '#calendar/calendar.ts'
import { connect } from '#database/connect.ts'
import { filedUnder, lives } from '#ledger/questions/what-if.ts'
import type { Policy } from '#policy/policy.ts'
import { original } from '#policy/shipped/original.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import { createWhatIf } from '#what-if/create.ts'
import { atMost, plain, type Result } from '../result.ts'

/** Answers in a week and acknowledgements in a day: most dates move, and many promises end otherwise. */
const stricter: Policy = {
  ...original,
  version: 2,
  promises: original.promises.map(rule => {
    if (rule.promise === 'acknowledge') return { ...rule, within: { workingDays: 1 } }
    return rule.promise === 'answer-or-report' ? { ...rule, within: { weeks: 1 } } : rule
  }),
}
const edition = (id: 'NL' | 'GB-ENG') => ({ id, edition: calendars[id].version })

/** The whole history replayed under a stricter draft, from the first complaint to the last count; `app` reaches the database. */
export const benchWhatIf = async (app: string): Promise<readonly Result[]> => {
  const db = connect(app, undefined, 4)
  const at = instant(new Date().toISOString())
  const now = () => at
  const report = (_: string, { fault }: { readonly fault: unknown }) => {
    throw fault
  }
  const rulebook = createRulebook({ db, now, shipped })
  const reading = { filedUnder: filedUnder(db), lives: lives(db), groundOf: rulebook.ground }
  const whatIf = createWhatIf({ db, now, report, ...reading })
  const until = plusDays(dayOf(at, 'UTC'), 1)
  const id = await whatIf.start(
    {
      policy: stricter,
      source: { kind: 'draft', id: 'original', revision: 1, closing: 'own' },
      calendars: { klankhuis: edition('NL'), soundhouse: edition('GB-ENG') },
      storefronts: ['klankhuis', 'soundhouse'],
      // As old as the oldest copy.
      from: plusDays(until, -365 * 90),
      until,
    },
    'bench',
  )
  const [begin, busy] = [performance.now(), process.cpuUsage()]
  await whatIf.work()
  const seconds = (performance.now() - begin) / 1000
  const { user, system } = process.cpuUsage(busy)
  const run = await whatIf.run(id)
  await db.destroy()
  if (!run?.result) throw new Error(`The replay came to nothing: ${JSON.stringify(run)}`)
  const { complaints, events, changed, notJudged } = run.result
  if (notJudged.count > 0) throw new Error(`${notJudged.count} complaints could not be judged`)
  return [
    atMost(`what if, ${complaints} complaints under a stricter policy`, seconds, 's', 20),
    plain('of it this program was busy', (user + system) / 1e6, 's'),
    plain('events replayed', events / seconds, 'events/s'),
    plain('promises that would have ended otherwise', changed.promises, 'promises'),
  ]
}
