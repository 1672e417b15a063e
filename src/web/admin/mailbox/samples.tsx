import { samplesIn } from '#letters/samples.ts'
import { mailboxTexts } from '#texts/mailbox.ts'
import { staffThingsIn } from '#texts/things.ts'
import { languages } from '#texts/tongue.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Link } from '../../parts/link.tsx'
import type { FrontVisit } from '../../route.ts'
import { showFront } from '../../parts/front-page.tsx'
import { asFrame, Mail } from './letters.tsx'

/** A sample of every letter, by its subject, in every language. */
export const showSamples = (visit: FrontVisit) => {
  const { samples, columns } = mailboxTexts[visit.language]
  const things = staffThingsIn(visit.language)
  return showFront(visit, {
    title: samples.title,
    wide: true,
    children: (
      <>
        <h1>{samples.title}</h1>
        <p class="soft">{samples.lead}</p>
        {languages.map(language => (
          <>
            <h2>{things.languages[language]}</h2>
            <DeskTable columns={Object.values(samples.columns)} caption={things.languages[language]}>
              {samplesIn(language).map(({ kind, subject, story }, n) => (
                <tr>
                  <td data-label={samples.columns.kind}>{things.letters[kind]}</td>
                  <th scope="row" data-label={columns.subject}>
                    <Link href={`/dev/letters/${language}/${n}`}>{subject}</Link>
                  </th>
                  <td data-label={samples.columns.story}>{samples.stories[story] ?? story}</td>
                </tr>
              ))}
            </DeskTable>
          </>
        ))}
      </>
    ),
  })
}

const sampleOf = ({ c }: FrontVisit) => {
  const language = languages.find(one => one === c.req.param('language'))
  const n = Number(c.req.param('n'))
  const letter = language && samplesIn(language)[n]
  return letter && { language, n, letter }
}

/** One sample, as mail and as plain text. */
export const showSample = (visit: FrontVisit): Response | Promise<Response> => {
  const sample = sampleOf(visit)
  if (!sample) return visit.c.notFound()
  const { language, n, letter } = sample
  const { samples } = mailboxTexts[visit.language]
  return showFront(visit, {
    title: letter.subject,
    wide: true,
    children: (
      <>
        <Link href="/dev/letters" class="crumb">
          {samples.title}
        </Link>
        <h1 lang={language}>{letter.subject}</h1>
        <Mail visit={visit} letter={{ ...letter, language }} frame={`/dev/letters/${language}/${n}/html`} />
      </>
    ),
  })
}

export const showSampleHtml = (visit: FrontVisit): Response | Promise<Response> => {
  const sample = sampleOf(visit)
  return sample ? asFrame(sample.letter.html) : visit.c.notFound()
}
