import { complain } from '#texts/complain.ts'
import { thingsIn } from '#texts/things.ts'
import { Checkboxes } from '../../parts/form/choice.tsx'
import { TextArea } from '../../parts/form/field.tsx'
import { wishesOf } from './answers.ts'
import { wishProblems } from './problems.ts'
import type { Asked, Step } from './step.tsx'

export const WishFields = ({
  visit: { language },
  policy,
  answers,
  errors,
  isHeading = false,
}: Asked & { readonly isHeading?: boolean }) => (
  <>
    <input type="hidden" name="wishes-asked" value="1" />
    <Checkboxes
      name="wishes"
      isHeading={isHeading}
      optional
      label={complain[language].wish.title}
      hint={complain[language].wish.hint}
      options={wishesOf(policy).map(value => ({ value, text: thingsIn(language).wishes[value] }))}
      values={answers.wishes}
    />
    <TextArea
      name="wish"
      optional
      label={complain[language].wish.words}
      error={errors['wish']}
      value={answers.wish}
      rows={3}
    />
  </>
)

/** Clause 9 seen from the customer: what would put it right. */
export const askWish: Step = {
  name: 'wish',
  title: language => complain[language].wish.title,
  problems: wishProblems,
  Fields: asked => <WishFields {...asked} isHeading />,
}
