import { keyOf, type PromiseRule } from '#policy/policy.ts'
import { whichIn } from '#texts/conditions.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import { policyRules, roleIn, ruleIn } from '#texts/policy-rules.ts'
import { policyWords } from '#texts/policy-words.ts'
import type { Piece, PolicyFacts } from './facts.ts'
import { List, Sentences } from './words.tsx'

const Promise = ({ rule, facts }: { readonly rule: PromiseRule; readonly facts: PolicyFacts }) => {
  const { policy, language } = facts
  const { main, cases, rest } = ruleIn(rule, policy, language)
  const { acknowledge } = policyPage[language]
  const { by, handler } = policy.acknowledgement
  const confirmed = rule.promise === 'acknowledge' && [
    acknowledge.by(datesIn(language).either(by.map(role => roleIn(policy, role, language)))),
    handler === 'self' && acknowledge.self,
    acknowledge.counts,
  ]
  return (
    <>
      <Sentences of={main} />
      {cases.length > 0 && <List items={cases} />}
      <Sentences of={[...(confirmed || []), ...rest]} />
    </>
  )
}

/** The promises of a policy, each under its clause. */
export const promisePieces = (facts: PolicyFacts): readonly Piece[] =>
  facts.policy.promises.map(rule => ({
    topic: keyOf(rule),
    clause: rule.clause,
    title: policyRules[facts.language].titles[rule.promise],
    content: <Promise rule={rule} facts={facts} />,
  }))

/** What is settled at once needs fewer steps. */
export const fastLanePieces = ({ policy, language }: PolicyFacts): readonly Piece[] => {
  const { fastLane } = policy
  if (!fastLane) return []
  const { fastLane: say, only } = policyRules[language]
  const dates = datesIn(language)
  const names = policyWords[language].promises
  const cancelled = policy.promises.filter(rule =>
    fastLane.cancels.some(one => one === rule.id || one === rule.promise),
  )
  return [
    {
      topic: 'fast-lane',
      clause: fastLane.clause,
      title: say.title,
      content: (
        <Sentences
          of={[
            say.text(dates.periodAfter(fastLane.within)),
            cancelled.length > 0 && say.cancels(dates.list(cancelled.map(({ promise }) => names[promise]))),
            fastLane.when && only(whichIn(fastLane.when, language)),
          ]}
        />
      ),
    },
  ]
}
