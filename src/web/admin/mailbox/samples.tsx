import { samplesIn } from '#letters/samples.ts'
import type { Language } from '#policy/storefront.ts'
import { mailboxTexts } from '#texts/mailbox.ts'
import { thingsIn } from '#texts/things.ts'
import type { ShopVisit } from '../../route.ts'
import { showFront } from '../front.tsx'
import { asFrame } from './letters.tsx'
import { languages } from '../people/person-form.tsx'

const Sample = ({ language, n, reader }: { language: Language; n: number; reader: Language }) => {
  const letter = samplesIn(language)[n]
  const say = mailboxTexts[reader]
  if (!letter) return null
  return (
    <section class="sample">
      <h2 id={`${language}-${n}`}>
        {thingsIn(reader).letters[letter.kind]} ({language}, {letter.story})
      </h2>
      <p>
        {say.subject}: <strong lang={language}>{letter.subject}</strong>
      </p>
      <div class="side-by-side">
        <pre class="mail" lang={language}>
          {letter.text}
        </pre>
        <iframe
          class="mail"
          title={`${say.frame} ${n + 1}, ${language}`}
          src={`/dev/letters/${language}/${n}`}
          loading="lazy"
        />
      </div>
    </section>
  )
}

/** Every letter in every language, as text and as mail side by side. */
export const showSamples = (visit: ShopVisit) => {
  const { samples } = mailboxTexts[visit.language]
  return showFront(visit, {
    title: samples.title,
    wide: true,
    children: (
      <>
        <h1>{samples.title}</h1>
        <p class="soft">{samples.lead}</p>
        {languages.flatMap(language =>
          samplesIn(language).map((_, n) => <Sample language={language} n={n} reader={visit.language} />),
        )}
      </>
    ),
  })
}

export const showSample = ({ c }: ShopVisit): Response | Promise<Response> => {
  const language = languages.find(one => one === c.req.param('language'))
  const letter = language && samplesIn(language)[Number(c.req.param('n'))]
  return letter ? asFrame(letter.html) : c.notFound()
}
