import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OnDay, Words } from '../../forms/fields.tsx'
import { todayOf } from '../../setting.ts'
import { AboutRemedy } from './about-remedy.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('carry-out-remedy')
  return (
    <>
      <OnDay typed={typed} name="on" label={words.on} proposed={todayOf(setting.visit)} />
      <Words typed={typed} name="proof" label={words.proof} hint={words.proofHint} rows={2} />
    </>
  )
}

/** Clause 9: done, with what proves it. */
export const carryOutRemedy = act({
  name: 'carry-out-remedy',
  Fields,
  About: AboutRemedy,
  first: 'on',
  at: { 'proof-missing': 'proof' },
  preview: 'offered',
  parse: (read, setting) => ({
    type: 'carry-out-remedy',
    remedy: setting.subject,
    on: read.day('on'),
    words: { proof: read.text('proof') },
  }),
})
