import { snippetTexts, variablesIn } from '#texts/snippets.ts'
import { staffThingsIn } from '#texts/things.ts'
import type { Counts } from '../../parts/desk/counts.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { Button } from '../../parts/form/button.tsx'
import { ErrorSummary, hasErrors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import { Typed as Said } from '../../parts/messages.tsx'
import type { StaffVisit } from '../../route.ts'
import type { Typed } from '../forms/act.ts'
import { Line, OneOf, Words } from '../forms/fields.tsx'
import { languages } from '#texts/tongue.ts'
import { fitsWhere } from './read.ts'
import { withSample } from './sample.ts'

export type SnippetForm = {
  readonly visit: StaffVisit
  readonly counts: Counts
  readonly typed: Typed
  /** The key of the text that is changed; a new one has none yet. */
  readonly id?: string
  readonly title: string
  readonly isShared?: boolean
  /** Shows the text with an example. */
  readonly preview?: boolean
}

const Fields = ({ visit, typed }: SnippetForm) => {
  const words = snippetTexts[visit.language]
  const things = staffThingsIn(visit.language)
  const language = languages.find(one => one === typed.value('language')) ?? visit.language
  const { form } = words
  return (
    <>
      <Line typed={typed} name="name" label={form.name} />
      <Line typed={typed} name="word" label={form.word} hint={form.wordHint} width="short" />
      <OneOf
        typed={typed}
        name="language"
        label={form.language}
        proposed={visit.language}
        options={languages.map(one => ({ value: one, text: things.languages[one] }))}
        inline
      />
      <OneOf
        typed={typed}
        name="fits"
        label={form.fits}
        proposed="letter"
        options={fitsWhere.map(one => ({ value: one, text: words.fits[one] }))}
        inline
      />
      <OneOf
        typed={typed}
        name="owner"
        label={form.owner}
        proposed="everybody"
        options={[
          { value: 'everybody', text: words.everybody },
          { value: 'own', text: words.own },
        ]}
        inline
      />
      {visit.shops.length > 1 && (
        <OneOf
          typed={typed}
          name="shop"
          label={form.shop}
          proposed="every"
          options={[
            { value: 'every', text: words.everyShop },
            ...visit.shops.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      )}
      <Words
        typed={typed}
        name="text"
        label={form.text}
        hint={form.textHint(variablesIn(language, visit.language).join(' '))}
        rows={10}
      />
    </>
  )
}

const Preview = ({ visit, typed }: SnippetForm) => {
  const { form } = snippetTexts[visit.language]
  const language = languages.find(one => one === typed.value('language')) ?? visit.language
  return (
    <section class="letter" lang={language} aria-label={form.previewTitle}>
      <h2 lang={visit.language}>{form.previewTitle}</h2>
      <Said text={withSample(typed.value('text'), language, visit)} />
    </section>
  )
}

/** The page on which a text is written or changed. */
export const SnippetPage = (props: SnippetForm) => {
  const { visit, counts, typed, id, title, isShared, preview } = props
  const { form } = snippetTexts[visit.language]
  const at = `/desk/snippets/${id ?? 'new'}`
  return (
    <DeskPage visit={visit} counts={counts} title={title} current="snippets" error={hasErrors(typed.errors)}>
      <div class="narrow">
        <ErrorSummary errors={typed.errors} />
        {isShared && <p class="soft">{form.theirs}</p>}
        <form class="act" method="post" action={at} novalidate>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <Fields {...props} />
          {preview && <Preview {...props} />}
          <div class="buttons">
            <Button name="do" value="preview" kind="plain">
              {form.preview}
            </Button>
            <Button>{form.save}</Button>
            <Link href="/desk/snippets">{form.cancel}</Link>
          </div>
        </form>
        {id && (
          <form method="post" action={`${at}/remove`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <Button kind="quiet">{form.remove}</Button>
          </form>
        )}
      </div>
    </DeskPage>
  )
}
