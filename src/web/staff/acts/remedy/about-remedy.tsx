import { useComplaintWords, useDates, useThings } from '../../../parts/desk/speech.ts'
import { Quote } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

export const remedyIn = ({ visit, subject }: Setting) =>
  visit.history.complaint.remedies.find(({ id }) => id === subject)

/** The remedy an act is about. */
export const AboutRemedy = ({ setting }: { readonly setting: Setting }) => {
  const [words, things, dates] = [useComplaintWords(), useThings(), useDates()]
  const remedy = remedyIn(setting)
  const by = remedy?.promised.at(-1)?.by
  if (!remedy) return null
  return (
    <Quote>
      <strong>
        {things.remedies[remedy.kind]}
        {remedy.amount && ` ${dates.money(remedy.amount)}`}
      </strong>
      {by && `, ${words.remedy.approved(dates.fullDate(by))}`}
      {remedy.what && <br />}
      {remedy.what}
    </Quote>
  )
}
