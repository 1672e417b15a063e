// Clause 7: what was answered, by whom; a correction is kept beside what it corrects. That no answer came is a fact as well.
import { dayOf } from '#calendar/day.ts'
import type { Actor, QuestionId, Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import type { GivenAnswer, Question } from '../question.ts'
import { type Complaint, type FileFact, isAbout, without } from '../state.ts'
import { inQuestion, questionIn } from './plan-question.ts'
import { noLongerAsking } from './waiting.ts'

/** An answer from whoever was asked, or noted by staff from a call, a scan or the goods themselves. May be corrected until due. */
export type AnswerQuestion = {
  readonly type: 'answer-question'
  readonly question: QuestionId
  readonly files: readonly FileFact[]
  /** The message it came in, where it came by e-mail. */
  readonly mail?: string
  readonly words: { readonly text: string; readonly fileNames?: readonly string[] }
}
/** No answer came: a fact that the finding may weigh. */
export type GiveUpQuestion = { readonly type: 'give-up-question'; readonly question: QuestionId }

type Answering = Omit<AnswerQuestion, 'type' | 'words'> & { readonly words?: AnswerQuestion['words'] }
export type QuestionAnswered = Answering & { readonly type: 'question-answered' }
/** In place of the answer before it, which is kept. */
export type QuestionAnswerCorrected = Answering & { readonly type: 'question-answer-corrected' }
export type QuestionGivenUp = Omit<GiveUpQuestion, 'type'> & { readonly type: 'question-given-up' }

/** Partners, customers and whom the complaint is about answer what they were asked themselves, and nothing else. */
const mayAnswer = (by: Actor, { id, asked }: Question, complaint: Complaint): boolean => {
  if (by.kind === 'partner') return by.question === id
  if (by.kind === 'staff' && isAbout(complaint, by.person))
    return asked?.of.kind === 'person' && asked.of.person === by.person
  return by.kind !== 'customer' || asked?.of.kind === 'customer'
}

/** The same form sent twice. */
const saysTheSame = (answered: GivenAnswer, { files, words }: AnswerQuestion): boolean =>
  answered.text === words.text && answered.files.map(({ id }) => id).join() === files.map(({ id }) => id).join()

export const answerQuestion = (
  complaint: Complaint,
  command: AnswerQuestion,
  { by, now, zone }: Circumstances,
): Decision<QuestionAnswered | QuestionAnswerCorrected> => {
  const question = questionIn(complaint, command.question)
  if (!question) return refuse('question-unknown')
  if (!mayAnswer(by, question, complaint)) return refuse('not-allowed')
  const { answered, asked, withdrawn } = question
  const mayCorrect = asked && dayOf(now, zone) <= asked.dueOn
  if (withdrawn || (by.kind !== 'staff' && answered && !mayCorrect)) return refuse('question-closed')
  if (isBlank(command.words.text) && command.files.length === 0) return refuse('nothing-said')
  if (!answered) return [{ ...command, type: 'question-answered' }]
  return saysTheSame(answered, command) ? [] : [{ ...command, type: 'question-answer-corrected' }]
}

export const giveUpQuestion = (complaint: Complaint, command: GiveUpQuestion): Decision<QuestionGivenUp> => {
  const question = questionIn(complaint, command.question)
  if (!question) return refuse('question-unknown')
  if (question.answered || question.unansweredSince || question.withdrawn) return refuse('question-closed')
  return [{ ...command, type: 'question-given-up' }]
}

/** Earlier histories call a second answer an answer too; both replace the one before, which stays to be read. */
export const whenQuestionAnswered = (
  complaint: Complaint,
  { question, files, words, at, by }: (QuestionAnswered | QuestionAnswerCorrected) & Stamp,
): Complaint => {
  const named = files.map((file, n) => ({ ...file, name: words?.fileNames?.[n] }))
  const answered = inQuestion(complaint, question, known => ({
    ...without(known, 'unansweredSince'),
    ...(known.answered ? { earlier: [...(known.earlier ?? []), known.answered] } : {}),
    answered: { text: words?.text, files: named, at, by },
  }))
  const heard = by.kind === 'customer' ? { ...answered, heardAt: at } : answered
  return questionIn(complaint, question)?.asked ? noLongerAsking(heard, at) : heard
}
export const whenQuestionGivenUp = (complaint: Complaint, { question, at }: QuestionGivenUp & Stamp): Complaint => {
  const givenUp = inQuestion(complaint, question, known => ({ ...known, unansweredSince: at }))
  return questionIn(complaint, question)?.asked ? noLongerAsking(givenUp, at) : givenUp
}
