import { complain } from '#texts/complain.ts'
import { datesIn } from '#texts/dates.ts'
import { Button } from '../../parts/form/button.tsx'
import { FileField } from '../../parts/form/field.tsx'
import { formLimits } from '../../read-form.ts'
import { FileList } from './file-list.tsx'
import type { Step } from './step.tsx'

export const accepted = 'image/*,video/*,audio/*,.heic,.heif,.pdf,.txt,.eml,.docx,.odt,.xlsx,.ods'

/** Photos and papers: one at a time, which is the simplest, and nothing that must be. */
export const askFiles: Step = {
  name: 'files',
  title: language => complain[language].files.title,
  problems: () => ({}),
  Fields: ({ visit: { language }, answers: { files: given }, errors }) => {
    const { files } = complain[language]
    const size = datesIn(language).size(formLimits.fileBytes)
    return (
      <>
        <h1>{files.title}</h1>
        <p>{files.hint(formLimits.files, size)}</p>
        {given.length > 0 && (
          <>
            <h2>{files.added}</h2>
            <FileList files={given} language={language} />
          </>
        )}
        {given.length < formLimits.files && (
          <>
            <FileField
              name="file"
              optional
              label={given.length > 0 ? files.chooseMore : files.choose}
              error={errors['file']}
              accept={accepted}
            />
            <Button kind="plain" name="add">
              {files.add}
            </Button>
          </>
        )}
      </>
    )
  },
  Actions: ({ visit: { language } }) => <Button>{complain[language].files.skip}</Button>,
}
