import { samplesOf } from '#letters/samples.ts'
import { letterTextsIn } from '#texts/letter-texts.ts'
import { staffThingsIn } from '#texts/things.ts'
import { tongueOf } from '#texts/tongue.ts'
import { DeskLetter } from '../../parts/desk/letter.tsx'
import { addressOf, type InLanguage, type Props } from './book.ts'

const AsMail = ({ src, title }: { readonly src: string; readonly title: string }) => (
  <iframe class="mail" src={src} title={title} sandbox="" loading="lazy" referrerpolicy="no-referrer" />
)

/** The same letter in another language of the shop, as it would go out there: wholly in that language. */
const Other = ({ visit, book, other }: Pick<Props, 'visit' | 'book'> & { readonly other: InLanguage }) => {
  const say = letterTextsIn[visit.language]
  const { language, draft, version } = other
  const [letter] = samplesOf(
    book.which.letter,
    tongueOf(language, book.shop.formality),
    draft?.pieces ?? version?.pieces ?? {},
    book.mailIn,
  )
  const state = draft ? say.isDraft : version ? say.version(version.version) : say.own
  if (!letter) return null
  return (
    <details class="other-language">
      <summary>{say.inLanguage(staffThingsIn(visit.language).languages[language], state)}</summary>
      <DeskLetter text={letter.text} language={language} level={3} />
    </details>
  )
}

/** The letters of the sample customer, in the words typed so far, and in every other language of the shop. */
export const Previews = ({ visit, book, typed }: Props) => {
  const say = letterTextsIn[visit.language]
  const { which, draft, others } = book
  const [letter, ...more] = samplesOf(which.letter, book.tongue, typed.wording, book.mailIn)
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{say.previewTitle}</h2>
      <p class="soft">{letter ? say.previewLead : say.previewNone}</p>
      {letter && <DeskLetter text={letter.text} language={which.language} />}
      {letter && draft && (
        <>
          <h3>{say.asMail}</h3>
          <AsMail src={addressOf(which, '/mail')} title={say.asMail} />
        </>
      )}
      {more.map(({ text }) => (
        <details class="other-language">
          <summary>{say.otherwise}</summary>
          <DeskLetter text={text} language={which.language} level={3} />
        </details>
      ))}
      {others.map(other => (
        <Other visit={visit} book={book} other={other} />
      ))}
    </section>
  )
}
