import type { NotedMoment } from '#complaint/state.ts'
import type { Policy } from '#policy/policy.ts'
import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OnDay, Pick } from '../../forms/fields.tsx'
import { todayOf } from '../../setting.ts'

const outside: readonly NotedMoment[] = [
  'sent',
  'first-raised',
  'ordered',
  'delivered',
  'information-complete',
  'goods-returned',
]

/** The moments outside this system that a clock of the policy starts from. */
export const momentsToNote = ({ promises }: Policy): readonly NotedMoment[] => {
  const starts = promises.flatMap(({ starts, cases = [] }) => [starts, ...cases.flatMap(one => one.starts ?? [])])
  const named = starts.flatMap(one => (typeof one === 'string' ? [one] : 'first' in one ? one.first : one.last))
  return outside.filter(moment => named.includes(moment))
}

const Fields = ({ setting, typed }: FieldsProps) => {
  const [words, things] = [useAct('note-moment'), useThings()]
  const moments = momentsToNote(setting.visit.history.ground.policy)
  return (
    <>
      <Pick
        typed={typed}
        name="moment"
        label={words.moment}
        options={moments.map(value => ({ value, text: things.moments[value] }))}
        proposed={moments[0]}
      />
      <OnDay typed={typed} name="on" label={words.on} proposed={todayOf(setting.visit)} />
    </>
  )
}

/** What happened outside and starts a clock. */
export const noteMoment = act({
  name: 'note-moment',
  Fields,
  first: 'moment',
  at: { 'date-in-future': 'on' },
  parse: (read, { visit }) => ({
    type: 'note-moment',
    moment: read.oneOf('moment', momentsToNote(visit.history.ground.policy)),
    on: read.day('on'),
  }),
})
