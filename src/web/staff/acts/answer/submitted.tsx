import { useAct } from '../../../parts/desk/speech.ts'
import { Quote } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

/** The answer that waits, in the words of whoever wrote it. */
export const Submitted = ({ setting }: { readonly setting: Setting }) => {
  const words = useAct('approve-answer')
  const { submitted } = setting.visit.history.complaint
  if (!submitted) return null
  const { summary, done, noRemedy, changes = [], noChange } = submitted.words ?? {}
  return (
    <>
      <p class="soft">{words.by(setting.names.get(submitted.by) ?? '')}</p>
      <Quote>
        {[summary, done, noRemedy, ...changes, noChange]
          .filter(text => text)
          .map(text => (
            <p>{text}</p>
          ))}
      </Quote>
    </>
  )
}
