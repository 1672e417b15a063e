// Clause 7: where needed an investigation: a plan of questions, asked of warehouse, courier, staff or customer, and a finding per head.
import { type Day, dayOf, type Instant } from '#calendar/day.ts'
import type { Cause, Source } from '#policy/policy.ts'
import type { Actor, HeadId, QuestionId, Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import {
  type Asked,
  type Complaint,
  type FileFact,
  type Finding,
  handledAlsoBy,
  type Head,
  isAnswered,
  type Question,
  without,
} from '../state.ts'
import { awaitCustomer, noLongerAwaiting, restarted, stopped } from '../stops.ts'

export type AddHead = { readonly type: 'add-head'; readonly words: { readonly text: string } }
export type PlanQuestion = {
  readonly type: 'plan-question'
  readonly source: Source
  readonly words: { readonly text: string }
}
export type Ask = { readonly type: 'ask'; readonly question: QuestionId; readonly of: Asked; readonly dueOn: Day }
/** An answer from whoever was asked, or noted by staff from a call, a scan or the goods themselves. May be corrected until due. */
export type AnswerQuestion = {
  readonly type: 'answer-question'
  readonly question: QuestionId
  readonly files: readonly FileFact[]
  readonly words: { readonly text: string; readonly fileNames?: readonly string[] }
}
/** No answer came: a fact that the finding may weigh. */
export type GiveUpQuestion = { readonly type: 'give-up-question'; readonly question: QuestionId }
export type Find = {
  readonly type: 'find'
  readonly head: HeadId
  readonly finding: Finding
  readonly cause: Cause
  readonly words: { readonly reasons: string }
}

export type HeadAdded = Omit<AddHead, 'type' | 'words'> & {
  readonly type: 'head-added'
  readonly head: HeadId
  readonly words?: AddHead['words']
}
export type QuestionPlanned = Omit<PlanQuestion, 'type' | 'words'> & {
  readonly type: 'question-planned'
  readonly question: QuestionId
  readonly words?: PlanQuestion['words']
}
export type QuestionAsked = Omit<Ask, 'type'> & { readonly type: 'question-asked' }
export type QuestionAnswered = Omit<AnswerQuestion, 'type' | 'words'> & {
  readonly type: 'question-answered'
  readonly words?: AnswerQuestion['words']
}
export type QuestionGivenUp = Omit<GiveUpQuestion, 'type'> & { readonly type: 'question-given-up' }
export type Found = Omit<Find, 'type' | 'words'> & { readonly type: 'found'; readonly words?: Find['words'] }

export const addHead = (complaint: Complaint, command: AddHead): Decision<HeadAdded> => {
  if (isAnswered(complaint)) return refuse('already-answered')
  if (isBlank(command.words.text)) return refuse('nothing-said')
  return [{ ...command, type: 'head-added', head: String(complaint.heads.length + 1) }]
}

export const planQuestion = (complaint: Complaint, command: PlanQuestion): Decision<QuestionPlanned> =>
  isBlank(command.words.text)
    ? refuse('nothing-said')
    : [{ ...command, type: 'question-planned', question: `q${complaint.questions.length + 1}` }]

const questionIn = (complaint: Complaint, id: QuestionId) => complaint.questions.find(question => question.id === id)

/** Partners and customers answer what they were asked themselves, and nothing else. */
const mayAnswer = (by: Actor, { id, asked }: Question): boolean => {
  if (by.kind === 'partner') return by.question === id
  return by.kind !== 'customer' || asked?.of.kind === 'customer'
}

export const ask = (complaint: Complaint, command: Ask, { now, zone }: Circumstances): Decision<QuestionAsked> => {
  const question = questionIn(complaint, command.question)
  if (!question) return refuse('question-unknown')
  if (question.answered) return refuse('question-closed')
  const earliest = dayOf(now, zone)
  if (command.dueOn < earliest) return refuse('due-date-in-past', { earliest })
  return [{ ...command, type: 'question-asked' }]
}

export const answerQuestion = (
  complaint: Complaint,
  command: AnswerQuestion,
  { by, now, zone }: Circumstances,
): Decision<QuestionAnswered> => {
  const question = questionIn(complaint, command.question)
  if (!question) return refuse('question-unknown')
  if (!mayAnswer(by, question)) return refuse('not-allowed')
  const mayCorrect = question.asked && dayOf(now, zone) <= question.asked.dueOn
  if (by.kind !== 'staff' && question.answered && !mayCorrect) return refuse('question-closed')
  if (isBlank(command.words.text) && command.files.length === 0) return refuse('nothing-said')
  return [{ ...command, type: 'question-answered' }]
}

export const giveUpQuestion = (complaint: Complaint, command: GiveUpQuestion): Decision<QuestionGivenUp> => {
  const question = questionIn(complaint, command.question)
  if (!question) return refuse('question-unknown')
  if (question.answered || question.unansweredSince) return refuse('question-closed')
  return [{ ...command, type: 'question-given-up' }]
}

export const find = (complaint: Complaint, command: Find): Decision<Found> => {
  if (isAnswered(complaint)) return refuse('already-answered')
  if (!complaint.heads.some(({ id }) => id === command.head)) return refuse('head-unknown')
  if (isBlank(command.words.reasons)) return refuse('reasons-missing')
  return [{ ...command, type: 'found' }]
}

const inQuestion = (complaint: Complaint, id: QuestionId, change: (question: Question) => Question): Complaint => ({
  ...complaint,
  questions: complaint.questions.map(question => (question.id === id ? change(question) : question)),
})
const inHead = (complaint: Complaint, id: HeadId, change: (head: Head) => Head): Complaint => ({
  ...complaint,
  heads: complaint.heads.map(head => (head.id === id ? change(head) : head)),
})

export const whenHeadAdded = (complaint: Complaint, { head, words }: HeadAdded): Complaint => ({
  ...complaint,
  heads: [...complaint.heads, { id: head, text: words?.text }],
})
export const whenQuestionPlanned = (complaint: Complaint, { question, source, words }: QuestionPlanned): Complaint => ({
  ...complaint,
  questions: [...complaint.questions, { id: question, source, text: words?.text }],
})
/** A colleague who is asked has a part in it, and can therefore not review it. */
export const whenQuestionAsked = (
  complaint: Complaint,
  { question, of, dueOn, at }: QuestionAsked & Stamp,
): Complaint => {
  const asked = inQuestion(complaint, question, known => ({
    ...without(known, 'unansweredSince'),
    asked: { of, dueOn, at },
  }))
  const waits = of.kind === 'customer' ? awaitCustomer(asked, at) : asked
  return {
    ...waits,
    stops: of.kind === 'partner' ? stopped(waits, 'waiting-for-partner', at) : waits.stops,
    handledBy: handledAlsoBy(complaint, of.kind === 'person' ? of.person : undefined),
  }
}

/** A question is settled: nobody waits for the customer any more, nor for partners once none of them is waited for. */
const noLongerAsking = (complaint: Complaint, at: Instant): Complaint => {
  const waits = (kind: Asked['kind']) =>
    complaint.questions.some(
      ({ asked, answered, unansweredSince }) => asked?.of.kind === kind && !answered && !unansweredSince,
    )
  const customerSpoke = waits('customer') ? complaint : noLongerAwaiting(complaint, at)
  if (waits('partner')) return customerSpoke
  return { ...customerSpoke, stops: restarted(customerSpoke, 'waiting-for-partner', at) }
}

export const whenQuestionAnswered = (
  complaint: Complaint,
  { question, files, words, at, by }: QuestionAnswered & Stamp,
): Complaint => {
  const answered = inQuestion(complaint, question, known => ({
    ...without(known, 'unansweredSince'),
    answered: { text: words?.text, files: files.map((file, n) => ({ ...file, name: words?.fileNames?.[n] })), at },
  }))
  const heard = by.kind === 'customer' ? { ...answered, heardAt: at } : answered
  return questionIn(complaint, question)?.asked ? noLongerAsking(heard, at) : heard
}
export const whenQuestionGivenUp = (complaint: Complaint, { question, at }: QuestionGivenUp & Stamp): Complaint => {
  const givenUp = inQuestion(complaint, question, known => ({ ...known, unansweredSince: at }))
  return questionIn(complaint, question)?.asked ? noLongerAsking(givenUp, at) : givenUp
}
export const whenFound = (complaint: Complaint, { head, finding, cause, words, at }: Found & Stamp): Complaint =>
  inHead(complaint, head, known => ({ ...known, found: { finding, cause, reasons: words?.reasons, at } }))
