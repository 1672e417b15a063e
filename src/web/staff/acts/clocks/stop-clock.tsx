import { isStopped } from '#complaint/stops.ts'
import type { PauseReason } from '#policy/promise-rule.ts'
import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Pick, Words } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

/** What the policy stops a clock for and does not stop it for now. */
export const pausesLeft = ({ visit }: Pick<Setting, 'visit'>): readonly PauseReason[] => {
  const { complaint, ground } = visit.history
  const allowed = ground.policy.promises.flatMap(({ pauses = [] }) => pauses.map(({ because }) => because))
  return [...new Set(allowed)].filter(because => !isStopped(complaint, because))
}

const Fields = ({ setting, typed }: FieldsProps) => {
  const [words, things] = [useAct('stop-clock'), useThings()]
  const left = pausesLeft(setting)
  return (
    <>
      <Pick
        typed={typed}
        name="because"
        label={words.because}
        options={left.map(value => ({ value, text: things.pauses[value] }))}
        proposed={left[0]}
      />
      <Words typed={typed} name="reason" label={words.reason} rows={2} />
    </>
  )
}

/** The clock stands still, where the policy lets it. */
export const stopClock = act({
  name: 'stop-clock',
  Fields,
  first: 'because',
  at: { 'reason-missing': 'reason' },
  parse: (read, setting) => ({
    type: 'stop-clock',
    because: read.oneOf('because', pausesLeft(setting)),
    words: { reason: read.text('reason') },
  }),
})
