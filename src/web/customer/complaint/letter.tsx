import { datesIn } from '#texts/dates.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { printedIn } from '#texts/printed.ts'
import { thingsIn } from '#texts/things.ts'
import { languageIn, languages } from '#texts/tongue.ts'
import { Moment } from '../../parts/date.tsx'
import { sendPdf } from '../../parts/download.ts'
import { Link } from '../../parts/link.tsx'
import { paperLetterOf, pileOfOne } from '../../parts/paper/letter.ts'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showAct } from './act.tsx'
import { LetterText } from '../story/letter-text.tsx'
import { ofComplaint } from '../place.ts'
import { showNowhere } from '../nowhere.tsx'
import { storyOf } from '../../parts/story/told.ts'

/** A letter to this customer, once it was written. */
const letterHere = async ({ history, c }: CustomerVisit, world: World) => {
  const rows = await world.letters.list({ complaintId: history.id, limit: 500 })
  const told = storyOf(history, rows).find(one => one.from === 'house' && one.key === c.req.param('letter'))
  return told?.from === 'house' && told.row?.text ? { ...told, row: told.row, text: told.row.text } : undefined
}

/** The same letter as a document, to keep or to print. The key to this page is not in it: a document is passed on easily. */
export const getLetterPdf = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const told = await letterHere(visit, world)
  if (!told) return showNowhere(visit)
  const { shop, history, c } = visit
  const { reference, language, largePrint } = history.complaint
  const { row, text } = told
  const paper = paperLetterOf({
    shop,
    reference,
    contact: history.contact,
    letter: {
      subject: row.subject ?? '',
      text,
      language: languages.find(one => one === row.language) ?? language,
      createdAt: row.createdAt,
    },
    isLarge: largePrint === true || c.req.query('print') === 'large',
    ownPage: 'left-out',
  })
  const { pdf } = await world.printLetters(pileOfOne(paper, row.deliveredAt ?? row.createdAt))
  return sendPdf(pdf, `${reference} ${thingsIn(visit.language).letterOf(told.key)}.pdf`)
}

/** One letter by itself, as it was sent. */
export const getLetter = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const { history, language } = visit
  const told = await letterHere(visit, world)
  if (!told) return showNowhere(visit)
  const { letter } = myComplaint[language]
  const printed = printedIn(languageIn(language))
  const { row, text } = told
  const zone = history.complaint.zone
  const pdf = ofComplaint(visit, `/letters/${told.key}/pdf`)
  return showAct(visit, {
    title: thingsIn(language).letters[told.kind],
    children: (
      <>
        <h1 lang={row.language}>{row.subject}</h1>
        <p class="soft">
          {row.deliveredAt ? (
            row.via === 'post' ? (
              `${letter.byPost} ${datesIn(language).dateOf(row.deliveredAt, zone)}`
            ) : (
              <>
                {letter.sent} <Moment at={row.deliveredAt} zone={zone} />
              </>
            )
          ) : (
            letter.notSent
          )}
        </p>
        <p class="links">
          <Link href={pdf}>{printed.pdf}</Link>{' '}
          <Link href={`${pdf}${pdf.includes('?') ? '&' : '?'}print=large`}>{printed.pdfLarge}</Link>
        </p>
        <LetterText text={text} level={2} language={row.language} />
      </>
    ),
  })
}
