import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Papers, Words } from '../../forms/fields.tsx'
import { AboutQuestion } from './about-question.tsx'
import { Back } from './back.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('answer-question')
  const question = setting.visit.history.complaint.questions.find(({ id }) => id === setting.subject)
  return (
    <>
      <Back setting={setting} typed={typed} />
      <Words typed={typed} name="text" label={words.text} proposed={question?.answered?.text} />
      <Papers typed={typed} label={words.files} />
    </>
  )
}

/** Clause 7: an answer noted by staff, from a call, a scan or the goods. */
export const answerQuestion = act({
  name: 'answer-question',
  Fields,
  About: AboutQuestion,
  first: 'text',
  files: true,
  parse: (read, setting) => ({
    type: 'answer-question',
    question: setting.subject,
    files: read.files,
    words: { text: read.text('text'), fileNames: read.fileNames },
  }),
})
