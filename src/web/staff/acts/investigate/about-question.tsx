import { Quote } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

/** The question an act is about. */
export const AboutQuestion = ({ setting }: { readonly setting: Setting }) => {
  const question = setting.visit.history.complaint.questions.find(({ id }) => id === setting.subject)
  return question ? <Quote>{question.text}</Quote> : null
}
