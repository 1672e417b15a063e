import { complain } from '#texts/complain.ts'
import { Button } from '../../parts/form/button.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { orderProblems } from './problems.ts'
import type { Step } from './step.tsx'

/** Clause 3: the order number. Any is taken, none is no obstacle, and whether it exists is never said aloud. */
export const askOrder: Step = {
  name: 'order',
  title: language => complain[language].order.title,
  problems: (answers, language) => orderProblems(answers, language),
  Fields: ({ visit: { language, shop }, answers, errors }) => (
    <TextField
      name="order"
      isHeading
      label={complain[language].order.title}
      hint={complain[language].order.hint(shop.orderNumberExample)}
      error={errors['order']}
      value={answers.order}
      width="medium"
      spellcheck={false}
    />
  ),
  Actions: ({ visit: { language } }) => (
    <>
      <Button>{complain[language].next}</Button>{' '}
      <Button kind="plain" name="no-order">
        {complain[language].order.none}
      </Button>
    </>
  ),
}
