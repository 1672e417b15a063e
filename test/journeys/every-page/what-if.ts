import { calendars } from '#calendar/calendar.ts'
import { day } from '#calendar/day.ts'
import { original } from '#policy/shipped/original.ts'
import type { Supposition } from '#what-if/what-if.ts'
import { crew } from '../../world/story.ts'
import type { Places } from './places.ts'
import { narrow, type State, sends, wide } from './state.ts'

const place = '/desk/policy/what-if'

/** One working day where there were three, and no word of the log: most of what can be said of a replay. */
const stricter: Supposition = {
  policy: {
    ...original,
    version: 2,
    promises: original.promises
      .filter(({ promise }) => promise !== 'register')
      .map(rule => (rule.promise === 'acknowledge' ? { ...rule, within: { workingDays: 1 } } : rule)),
  },
  source: { kind: 'draft', id: 'original', revision: 2, closing: 'these' },
  calendars: {
    klankhuis: { id: 'NL', edition: calendars.NL.version, closing: { closed: [{ day: day('2026-04-08') }], open: [] } },
  },
  storefronts: ['klankhuis'],
  from: day('2025-04-10'),
  until: day('2026-04-10'),
}

type End = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'

const replay = (end: End) => {
  return async ({ world }: Places) => {
    const { whatIf } = world.house.world
    const id = await whatIf.start(stricter, crew.ruth.id)
    if (end === 'done') await world.house.duties['what-if'].run()
    if (end === 'cancelled') await whatIf.cancel(id)
    if (end === 'running' || end === 'failed') {
      const failure = end === 'failed' ? 'cut-off' : null
      const { owner } = world.database
      await owner
        .updateTable('what_if_run')
        .set({ state: end, failure, attempt: 3, seen_at: world.now(), progress: 12, total: 40 })
        .where('id', '=', id)
        .execute()
    }
    return `${place}/${id}`
  }
}

const of = (name: string, at: State['at'], then?: State['then']): State => {
  const state = { route: `${place}/:run`, name, who: 'manager', at } as const
  return then ? { ...state, then } : state
}

/** The replays: asked for, under way, and come to something or to nothing. */
export const replays: readonly State[] = [
  wide({ route: place, name: 'as it is opened', who: 'manager', at: () => place }),
  narrow({
    route: place,
    name: 'with days that are none',
    who: 'administrator',
    at: () => place,
    then: async page => {
      await page.locator('main [name=closing][value=these]').check()
      await page.locator('main [name=days]').fill('kerst')
      await sends(page)
    },
  }),
  wide(of('waiting', replay('waiting'))),
  narrow(of('running', replay('running'))),
  of('done', replay('done')),
  wide(of('stopped', replay('cancelled'))),
  narrow(of('given up', replay('failed'))),
]
