import { type EndNotice, endNotice } from '../../end-notice.ts'
import { bodyIn } from '../../outside.ts'
import { found, type PolicyFinding } from '../finding.ts'
import type { Ground } from '../ground.ts'

/** What the law of a country has the last answer say today. */
export const endNoticeOf = ({ policy, context }: Ground, country: string): EndNotice | undefined =>
  endNotice(policy, { receivedOn: context.today, country }, country, context.today)

/** Whether the policy says, of any body that settles disputes in this country, that the shop takes part or does not. */
const isStated = ({ policy }: Ground, country: string): boolean =>
  policy.outside.some(({ body, takesPart }) => {
    const known = bodyIn(policy, body)
    return takesPart !== undefined && known?.adr !== undefined && known.country === country
  })

const ofCountry = (country: string, ground: Ground): readonly PolicyFinding[] => {
  const notice = endNoticeOf(ground, country)
  if (!notice) return []
  const { says, law, source } = notice
  if (says === 'mediator-missing') return [found('mediator-missing', 'outside', { country, law }, { source })]
  return says === 'no-part' && !isStated(ground, country)
    ? [found('taking-part-not-stated', 'outside', { country, law }, { source })]
    : []
}

/** What the law has a shop say when the customer is not satisfied: a mediator by name, or whether it takes part. */
export const notices = (ground: Ground): readonly PolicyFinding[] => {
  const isRefused = ground.policy.outside.some(({ body }) => !bodyIn(ground.policy, body))
  return isRefused ? [] : [...new Set(ground.context.countries)].flatMap(country => ofCountry(country, ground))
}
