import type { Evidence } from '#complaint/inquiry.ts'
import { useAct, useThings } from '../../../parts/desk/speech.ts'
import type { FieldsProps } from '../../forms/act.ts'
import { Line, OnDay, OneOf, Words } from '../../forms/fields.tsx'
import type { Reader } from '../../forms/read.ts'
import type { Setting } from '../../setting.ts'
import { Back } from './back.tsx'

/** What evidence shows, where it comes from, and when it happened. */
export const EvidenceFields = ({ setting, typed, known }: FieldsProps & { readonly known?: Evidence | undefined }) => {
  const [words, things] = [useAct('add-evidence'), useThings()]
  const { sources } = setting.visit.history.ground.policy
  return (
    <>
      <Back setting={setting} typed={typed} />
      <Words typed={typed} name="shows" label={words.shows} hint={words.showsHint} rows={3} proposed={known?.shows} />
      <OneOf
        typed={typed}
        name="source"
        label={words.source}
        options={sources.map(source => ({ value: source, text: things.sources[source] }))}
        proposed={known?.source ?? ''}
        inline
      />
      <OnDay typed={typed} name="on" label={words.on} proposed={known?.on} />
      <Line
        typed={typed}
        name="time"
        label={words.time}
        hint={words.timeHint}
        width="short"
        proposed={known?.time}
        optional
      />
    </>
  )
}

/** A time of day as people write it: 9.05, 14:30. */
const timeIn = (read: Reader): { readonly time?: string } => {
  const typed = read.text('time')
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(typed) ?? []
  if (typed !== '' && hour === '') read.note('time', 'time')
  return hour === '' ? {} : { time: `${hour.padStart(2, '0')}:${minute}` }
}

export const evidenceIn = (read: Reader, { visit }: Setting) => ({
  source: read.oneOf('source', visit.history.ground.policy.sources),
  on: read.day('on'),
  ...timeIn(read),
})
