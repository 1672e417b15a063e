import { day, type Day, type Instant } from '#calendar/day.ts'
import type { Period } from '#calendar/period.ts'
import type { Database } from '#database/connect.ts'
import type { Policy } from '#policy/policy.ts'
import { policyOf, shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import type { Draft, PolicyVersion, Rulebook } from '#rulebook/rulebook.ts'

export const original = policyOf('original', 1)
export const today = day('2026-04-02')
export const now = () => '2026-04-02T08:12:00.000Z' as Instant

export const rulebookOn = (db: Database): Rulebook => createRulebook({ db, now, shipped })

/** The policy with another period for the acknowledgement. */
export const acknowledging = (within: Period, policy: Policy = original): Policy => ({
  ...policy,
  promises: policy.promises.map(rule => (rule.promise === 'acknowledge' ? { ...rule, within } : rule)),
})

export const acknowledgedWithin = ({ promises }: Policy): Period | undefined =>
  promises.find(({ promise }) => promise === 'acknowledge')?.within

export const draftIn = (outcome: object): Draft => {
  if ('draft' in outcome) return outcome.draft as Draft
  throw new Error(`No draft: ${JSON.stringify(outcome)}`)
}
export const publishedIn = (outcome: object): PolicyVersion => {
  if ('published' in outcome) return outcome.published as PolicyVersion
  throw new Error(`Not published: ${JSON.stringify(outcome)}`)
}

/** Mo writes it and asks for it to be published; Noor puts it in force. */
export const publishes = async (rulebook: Rulebook, policy: Policy, inForceFrom: Day): Promise<PolicyVersion> => {
  const from = { id: original.id, version: original.version }
  const started = draftIn(await rulebook.startDraft(policy.id, { from, by: 'mo' }))
  const { revision } = draftIn(await rulebook.saveDraft(policy.id, policy, { by: 'mo', revision: started.revision }))
  const asked = { by: 'mo', revision, inForceFrom, today, note: 'Quicker than before.' }
  const submitted = draftIn(await rulebook.submit(policy.id, asked))
  const agreed = { by: 'noor', revision: submitted.revision, today, check: () => true }
  return publishedIn(await rulebook.publish(policy.id, agreed))
}
