import { whichIn } from '#texts/conditions.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import { policyRules } from '#texts/policy-rules.ts'
import type { PolicyFacts } from './facts.ts'
import { Own, Sentences } from './words.tsx'

/** How long a file is kept, from when, and why. */
export const Keep = ({ policy, language }: Pick<PolicyFacts, 'policy' | 'language'>) => {
  const { keep } = policyPage[language]
  return (
    <>
      {policy.retention.map(rule => (
        <>
          <Sentences
            of={[
              keep.text(datesIn(language).period(rule.keep)),
              keep.from[rule.from],
              rule.when && policyRules[language].only(whichIn(rule.when, language)),
            ]}
          />
          <Own texts={rule.reason} language={language} />
        </>
      ))}
    </>
  )
}
