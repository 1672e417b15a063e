import { isAnswered, type Remedy } from '#complaint/state.ts'
import { datesIn } from '#texts/dates.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { thingsIn } from '#texts/things.ts'
import type { Tongue } from '#texts/tongue.ts'
import { FullDate } from '../../parts/date.tsx'
import type { CustomerVisit } from '../../route.ts'
import { WhyLink } from './why-link.tsx'

const whatOf = (language: Tongue, { kind, amount }: Remedy): string =>
  [thingsIn(language).remedies[kind], ...(amount ? [datesIn(language).money(amount)] : [])].join(', ')

/** What the answer promised to do, by its date, and what was done. Before the answer it is not the customer's to see. */
export const Remedies = ({ visit }: { readonly visit: CustomerVisit }) => {
  const { language, history } = visit
  const { remedyBy, remedyDone } = myComplaint[language]
  const { complaint } = history
  if (!isAnswered(complaint)) return null
  return (
    <>
      {complaint.remedies.map(remedy => {
        const by = remedy.promised.at(-1)?.by
        if (remedy.carriedOut)
          return <p>{remedyDone(whatOf(language, remedy), datesIn(language).fullDate(remedy.carriedOut.on))}</p>
        return remedy.status === 'approved' && by ? (
          <p>
            {remedyBy(whatOf(language, remedy))}{' '}
            <strong class="date">
              <FullDate on={by} />
            </strong>{' '}
            <WhyLink visit={visit} promise={`remedy:${remedy.id}.${remedy.promised.length}`} />
          </p>
        ) : null
      })}
    </>
  )
}
