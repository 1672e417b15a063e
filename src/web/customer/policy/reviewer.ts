import type { Policy } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import { lettersIn } from '#texts/letters.ts'

/** Who looks again, as the policy says: `whom` one can ask, and `who` to open a sentence about what they do. */
export const reviewerIn = (language: Language, { review }: Pick<Policy, 'review'>) => {
  const { frame } = lettersIn(language)
  return { whom: frame.reviewers[review.by], who: frame.reviewersDo[review.by] }
}
