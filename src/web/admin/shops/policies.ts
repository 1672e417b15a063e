import type { PublishedPolicy } from '#rulebook/rulebook.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import type { World } from '../../world.ts'

export type PolicyOption = { readonly value: string; readonly text: string }

const optionOf = ({ id, versions }: PublishedPolicy, language: StaffLanguage): PolicyOption => {
  const title = versions.at(-1)?.policy.title
  return { value: id, text: title?.[language] ?? title?.en ?? title?.nl ?? id }
}

/** The policies that a shop can publish, by what they are called. */
export const policyOptions = async ({ rulebook }: World, language: StaffLanguage): Promise<readonly PolicyOption[]> =>
  (await rulebook.policies()).map(policy => optionOf(policy, language))
