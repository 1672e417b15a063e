import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Line, Tick, Words } from '../../forms/fields.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('send-message')
  return (
    <>
      <Line typed={typed} name="subject" label={words.subject} width="full" optional />
      <Words typed={typed} name="text" label={words.text} hint={words.textHint} rows={6} />
      <Tick typed={typed} name="awaitsReply" label={words.awaitsReply} hint={words.awaitsReplyHint} />
    </>
  )
}

/** A letter to the customer that is none of the policy's own. */
export const sendMessage = act({
  name: 'send-message',
  Fields,
  first: 'text',
  preview: 'offered',
  parse: read => ({
    type: 'send-message',
    awaitsReply: read.ticked('awaitsReply'),
    words: { ...read.optional('subject'), text: read.text('text') },
  }),
})
