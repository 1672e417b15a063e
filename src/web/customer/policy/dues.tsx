import { useContext } from 'preact/hooks'
import type { Day } from '#calendar/day.ts'
import { FullDate } from '../../parts/date.tsx'
import { Speech } from '../../parts/speech.ts'
import { complain } from '#texts/complain.ts'

export type Due = { readonly on: Day; readonly what: string }

/** Dates with what happens by them: the date is what the eye meets first. */
export const Dues = ({ dues }: { readonly dues: readonly Due[] }) => {
  const { by } = complain[useContext(Speech)].sent
  return (
    <ol class="dues">
      {dues.map(({ on, what }) => (
        <li class="due">
          <small>{by}</small>{' '}
          <strong class="date">
            <FullDate on={on} />
          </strong>{' '}
          {what}
        </li>
      ))}
    </ol>
  )
}
