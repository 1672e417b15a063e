import type { Day } from '#calendar/day.ts'
import type { Policy } from '#policy/policy.ts'
import { original } from '#policy/shipped/original.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'

/** The published policy with everything that others say besides: severity, pauses, agreed dates, a fast lane, two pairs of eyes. */
export const generous: Policy = {
  ...original,
  severities: ['low', 'high', 'critical'],
  promises: [
    ...original.promises.map(rule =>
      rule.promise === 'answer-or-report'
        ? {
            ...rule,
            cases: [{ when: { severity: ['critical' as const] }, within: { workingDays: 3 } }],
            pauses: [{ because: 'waiting-for-goods' as const }, { because: 'in-court' as const }],
            agreedDate: { latest: { weeks: 6 } },
          }
        : rule,
    ),
    {
      id: 'inspect',
      clause: '7',
      promise: 'findings',
      starts: 'goods-returned',
      within: { workingDays: 5 },
      strength: 'aim',
      owedBy: 'handler',
      metBy: ['findings'],
    },
  ],
  fastLane: { clause: '5', within: { workingDays: 3 }, cancels: ['acknowledge', 'assign'] },
  approvals: [{ of: 'answer', by: 'manager' }, ...original.approvals],
  hearing: 'before-answer',
}

/** Puts a policy in force as the next version of its own, as two people would. */
export const putInForce = async (
  rulebook: Rulebook,
  policy: Policy,
  on: Day,
  [drafter, publisher]: readonly [string, string],
): Promise<void> => {
  const versions = await rulebook.versionsOf(policy.id)
  const from = { id: policy.id, version: versions.at(-1)?.version ?? 1 }
  const started = await rulebook.startDraft(policy.id, { from, by: drafter })
  if (!('draft' in started)) throw new Error(`There is a draft of ${policy.id} already`)
  const seen = { by: drafter, revision: started.draft.revision }
  const saved = await rulebook.saveDraft(policy.id, policy, seen)
  if (!('draft' in saved)) throw new Error(`Somebody else changed the draft of ${policy.id}`)
  const submitted = await rulebook.submit(policy.id, {
    by: drafter,
    revision: saved.draft.revision,
    inForceFrom: on,
    today: on,
    note: 'For the story',
  })
  if (!('draft' in submitted)) throw new Error(`The draft of ${policy.id} could not be submitted`)
  const { revision } = submitted.draft
  const done = await rulebook.publish(policy.id, { by: publisher, revision, today: on, check: () => true })
  if (!('published' in done)) throw new Error(`The draft of ${policy.id} was not published: ${JSON.stringify(done)}`)
}
