import type { PartsPageTexts } from '#texts/en/parts-page.ts'
import { Button, ButtonLink } from '../parts/form/button.tsx'
import { Checkboxes, Radios } from '../parts/form/choice.tsx'
import { DateField } from '../parts/form/date-field.tsx'
import { ErrorSummary } from '../parts/form/error-summary.tsx'
import { FileField, Select, TextArea, TextField } from '../parts/form/field.tsx'
import { Link } from '../parts/link.tsx'

type Words = { readonly words: PartsPageTexts }

const optionsOf = ({ wishes, wishHint }: PartsPageTexts) =>
  Object.entries(wishes).map(([value, text], n) => ({ value, text, ...(n === 0 ? { hint: wishHint } : {}) }))

/** Nothing on this page is sent anywhere. */
export const Buttons = ({ words }: Words) => (
  <form class="buttons" method="get">
    <Button>{words.main}</Button>
    <Button kind="plain">{words.plain}</Button>
    <Button kind="warning">{words.warning}</Button>
    <Button kind="quiet">{words.quiet}</Button>
    <ButtonLink href="#buttons" kind="plain" keyed="reply">
      {words.link}
    </ButtonLink>
    <Link href="#buttons">{words.link}</Link>
  </form>
)

export const Fields = ({ words }: Words) => (
  <form class="act" method="get">
    <TextField name="name" label={words.name} hint={words.nameHint} width="medium" />
    <TextField name="name-2" label={words.name} optional value="Pieter de Boer" width="short" />
    <TextArea name="story" label={words.happened} rows={3} value={words.story} />
    <Select name="wish-list" label={words.wish} options={optionsOf(words)} empty />
    <DateField name="day" label={words.day} />
    <FileField name="file" label={words.file} />
  </form>
)

export const WrongFields = ({ words }: Words) => (
  <form class="act" method="get">
    <ErrorSummary
      errors={{ 'wrong-name': words.nameError, 'wrong-day': words.dayError, 'wrong-wish': words.wishError }}
    />
    <TextField name="wrong-name" label={words.name} hint={words.nameHint} error={words.nameError} width="medium" />
    <DateField name="wrong-day" label={words.day} value="16 april" error={words.dayError} />
    <Radios name="wrong-wish" label={words.wish} options={optionsOf(words)} error={words.wishError} />
  </form>
)

export const Choices = ({ words }: Words) => (
  <form class="act" method="get">
    <Radios name="wish" label={words.wish} options={optionsOf(words)} value="refund" />
    <Checkboxes name="wish-some" label={words.wish} options={optionsOf(words)} values={['exchange', 'repair']} />
    <Radios name="wish-inline" label={words.wish} options={optionsOf(words)} inline />
  </form>
)
