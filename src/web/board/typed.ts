import type { Complaint, Judgement, ReviewFindings, Verdict, Vote } from '#complaint/state.ts'
import type { Review } from '#complaint/steps/review.ts'
import type { GiveVote } from '#complaint/steps/vote.ts'
import type { NamedBody } from '#policy/outside.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { boardTexts } from '#texts/board.ts'
import type { Form } from '../form.ts'
import type { Errors } from '../parts/form/error-summary.tsx'

export type Asked = keyof ReviewFindings
/** The three questions of clause 11, in its order. */
export const questions: readonly Asked[] = ['policyFollowed', 'treatedFairly', 'lawKept']
export const judgements: readonly Judgement[] = ['yes', 'partly', 'no']
export const verdicts: readonly Verdict[] = ['stands', 'varied', 'overturned']

/** Where the reason of somebody who steps aside stands in its form. */
export const interest = 'interest'

/** What stands before the fields of a vote, which a page has beside those of the review. */
export const votePrefix = 'vote-'

/** Where the reasons of a question stand in the form. */
export const reasonOf = (question: Asked): string => `${question}Reason`

/** What somebody typed, by the name of the field, right or wrong. */
export type Typed = { readonly value: (name: string) => string; readonly values: (name: string) => readonly string[] }

export const typedIn = (form: Pick<Form, 'text' | 'all'>): Typed => ({ value: form.text, values: form.all })

/** The review that was saved, as its form has it; nothing when there is none yet. */
export const savedReview = ({ review }: Complaint): Typed => ({
  value: name => {
    const asked = questions.find(question => question === name || reasonOf(question) === name)
    if (!review || !asked) return ''
    return (name === asked ? review.findings[asked] : review.reasons[asked]) ?? ''
  },
  values: () => [],
})

/** The reply before anything is typed: the bodies that the policy names for this complaint are chosen. */
export const freshReply = (bodies: readonly NamedBody[]): Typed => ({
  value: () => '',
  values: name => (name === 'bodies' ? bodies.map(({ id }) => id) : []),
})

/** A reply kept while something else was done. */
export const keptReply = (answers: Readonly<Record<string, unknown>>): Typed => {
  const all = (name: string) => (Array.isArray(answers[name]) ? (answers[name] as unknown[]).map(String) : [])
  return { value: name => all(name)[0] ?? '', values: all }
}

const judged = ({ value }: Typed, prefix: string) => {
  const one = (question: Asked) => judgements.find(judgement => judgement === value(`${prefix}${question}`))
  const reason = (question: Asked) => value(`${prefix}${reasonOf(question)}`)
  return {
    findings: Object.fromEntries(questions.flatMap(q => (one(q) ? [[q, one(q)]] : []))),
    words: Object.fromEntries(questions.flatMap(q => (reason(q) === '' ? [] : [[q, reason(q)]]))),
  }
}

export const readReview = (typed: Typed): Review => ({ type: 'review', ...judged(typed, '') })

export const verdictIn = ({ value }: Typed, name = 'verdict'): Verdict | undefined =>
  verdicts.find(one => one === value(name))

export const readVote = (typed: Typed): GiveVote => {
  const verdict = verdictIn(typed, `${votePrefix}verdict`)
  return { type: 'give-vote', ...judged(typed, votePrefix), ...(verdict ? { verdict } : {}) }
}

/** A vote as it was given, as its form has it; nothing when there is none yet. */
export const savedVote = (vote: Vote | undefined): Typed => ({
  value: name => {
    const field = name.slice(votePrefix.length)
    if (field === 'verdict') return vote?.verdict ?? ''
    const asked = questions.find(question => question === field || reasonOf(question) === field)
    if (!vote || !asked) return ''
    return (field === asked ? vote.findings[asked] : vote.reasons[asked]) ?? ''
  },
  values: () => [],
})

/** The reasons of one's own vote, to begin the review with. */
export const fromVote = (vote: Vote | undefined): Typed => ({
  value: name => savedVote(vote).value(`${votePrefix}${name}`),
  values: () => [],
})

/** What a review or a vote still lacks, each at its own field. */
export const reviewProblems = (
  { value }: Typed,
  language: StaffLanguage,
  asks: readonly Asked[] = questions,
  prefix = '',
): Errors => {
  const say = boardTexts[language].review
  return Object.fromEntries(
    asks.flatMap(question => {
      const [name, reason] = [`${prefix}${question}`, `${prefix}${reasonOf(question)}`]
      return [
        ...(judgements.some(one => one === value(name)) ? [] : [[name, say.answerMissing[question]]]),
        ...(value(reason) === '' ? [[reason, say.reasonMissing[question]]] : []),
      ]
    }),
  )
}
