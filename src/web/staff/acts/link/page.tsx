import type { OtherRow } from '#ledger/questions/others-of.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { writingTexts } from '#texts/writing.ts'
import { useThings, useWriting } from '../../../parts/desk/speech.ts'
import { Button } from '../../../parts/form/button.tsx'
import { type Errors, ErrorSummary, hasErrors } from '../../../parts/form/error-summary.tsx'
import { Link } from '../../../parts/link.tsx'
import { addressOf } from '../../address.ts'
import type { Typed } from '../../forms/act.ts'
import { ActFrame } from '../../forms/act-page.tsx'
import { Line, OneOf, Words } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

type LinkPageProps = {
  readonly setting: Setting
  readonly others: readonly OtherRow[]
  readonly typed: Typed
}

const Fields = ({ others, typed }: Omit<LinkPageProps, 'setting'>) => {
  const { related: words } = useWriting()
  const things = useThings()
  const options = others.map(({ id, reference, summary, category, same }) => ({
    value: id,
    text: `${reference}: ${summary ?? things.categoryNames[category]}`,
    hint: words.same[same],
  }))
  const kinds = ['related', 'original', 'duplicate'] as const
  return (
    <>
      {options.length > 0 && <OneOf typed={typed} name="other" label={words.which} options={options} />}
      <Line
        typed={typed}
        name="reference"
        label={options.length > 0 ? words.reference : words.onlyReference}
        {...(options.length > 0 ? { hint: words.referenceHint } : {})}
        optional={options.length > 0}
      />
      <OneOf
        typed={typed}
        name="as"
        label={words.what}
        proposed="related"
        options={kinds.map(kind => ({ value: kind, text: words.kinds[kind] }))}
      />
      <Words typed={typed} name="why" label={words.why} rows={2} optional />
    </>
  )
}

/** Which complaint belongs with this one: those that look alike are proposed, any other is found by its reference. */
export const LinkPage = ({ setting, others, typed }: LinkPageProps) => {
  const { visit } = setting
  const { related: words } = writingTexts[visit.language]
  const errors: Errors = typed.errors
  return (
    <ActFrame setting={setting} title={words.pageTitle} error={hasErrors(errors)}>
      <ErrorSummary errors={errors} />
      <h1>{words.pageTitle}</h1>
      <p class="soft">{words.pageLead}</p>
      <form class="act" method="post" action={`${addressOf(visit)}/link`} novalidate>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <Fields others={others} typed={typed} />
        <div class="buttons">
          <Button>{words.button}</Button>
          <Link href={addressOf(visit)}>{deskComplaintTexts[visit.language].cancel}</Link>
        </div>
      </form>
    </ActFrame>
  )
}
