import { reviewOf, type ReviewRule } from '#policy/policy.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import { ownWords, roleIn } from '#texts/policy-rules.ts'
import { quoted } from '#texts/quoted.ts'
import type { Piece, PolicyFacts } from './facts.ts'
import { List, Sentences } from './words.tsx'

type Facts = { readonly review: ReviewRule; readonly nth: number; readonly facts: PolicyFacts }

const Asking = ({ review, nth, facts: { policy, language } }: Facts) => {
  const { review: say } = policyPage[language]
  const dates = datesIn(language)
  const { askedBy, by, from, keywords = [], names, window, withoutAnswerAfter } = review
  const onceAnswered = nth === 0 ? say.answered : say.replied
  const asks = askedBy.includes('customer')
  return (
    <>
      <Sentences
        of={[
          asks && say.customer,
          asks && (from === 'any-time' ? say.anyTime : onceAnswered),
          asks && window && say.window(dates.period(window)),
          say.by(ownWords(names, language)?.text ?? roleIn(policy, by, language)),
        ]}
      />
      <Sentences
        of={[
          askedBy.includes('staff') && say.staff,
          askedBy.includes('keyword') &&
            keywords.length > 0 &&
            say.keyword(dates.list(keywords.map(word => quoted(word, language)))),
          askedBy.includes('time') && withoutAnswerAfter && say.time(dates.period(withoutAnswerAfter)),
          say.file,
        ]}
      />
    </>
  )
}

const Looking = ({ review, facts: { language } }: Omit<Facts, 'nth'>) => {
  const { review: say } = policyPage[language]
  const { asks, independence, outsideBody, panel } = review
  const together =
    panel && panel.quorum > 1 && say.panel(datesIn(language).number(panel.quorum), panel.deciding === 'unanimous')
  return (
    <>
      <Sentences of={[say.reads, asks.length > 0 && say.asks]} />
      {asks.length > 0 && <List items={asks.map(question => say.questions[question])} />}
      <Sentences of={[together, say.independence[independence], outsideBody === 'named' && say.outside]} />
    </>
  )
}

/** How a complaint is looked at again, and once more: who, when one can ask, and what is found. */
export const reviewPieces = (facts: PolicyFacts): readonly Piece[] => {
  const { policy, language } = facts
  const { review: say } = policyPage[language]
  return policy.reviews.flatMap((review, nth) => {
    const clause = policy.promises.find(
      rule => rule.promise.match(/^(board-reply|acknowledge-escalation)$/) && reviewOf(policy, rule.review) === review,
    )?.clause
    const topic = nth === 0 ? 'review' : `review-${nth + 1}`
    return [
      {
        topic,
        clause,
        title: nth > 0 ? say.next : review.independence === 'none' ? say.again : say.title,
        content: <Asking review={review} nth={nth} facts={facts} />,
      },
      { topic: `${topic}-looks`, clause, title: say.looks, content: <Looking review={review} facts={facts} /> },
    ]
  })
}
