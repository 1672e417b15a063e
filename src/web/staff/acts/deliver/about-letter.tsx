import { useDates, useThings } from '../../../parts/desk/speech.ts'
import { Quote } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

/** The letter an act is about. */
export const AboutLetter = ({ setting }: { readonly setting: Setting }) => {
  const [things, dates] = [useThings(), useDates()]
  const { complaint, ground } = setting.visit.history
  const letter = complaint.letters.find(({ key }) => key === setting.subject)
  if (!letter) return null
  return (
    <Quote>
      {things.letterOf(letter.key)}, {dates.dateOf(letter.at, ground.zone)}
    </Quote>
  )
}
