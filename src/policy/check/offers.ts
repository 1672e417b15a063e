import type { Policy } from '../policy.ts'
import { momentsIn } from '../promise-rule.ts'
import type { ListName } from './details.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { promiseAt } from './variants.ts'

type List = readonly [at: string, list: ListName, items: readonly string[]]

const lists = (policy: Policy): readonly List[] => [
  ['channels', 'channels', policy.channels],
  ['categories', 'categories', policy.categories],
  ['severities', 'severities', policy.severities],
  ['sources', 'sources', policy.sources],
  ['remedies', 'remedies', policy.remedies],
  ['causes', 'causes', policy.causes],
  ['acknowledgement.by', 'acknowledgement', policy.acknowledgement.by],
  ['fastLane.cancels', 'cancels', policy.fastLane?.cancels ?? []],
  ...policy.promises.flatMap(({ metBy, starts, extensions }, n): readonly List[] => [
    [`${promiseAt(n)}.metBy`, 'metBy', metBy],
    [`${promiseAt(n)}.starts`, 'starts', momentsIn(starts)],
    [`${promiseAt(n)}.extensions.mustSay`, 'mustSay', extensions?.mustSay ?? []],
  ]),
  ...policy.reviews.flatMap(({ askedBy, keywords = [], asks }, n): readonly List[] => [
    [`reviews[${n}].askedBy`, 'askedBy', askedBy],
    [`reviews[${n}].keywords`, 'keywords', keywords.map(word => word.trim().toLowerCase())],
    [`reviews[${n}].asks`, 'asks', asks],
  ]),
]

const twice = ([at, list, items]: List): readonly PolicyFinding[] =>
  [...new Set(items.filter((item, n) => items.indexOf(item) < n))].map(item =>
    found('listed-twice', at, { list, item }),
  )

/** What customers can choose from: a way in that everybody has, and a word for whatever does not fit. */
export const offers = ({ policy }: Ground): readonly PolicyFinding[] => {
  const { channels, categories } = policy
  const isOnlyWeb = channels.length > 0 && channels.every(channel => channel === 'web')
  const hasRest = categories.includes('other') || categories.includes('unknown')
  return [
    ...(channels.length === 0 ? [found('no-channel', 'channels', {})] : []),
    ...(isOnlyWeb ? [found('only-web', 'channels', {})] : []),
    ...(categories.length === 0 ? [found('no-category', 'categories', {})] : []),
    ...(categories.length > 0 && !hasRest ? [found('no-category-for-the-rest', 'categories', {})] : []),
    ...lists(policy).flatMap(twice),
  ]
}
