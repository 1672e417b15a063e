import { useContext } from 'preact/hooks'
import type { Day } from '#calendar/day.ts'
import { FullDate } from '../../parts/date.tsx'
import { Speech } from '../../parts/speech.ts'
import { complain } from '#texts/complain.ts'
import type { Explanation } from '#texts/why.ts'
import { WhyDate } from './why-date.tsx'

export type Due = { readonly on: Day; readonly what: string; readonly why?: Explanation | undefined }

/** Dates with what happens by them: the date is what the eye meets first. */
export const Dues = ({ dues }: { readonly dues: readonly Due[] }) => {
  const { by } = complain[useContext(Speech)].sent
  return (
    <ol class="dues">
      {dues.map(({ on, what, why }) => (
        <li class="due">
          <small>{by}</small>{' '}
          <strong class="date">
            <FullDate on={on} />
          </strong>{' '}
          {what}
          {why && <WhyDate why={why} />}
        </li>
      ))}
    </ol>
  )
}
