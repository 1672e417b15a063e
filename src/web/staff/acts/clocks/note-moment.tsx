import { momentsToNote } from '#complaint/steps/note-moment.ts'
import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OnDay, Pick } from '../../forms/fields.tsx'
import { todayOf } from '../../setting.ts'

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
