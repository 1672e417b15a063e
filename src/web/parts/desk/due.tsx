import type { ComponentChildren } from 'preact'
import type { Day } from '#calendar/day.ts'
import { useDates } from './speech.ts'

/** How long there is until a day, in words; the colour only repeats them. */
export const Remaining = ({
  today,
  on,
  warnDays,
}: {
  readonly today: Day
  readonly on: Day
  readonly warnDays?: number
}) => {
  const { text, tone } = useDates().remaining(today, on, warnDays)
  return <span class={tone === 'ok' ? undefined : tone}>{text}</span>
}

/** A promise and how long there is for it on the first line, its day under it. */
export const Due = ({
  what,
  today,
  on,
  warnDays,
}: {
  readonly what: ComponentChildren
  readonly today: Day
  readonly on: Day
  readonly warnDays?: number
}) => {
  const dates = useDates()
  const { text, tone } = dates.remaining(today, on, warnDays)
  return (
    <span class={tone === 'ok' ? 'due' : `due ${tone}`}>
      {what} · <span class="num">{text}</span>
      <small>
        <time datetime={on}>{dates.shortDate(on, today)}</time>
      </small>
    </span>
  )
}
