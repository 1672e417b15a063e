import { type Weight, weights } from '#complaint/question.ts'
import type { Source } from '#policy/policy.ts'
import { useAct, useThings } from '../../../parts/desk/speech.ts'
import type { FieldsProps } from '../../forms/act.ts'
import { OneOf, Words } from '../../forms/fields.tsx'
import type { Reader } from '../../forms/read.ts'
import type { Setting } from '../../setting.ts'

/** A question of the plan: what is asked, where the answer is, and how much hangs on it. */
export const Plans = ({ setting, typed }: FieldsProps) => {
  const [words, things] = [useAct('plan-question'), useThings()]
  const { complaint, ground } = setting.visit.history
  const known = complaint.questions.find(({ id }) => id === setting.subject)
  return (
    <>
      <Words typed={typed} name="text" label={words.text} hint={words.textHint} rows={3} proposed={known?.text} />
      <OneOf
        typed={typed}
        name="source"
        label={words.source}
        options={ground.policy.sources.map(source => ({ value: source, text: things.sources[source] }))}
        proposed={known?.source ?? ''}
        inline
      />
      <OneOf
        typed={typed}
        name="weight"
        label={words.weight}
        options={weights.map(weight => ({ value: weight, text: things.weights[weight] }))}
        proposed={known?.weight ?? (known ? '' : 'helpful')}
        inline
        optional
      />
    </>
  )
}

type Planned = { readonly source: Source; readonly weight?: Weight; readonly words: { readonly text: string } }

export const plannedIn = (read: Reader, { visit }: Setting): Planned => ({
  source: read.oneOf('source', visit.history.ground.policy.sources),
  ...(read.text('weight') === '' ? {} : { weight: read.oneOf('weight', weights) }),
  words: { text: read.text('text') },
})
