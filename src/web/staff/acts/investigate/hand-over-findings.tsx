import type { Command } from '#complaint/command.ts'
import type { Head } from '#complaint/state.ts'
import { refusalIn } from '#texts/refusals.ts'
import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OneOf, Pick, Words } from '../../forms/fields.tsx'
import type { Reader } from '../../forms/read.ts'
import type { Setting } from '../../setting.ts'
import { Back } from './back.tsx'
import { tongueOf } from '#texts/tongue.ts'
import { doneSoFar } from './done.ts'
import { findings } from './find.tsx'

const Point = ({ setting, typed, head, many }: FieldsProps & { readonly head: Head; readonly many: boolean }) => {
  const [words, things] = [useAct('hand-over-findings'), useThings()]
  const { causes } = setting.visit.history.ground.policy
  const { id, text, found } = head
  return (
    <fieldset class="point">
      <legend>{many ? words.point(id) : words.whole}</legend>
      {/* The first point is the story itself, which stands beside the form. */}
      {id !== '1' && <blockquote class="about">{text}</blockquote>}
      <Words
        typed={typed}
        name={`reasons${id}`}
        label={words.reasons}
        hint={words.reasonsHint}
        proposed={found?.reasons}
      />
      <OneOf
        typed={typed}
        name={`finding${id}`}
        label={words.finding}
        options={findings.map(finding => ({ value: finding, text: things.findings[finding] }))}
        proposed={found?.finding ?? ''}
      />
      <Pick
        typed={typed}
        name={`cause${id}`}
        label={words.cause}
        options={causes.map(cause => ({ value: cause, text: things.causes[cause] }))}
        proposed={found?.cause}
      />
    </fieldset>
  )
}

const Fields = (props: FieldsProps) => {
  const words = useAct('hand-over-findings')
  const { setting, typed } = props
  const { complaint } = setting.visit.history
  const last = complaint.findings.at(-1)
  return (
    <>
      <Back {...props} />
      <Words
        typed={typed}
        name="done"
        label={words.done}
        hint={words.doneHint}
        rows={8}
        proposed={last?.done ?? doneSoFar(complaint, tongueOf(complaint.language, setting.visit.shop.formality))}
      />
      {complaint.heads.map(head => (
        <Point {...props} head={head} many={complaint.heads.length > 1} />
      ))}
      <Words
        typed={typed}
        name="remedy"
        label={words.remedy}
        hint={words.remedyHint}
        rows={2}
        proposed={last?.remedy}
        optional
      />
      <Words
        typed={typed}
        name="change"
        label={words.change}
        hint={words.changeHint}
        rows={2}
        proposed={last?.change}
        optional
      />
    </>
  )
}

/** The finding on one point, where it is another than the one recorded. */
const foundIn = (read: Reader, { id, found }: Head, { visit }: Setting): readonly Command[] => {
  const finding = read.oneOf(`finding${id}`, findings)
  const cause = read.oneOf(`cause${id}`, visit.history.ground.policy.causes)
  const reasons = read.text(`reasons${id}`)
  if (reasons === '') read.note(`reasons${id}`, 'empty')
  if (found && found.finding === finding && found.cause === cause && found.reasons === reasons) return []
  return [{ type: 'find', head: id, finding, cause, words: { reasons } }]
}

/** Clauses 7 and 8: the whole of the findings, in the order of the answer, handed over as a version. */
export const handOverFindings = act({
  name: 'hand-over-findings',
  Fields,
  first: 'done',
  tell: (refusal, language) =>
    refusal.refused === 'heads-without-finding'
      ? Object.fromEntries(refusal.detail.heads.map(head => [`finding${head}`, refusalIn(language, refusal)]))
      : {},
  parse: (read, setting) => [
    ...setting.visit.history.complaint.heads.flatMap(head => foundIn(read, head, setting)),
    { type: 'hand-over-findings', words: { done: read.text('done'), ...read.optional('remedy', 'change') } },
  ],
})
