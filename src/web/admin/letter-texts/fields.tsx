import { type SentencePlace, toldTo } from '#letters/adaptable.ts'
import { type LaidBlock, laidOut } from '#letters/laid-out.ts'
import { wordingVariables } from '#letters/wording.ts'
import { letterTextsIn, type LetterTextsTexts } from '#texts/letter-texts.ts'
import { Button } from '../../parts/form/button.tsx'
import { HintAndError } from '../../parts/form/field-frame.tsx'
import { TextArea, TextField } from '../../parts/form/field.tsx'
import { Hidden } from '../../parts/hidden.tsx'
import { Csrf } from '../frame.tsx'
import { addressOf, ownAt, type Props } from './book.ts'

/** A sentence of the letter in its place: as it is now, to be said in other words. */
const Sentence = ({ place, visit, book, errors, typed }: Props & { readonly place: SentencePlace }) => {
  const say = letterTextsIn[visit.language]
  const { language } = book.which
  const own = ownAt(book, place)
  const text = typed.wording[place] || own
  const error = errors[place]
  const names = toldTo(place).map(variable => `{${variable}}`)
  const hints = [...(text === own ? [] : [say.ours(own)]), ...(names.length > 0 ? [say.mayName(names.join(', '))] : [])]
  const hint = hints.join(' ')
  return (
    <div class={error ? 'field sentence wrong' : 'field sentence'}>
      <label for={place}>
        <Hidden>{say.instead(own)}</Hidden>
      </label>
      <textarea
        class="input full"
        id={place}
        name={place}
        lang={language}
        rows={Math.ceil(text.length / 55)}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={[hint && `${place}-hint`, error && `${place}-error`].filter(Boolean).join(' ') || undefined}
      >
        {text}
      </textarea>
      <HintAndError name={place} hint={hint} error={error} />
    </div>
  )
}

/** What is required: it stands where it will, and cannot be typed over. */
const Fixed = ({ text, language, say }: { text: string; language: string; say: LetterTextsTexts }) => (
  <p class="fixed">
    <Hidden>{say.fixed} </Hidden>
    <span lang={language}>{text}</span>
  </p>
)

const Block = ({ block, ...props }: Props & { readonly block: LaidBlock }) => {
  const { language } = props.book.which
  return (
    <div class={block.isHeading ? 'laid heading' : 'laid'}>
      {block.parts.map(part =>
        'place' in part ? (
          <Sentence {...props} place={part.place} />
        ) : (
          <Fixed text={part.fixed} language={language} say={letterTextsIn[props.visit.language]} />
        ),
      )}
    </div>
  )
}

const Variables = ({ visit }: Pick<Props, 'visit'>) => {
  const say = letterTextsIn[visit.language]
  return (
    <>
      <p class="hint">{say.variablesLead}</p>
      <ul class="hint">
        {wordingVariables.map(variable => (
          <li>
            <code>{`{${variable}}`}</code> {say.variables[variable]}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The letter, laid out to be worded: what must stay stands in its place, and cannot be typed over. */
export const Fields = (props: Props) => {
  const { visit, book, errors, typed } = props
  const say = letterTextsIn[visit.language]
  const laid = laidOut(book.which.letter, book.tongue)
  const field = (piece: 'opening' | 'closing' | 'regards') => ({
    ...say.pieces[piece],
    hint: `${say.pieces[piece].hint} ${say.empty}`,
    name: piece,
    error: errors[piece],
    value: typed.wording[piece] ?? '',
    optional: true,
  })
  return (
    <form class="act wording-form" method="post" action={addressOf(book.which)}>
      <Csrf visit={visit} />
      <input type="hidden" name="revision" value={String(book.draft?.revision ?? 0)} />
      <p class="hint">{say.laidLead}</p>
      <Fixed text={laid.greeting} language={book.which.language} say={say} />
      <TextArea {...field('opening')} rows={3} />
      {laid.blocks.map(block => (
        <Block {...props} block={block} />
      ))}
      <TextArea {...field('closing')} rows={3} />
      <TextField {...field('regards')} />
      {laid.signature.map(line => (
        <Fixed text={line} language={book.which.language} say={say} />
      ))}
      {laid.seldom.length > 0 && (
        <fieldset class="seldom">
          <legend>{say.seldom}</legend>
          {laid.seldom.map(place => (
            <Sentence {...props} place={place} />
          ))}
        </fieldset>
      )}
      <Variables visit={visit} />
      <TextField name="note" label={say.note} value={typed.note ?? ''} error={errors['note']} />
      <div class="buttons">
        <Button name="do" value="preview">
          {say.preview}
        </Button>
        <Button kind="plain" name="do" value="submit">
          {say.submit}
        </Button>
        {book.draft && (
          <Button kind="quiet" name="do" value="drop">
            {say.drop}
          </Button>
        )}
      </div>
    </form>
  )
}
