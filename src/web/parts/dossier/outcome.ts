import { isAnswered, type ReviewFindings } from '#complaint/state.ts'
import { thingsIn } from '#texts/things.ts'
import { coded, type Given } from './given.ts'
import type { Dossier } from './shape.ts'

/** The outcome, once the customer knows it: as their page shows it. */
export const outcomeOf = ({
  history,
  language,
}: Given): Pick<Dossier, 'findings' | 'remedies' | 'review' | 'verdict'> => {
  const { complaint } = history
  const things = thingsIn(language)
  if (!isAnswered(complaint)) return { findings: [], remedies: [], review: [] }
  const { review, boardReply } = complaint
  const asked: readonly (keyof ReviewFindings)[] = ['policyFollowed', 'treatedFairly', 'lawKept']
  return {
    findings: complaint.heads.flatMap(({ id, found }) =>
      found ? [{ point: id, finding: coded(found.finding, things.findings), reasons: found.reasons ?? null }] : [],
    ),
    remedies: complaint.remedies.flatMap(({ kind, amount, status, carriedOut, promised: dates }) => {
      const by = dates.at(-1)?.by
      const of = { kind: coded(kind, things.remedies), ...(amount ? { amount } : {}), ...(by ? { by } : {}) }
      if (carriedOut) return [{ ...of, doneOn: carriedOut.on }]
      return status === 'approved' && by ? [of] : []
    }),
    review:
      review && boardReply
        ? asked.flatMap(question => {
            const found = review.findings[question]
            return found
              ? [
                  {
                    question: coded(question, things.reviewQuestions),
                    judgement: coded(found, things.judgements),
                    reasons: review.reasons[question] ?? null,
                  },
                ]
              : []
          })
        : [],
    ...(boardReply?.verdict ? { verdict: coded(boardReply.verdict, things.verdicts) } : {}),
  }
}
