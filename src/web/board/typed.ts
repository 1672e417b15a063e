import type { Complaint, Judgement, ReviewFindings } from '#complaint/state.ts'
import type { Review } from '#complaint/steps/review.ts'
import type { NamedBody } from '#policy/outside.ts'
import type { Language } from '#policy/storefront.ts'
import { boardTexts } from '#texts/board.ts'
import type { Form } from '../form.ts'
import type { Errors } from '../parts/form/error-summary.tsx'

export type Asked = keyof ReviewFindings
/** The three questions of clause 11, in its order. */
export const questions: readonly Asked[] = ['policyFollowed', 'treatedFairly', 'lawKept']
export const judgements: readonly Judgement[] = ['yes', 'partly', 'no']

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

export const readReview = ({ value }: Typed): Review => {
  const judged = (question: Asked) => judgements.find(one => one === value(question))
  const findings = Object.fromEntries(questions.flatMap(q => (judged(q) ? [[q, judged(q)]] : [])))
  const [policyFollowed, treatedFairly, lawKept] = questions.map(question => value(reasonOf(question)))
  return {
    type: 'review',
    findings,
    words: { policyFollowed: policyFollowed ?? '', treatedFairly: treatedFairly ?? '', lawKept: lawKept ?? '' },
  }
}

/** What a review still lacks, each at its own field. */
export const reviewProblems = ({ value }: Typed, language: Language): Errors => {
  const say = boardTexts[language].review
  return Object.fromEntries(
    questions.flatMap(question => [
      ...(judgements.some(one => one === value(question)) ? [] : [[question, say.answerMissing[question]]]),
      ...(value(reasonOf(question)) === '' ? [[reasonOf(question), say.reasonMissing[question]]] : []),
    ]),
  )
}
