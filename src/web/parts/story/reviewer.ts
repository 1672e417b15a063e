import { nextReview, runningReview } from '#complaint/reviewing.ts'
import { boardDecides, type Complaint } from '#complaint/state.ts'
import type { Policy } from '#policy/policy.ts'
import { lettersIn } from '#texts/letters.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Who looks again, as the policy says: `whom` one can ask, and `who` to open a sentence about what they do. Of a complaint, who
 * is looking or could look next; otherwise who looks first.
 */
export const reviewerIn = (language: Tongue, policy: Policy, complaint?: Complaint) => {
  const { frame } = lettersIn(language)
  const running = complaint && runningReview(complaint, policy)
  const next = complaint && !boardDecides(complaint) ? nextReview(complaint, policy) : undefined
  const { by = 'manager', names } = next ?? running ?? policy.reviews[0] ?? {}
  const own = names?.[languageIn(language)]
  return own ? { whom: own, who: capital(own) } : { whom: frame.reviewers[by], who: frame.reviewersDo[by] }
}
