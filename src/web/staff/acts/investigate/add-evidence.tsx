import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Papers } from '../../forms/fields.tsx'
import { EvidenceFields, evidenceIn } from './evidence.tsx'

const Fields = (props: FieldsProps) => {
  const words = useAct('add-evidence')
  return (
    <>
      <EvidenceFields {...props} />
      <Papers typed={props.typed} label={words.files} />
    </>
  )
}

/** Clause 7: what shows what happened. */
export const addEvidence = act({
  name: 'add-evidence',
  Fields,
  first: 'shows',
  at: { 'date-in-future': 'on' },
  files: true,
  parse: (read, setting) => ({
    type: 'add-evidence',
    ...evidenceIn(read, setting),
    files: read.files,
    words: { shows: read.text('shows'), fileNames: read.fileNames },
  }),
})
