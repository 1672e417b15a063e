import { randomUUID } from 'node:crypto'
import type { Outcome } from '#views/views.ts'
import { crew } from '../../world/story.ts'
import type { Places } from './places.ts'
import { fills, narrow, sends, type State, wide } from './state.ts'

const state = (route: string, name: string, at: State['at'] | string = route, then?: State['then']): State => ({
  route,
  name,
  who: 'manager',
  at: typeof at === 'string' ? () => at : at,
  ...(then ? { then } : {}),
})

const gone = '01a20447-4ada-7177-bfb6-b45f9976ae4a'

/** A batch in which everything happened that can happen to a complaint in one. */
const batchIn = async ({ world, complaints }: Places): Promise<string> => {
  const id = randomUUID()
  const { views } = world.house.world
  const outcomes: readonly Outcome[] = [
    { complaint: complaints.fresh, reference: '100', how: 'done', version: 99, before: { handler: 'sanne' } },
    { complaint: complaints.worked, reference: '101', how: 'done', version: 99, before: { handler: null } },
    { complaint: complaints.late, reference: '102', how: 'refused', refusal: { refused: 'closed', detail: {} } },
    { complaint: complaints.answered, reference: '103', how: 'quicker' },
    { complaint: gone, reference: '', how: 'refused', refusal: { said: 'Deze klacht is er niet voor u.' } },
  ]
  await views.begin({ id, person: crew.ruth.id, act: 'assign' })
  await views.record(id, outcomes)
  return `/desk/bulk/${id}`
}

const asleep = async ({ world, complaints }: Places): Promise<string> => {
  const { ledger, views } = world.house.world
  const version = (await ledger.read(complaints.fresh))?.complaint.version ?? 1
  const snooze = { until: '2099-01-01T08:00:00.000Z' as never, version, setAt: world.now() }
  await views.snooze(crew.ruth.id, complaints.fresh, snooze)
  return '/desk?view=snoozed'
}

const ticked = async (page: Parameters<NonNullable<State['then']>>[0], act: string) => {
  for (const box of await page.locator('.queue [name=c]').all()) await box.check()
  await page.locator('#many-act').selectOption(act)
  await Promise.all([page.waitForEvent('load'), page.locator('.many [type=submit]').click()])
}

/** Lists as one person has them: filtered, kept, put aside, and dealt with many at a time. */
export const ownLists: readonly State[] = [
  state('/desk', 'filtered', '/desk?view=all-open&channel=web&q=de&from=2026-01-01&sort=received'),
  wide(state('/desk', 'an unreadable date', '/desk?view=all-open&until=ooit')),
  wide(state('/desk', 'all ticked', '/desk?view=all-open&tick=all')),
  wide(state('/desk', 'nothing fits', '/desk?view=all-open&severity=critical&language=en&q=nergens')),
  narrow(state('/desk', 'put aside', asleep)),
  ...(['assign', 'note', 'triage', 'snooze'] as const).map(act =>
    wide(state('/desk', `what to do: ${act}`, '/desk?view=all-open', page => ticked(page, act))),
  ),
  narrow(
    state('/desk', 'a deed with nothing filled in', '/desk?view=all-open', async page => {
      await ticked(page, 'assign')
      await sends(page)
    }),
  ),
  narrow(
    state('/desk', 'nothing ticked', '/desk?view=all-open', async page => {
      await Promise.all([page.waitForEvent('load'), page.locator('.many [type=submit]').click()])
    }),
  ),
  state('/desk/bulk/:batch', 'everything that can happen', batchIn),
  state('/desk/my-day', 'of the manager'),
  wide({ ...state('/desk/my-day', 'of an agent'), who: 'agent' }),
  narrow({ ...state('/desk/my-day', 'empty'), who: 'newcomer' }),
  state('/desk/views', 'none yet'),
  narrow(
    state('/desk/views', 'kept, with a name too long', '/desk?view=all-open&channel=web', async page => {
      await page.locator('details:has(.save-view) > summary').click()
      await page.locator('#view-name').fill('x'.repeat(61))
      await Promise.all([page.waitForEvent('load'), page.locator('.save-view [type=submit]').click()])
    }),
  ),
  wide(
    state('/desk/views', 'one kept', '/desk?view=all-open&channel=web', async page => {
      await page.locator('details:has(.save-view) > summary').click()
      await page.locator('#view-name').fill('Via de website')
      await Promise.all([page.waitForEvent('load'), page.locator('.save-view [type=submit]').click()])
      await page.goto(new URL('/desk/views', page.url()).href)
    }),
  ),
  state('/desk/complaints/:id/snooze', 'open', ({ complaints }) => `/desk/complaints/${complaints.fresh}/snooze`),
  narrow(
    state(
      '/desk/complaints/:id/snooze',
      'too late',
      ({ complaints }) => `/desk/complaints/${complaints.fresh}/snooze`,
      async page => {
        await page.locator('[name=until][value=other]').check()
        await fills({ day: '2099-01-01', time: '10' })(page)
      },
    ),
  ),
  wide(
    state(
      '/desk/complaints/:id/snooze',
      'not possible',
      ({ complaints }) => `/desk/complaints/${complaints.late}/snooze`,
    ),
  ),
  state('/desk/search', 'words, and what cannot be searched by', '/desk/search?q=de+is:blauw+kleur:rood'),
  wide(state('/desk/search', 'a slip', '/desk/search?q=Pieetr+de+Boer')),
]
