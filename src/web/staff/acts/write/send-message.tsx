import { attached, attachedNames } from '../../forms/read.ts'
import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Line, Words } from '../../forms/fields.tsx'
import { isPossible } from '../../possible.ts'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('send-message')
  return (
    <>
      <Line typed={typed} name="subject" label={words.subject} width="full" optional />
      <Words typed={typed} name="text" label={words.text} hint={words.textHint} rows={6} />
    </>
  )
}

/** A letter to the customer that is none of the policy's own. */
export const sendMessage = act({
  name: 'send-message',
  Fields,
  first: 'text',
  preview: 'offered',
  toCustomer: true,
  attaches: true,
  inserts: ['text'],
  sends: ({ visit }) => ['wait', ...(isPossible(visit, 'close') ? (['close'] as const) : [])],
  parse: read => {
    const letter = {
      type: 'send-message',
      awaitsReply: read.text('do') === 'wait',
      ...attached(read),
      words: { ...read.optional('subject'), text: read.text('text'), ...attachedNames(read) },
    } as const
    return read.text('do') === 'close' ? [letter, { type: 'close' }] : letter
  },
})
