import { useComplaintWords } from '../../../parts/desk/speech.ts'
import { Typed } from '../../../parts/messages.tsx'
import type { Words } from './said.ts'

/** What was said or written in an event, each part under what it is. */
export const Spoken = ({ words }: { readonly words: readonly Words[] }) => {
  const { said } = useComplaintWords()
  return (
    <>
      {words.map(({ label, text }) =>
        label ? (
          <div class="said">
            <strong class="label">{said[label]}</strong>
            <Typed text={text ?? ''} />
          </div>
        ) : (
          <Typed text={text ?? ''} />
        ),
      )}
    </>
  )
}
