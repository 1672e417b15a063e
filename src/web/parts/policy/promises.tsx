import { keyOf, type PromiseRule } from '#policy/policy.ts'
import { whichIn } from '#texts/conditions.ts'
import { datesIn } from '#texts/dates.ts'
import { lowered } from '#texts/lowered.ts'
import { policyPage } from '#texts/policy-page.ts'
import { policyRules, roleIn, ruleIn } from '#texts/policy-rules.ts'
import { policyWords } from '#texts/policy-words.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
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

export const isOfReview = ({ promise, review }: PromiseRule): boolean =>
  review !== undefined || promise === 'board-reply' || promise === 'acknowledge-escalation'

/** The promises of a policy, each under its clause. */
export const promisePieces = (facts: PolicyFacts, rules: readonly PromiseRule[]): readonly Piece[] =>
  rules.map(rule => ({
    topic: keyOf(rule),
    clause: rule.clause,
    title: policyRules[facts.language].titles[rule.promise],
    content: <Promise rule={rule} facts={facts} />,
  }))

/** A name within a sentence: only German nouns keep their capital. */
const within = (name: string, language: Tongue) => (languageIn(language) === 'de' ? name : lowered(name))

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
            cancelled.length > 0 &&
              say.cancels(dates.list(cancelled.map(({ promise }) => within(names[promise], language)))),
            fastLane.when && only(whichIn(fastLane.when, language)),
          ]}
        />
      ),
    },
  ]
}
