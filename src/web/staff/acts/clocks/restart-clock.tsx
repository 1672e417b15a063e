import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Pick } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

/** What clocks stand still for now. */
export const openStops = ({ visit }: Pick<Setting, 'visit'>) =>
  visit.history.complaint.stops.flatMap(({ because, until }) => (until ? [] : [because]))

const Fields = ({ setting, typed }: FieldsProps) => {
  const [words, things] = [useAct('restart-clock'), useThings()]
  const open = openStops(setting)
  return (
    <Pick
      typed={typed}
      name="because"
      label={words.because}
      options={open.map(value => ({ value, text: things.pauses[value] }))}
      proposed={open[0]}
    />
  )
}

/** The clock runs again, and what it stood still is added to its date. */
export const restartClock = act({
  name: 'restart-clock',
  Fields,
  first: 'because',
  parse: (read, setting) => ({ type: 'restart-clock', because: read.oneOf('because', openStops(setting)) }),
})
