import type { Finding } from '#complaint/state.ts'
import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OneOf, Pick, Quote, Words } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'
import { Back } from './back.tsx'

/** What can be concluded. */
export const findings: readonly Finding[] = [
  'upheld',
  'partly-upheld',
  'not-upheld',
  'cannot-be-known',
  'outside-scope',
]

/** The point to find on: the one asked for, or the first without a finding. */
export const headIn = ({ visit, subject }: Setting) => {
  const { heads } = visit.history.complaint
  return heads.find(({ id }) => id === subject) ?? heads.find(({ found }) => !found) ?? heads[0]
}

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('find')
  const things = useThings()
  const head = headIn(setting)
  const { causes } = setting.visit.history.ground.policy
  return (
    <>
      <Back setting={setting} typed={typed} />
      <input type="hidden" name="head" value={head?.id} />
      <OneOf
        typed={typed}
        name="finding"
        label={words.finding}
        options={findings.map(finding => ({ value: finding, text: things.findings[finding] }))}
        proposed={head?.found?.finding ?? ''}
      />
      <Pick
        typed={typed}
        name="cause"
        label={words.cause}
        options={causes.map(cause => ({ value: cause, text: things.causes[cause] }))}
        proposed={head?.found?.cause}
      />
      <Words
        typed={typed}
        name="reasons"
        label={words.reasons}
        hint={words.reasonsHint}
        proposed={head?.found?.reasons}
      />
    </>
  )
}

/** Clause 7: what was found on one point. */
export const find = act({
  name: 'find',
  Fields,
  // The first point is the story itself, which stands beside the form.
  About: ({ setting }) => (headIn(setting)?.id === '1' ? null : <Quote>{headIn(setting)?.text}</Quote>),
  first: 'finding',
  at: { 'reasons-missing': 'reasons' },
  parse: (read, setting) => ({
    type: 'find',
    head: read.text('head'),
    finding: read.oneOf('finding', findings),
    cause: read.oneOf('cause', setting.visit.history.ground.policy.causes),
    words: { reasons: read.text('reasons') },
  }),
})
