import { day } from '#calendar/day.ts'
import type { Policy } from '#policy/policy.ts'
import { crew } from '../../world/story.ts'
import type { Places } from './places.ts'
import { fills, narrow, type State, sends, wide } from './state.ts'

const by = crew.noor.id

const rulebookOf = ({ world }: Places) => world.house.world.rulebook

/** A draft with something to refuse, something to look at and something that differs. */
const changed = (policy: Policy): Policy => ({
  ...policy,
  counting: { ...policy.counting, cutOff: '16:00' },
  promises: policy.promises
    .filter(({ promise }) => promise !== 'register')
    .map(rule => {
      if (rule.promise !== 'acknowledge') return rule
      return { ...rule, within: { days: 40 }, cases: [{ when: { category: ['damaged'] }, within: { hours: 48 } }] }
    }),
  clauses: [
    { clause: '20', title: { nl: 'Onze belofte', en: 'Our promise' }, says: { nl: 'Snel.', en: 'We reply soon.' } },
  ],
})

/** The address of a draft of that policy, which is begun where there is none. */
const draft = (id: string, more = '') => {
  return async (places: Places) => {
    const rulebook = rulebookOf(places)
    const begun = await rulebook.startDraft(id, { from: { id, version: 1 }, by })
    if ('draft' in begun)
      await rulebook.saveDraft(id, changed(begun.draft.policy), { by, revision: begun.draft.revision })
    return `/desk/policy/${id}${more}`
  }
}

/** A draft that waits for somebody else to agree. */
const waiting = (more = '') => {
  return async (places: Places) => {
    const rulebook = rulebookOf(places)
    const begun = await rulebook.startDraft('second', { from: { id: 'second', version: 1 }, by })
    if ('draft' in begun)
      await rulebook.submit('second', {
        by,
        revision: begun.draft.revision,
        inForceFrom: day('2026-05-01'),
        today: day('2026-04-10'),
        note: 'Sneller bevestigen, omdat het kan.',
      })
    return `/desk/policy/second${more}`
  }
}

/** A version that was published and has yet to come into force. */
const coming = (more: string) => {
  return async (places: Places) => {
    const rulebook = rulebookOf(places)
    const id = 'original-long'
    if ((await rulebook.versionsOf(id)).length === 1) {
      const today = day('2026-04-10')
      const begun = await rulebook.startDraft(id, { from: { id, version: 1 }, by })
      const revision = 'draft' in begun ? begun.draft.revision : 0
      const asked = { by, revision, inForceFrom: day('2026-06-01'), today, note: 'Vanaf de zomer.' }
      const submitted = await rulebook.submit(id, asked)
      const agreed = { by: crew.ruth.id, revision: 'draft' in submitted ? submitted.draft.revision : 0, today }
      await rulebook.publish(id, { ...agreed, check: () => true })
    }
    return `/desk/policy/${id}${more}`
  }
}

const manager = (route: string, name: string, at: State['at'] | string = route, then?: State['then']): State => ({
  route,
  name,
  who: 'manager',
  at: typeof at === 'string' ? () => at : at,
  ...(then ? { then } : {}),
})
const section = (name: string) =>
  wide(manager('/desk/policy/:id/draft/:section', name, draft('original', `/draft/${name}`)))
const entry = (name: string) =>
  manager('/desk/policy/:id/draft/:section/:item', name, draft('original', `/draft/${name}`))

/** The policy room, with a draft on every desk in it. */
export const policies: readonly State[] = [
  manager('/desk/policy', 'everything', async places => (await draft('original')(places)).replace('/original', '')),
  wide(manager('/desk/policy/new', 'begin')),
  narrow(manager('/desk/policy/new', 'begun with nothing', '/desk/policy/new', sends)),
  manager('/desk/policy/closing-days/:storefront', 'none yet', '/desk/policy/closing-days/klankhuis'),
  manager(
    '/desk/policy/closing-days/:storefront',
    'what a day would do',
    '/desk/policy/closing-days/klankhuis',
    async page => {
      await page.locator('[name="name-0"]').fill('Kermis')
      await page.locator('[name="closed-0"]').fill('2026-04-28')
      await page.locator('main [name=do][value=check]').click()
    },
  ),
  manager('/desk/policy/:id', 'in force', '/desk/policy/trust-mark-nl'),
  manager('/desk/policy/:id', 'a draft with findings', draft('original')),
  manager('/desk/policy/:id', 'a draft to agree to', waiting()),
  manager('/desk/policy/:id/history', 'one to come', coming('/history')),
  manager('/desk/policy/:id/compare', 'a draft against what holds', draft('original', '/compare')),
  wide(manager('/desk/policy/:id/versions/:v', 'as published', '/desk/policy/original/versions/1')),
  narrow(manager('/desk/policy/:id/versions/:v/withdraw', 'without a reason', coming('/versions/2/withdraw'), sends)),
  manager('/desk/policy/:id/draft/preview', 'dates beside each other', draft('original', '/draft/preview')),
  narrow(manager('/desk/policy/:id/draft/preview', 'on no day', draft('original', '/draft/preview?day=ooit'))),
  manager('/desk/policy/:id/draft/import', 'nothing brought', draft('original', '/draft/import'), sends),
  narrow(
    manager(
      '/desk/policy/:id/draft/import',
      'a bad document',
      draft('original', '/draft/import'),
      fills({ text: '{"format": "verhaal-policy-1", "promisses": [], "channels": ["pigeon"]}' }),
    ),
  ),
  wide(manager('/desk/policy/:id/draft/submit', 'asked', draft('original', '/draft/submit'))),
  narrow(manager('/desk/policy/:id/draft/submit', 'sent empty', draft('original', '/draft/submit'), sends)),
  narrow(manager('/desk/policy/:id/draft/send-back', 'without a reason', waiting('/draft/send-back'), sends)),
  wide(manager('/desk/policy/:id/draft/drop', 'asked', draft('original', '/draft/drop'))),
  ...['general', 'promises', 'reviews', 'people', 'offers', 'times', 'clauses', 'own-bodies'].map(section),
  ...['promises/1', 'promises/new', 'reviews/1', 'outside/1', 'own-bodies/new', 'clauses/1'].map(entry),
  narrow(
    manager(
      '/desk/policy/:id/draft/:section/:item',
      'a promise of nothing',
      draft('original', '/draft/promises/new'),
      sends,
    ),
  ),
  manager('/desk/policy/:id/draft/:section/:item/cases/:sub', 'a case', draft('original', '/draft/promises/1/cases/1')),
]
