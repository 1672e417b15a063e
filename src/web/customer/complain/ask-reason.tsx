import { complain } from '#texts/complain.ts'
import { thingsIn } from '#texts/things.ts'
import { Radios } from '../../parts/form/choice.tsx'
import { TextArea } from '../../parts/form/field.tsx'
import { reasonProblems } from './problems.ts'
import type { Asked, Step } from './step.tsx'

export const CategoryField = ({ visit: { language }, policy, answers }: Asked) => (
  <Radios
    name="category"
    optional
    label={complain[language].reason.category}
    options={policy.categories.map(value => ({ value, text: thingsIn(language).categories[value] }))}
    value={answers.category}
  />
)

export const StoryField = ({ visit: { language }, answers, errors }: Asked) => (
  <TextArea
    name="story"
    label={complain[language].reason.story}
    hint={complain[language].reason.storyHint}
    error={errors['story']}
    value={answers.story}
    rows={9}
  />
)

/** What went wrong: a choice from the policy's own list, which may be left open, and the story in the customer's words. */
export const askReason: Step = {
  name: 'reason',
  title: language => complain[language].reason.title,
  problems: reasonProblems,
  Fields: asked => (
    <>
      <h1>{complain[asked.visit.language].reason.title}</h1>
      <CategoryField {...asked} />
      <StoryField {...asked} />
    </>
  ),
}
