import type { FindingTexts } from './policy-findings/speech.ts'
import { dateFindings } from './policy-findings/dates.ts'
import { outsideFindings } from './policy-findings/outside.ts'
import { peopleFindings } from './policy-findings/people.ts'
import { promiseFindings } from './policy-findings/promises.ts'

export { findingNames } from './policy-findings/names.ts'

export const policyFindings: FindingTexts = {
  ...promiseFindings,
  ...dateFindings,
  ...peopleFindings,
  ...outsideFindings,
}
