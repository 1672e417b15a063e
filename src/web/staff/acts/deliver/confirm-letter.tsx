import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Line } from '../../forms/fields.tsx'
import { AboutLetter } from './about-letter.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('confirm-letter')
  return <Line typed={typed} name="how" label={words.how} proposed={words.proposed} width="full" />
}

/** Somebody heard that a letter arrived of which nobody knew. */
export const confirmLetter = act({
  name: 'confirm-letter',
  Fields,
  About: AboutLetter,
  first: 'how',
  at: { 'reason-missing': 'how' },
  parse: (read, setting) => ({ type: 'confirm-letter', letter: setting.subject, words: { how: read.text('how') } }),
})
