// Clause 7: what goes along with a question: the files and the details of the customer that were chosen for it, and no others.
import { reveals } from '#complaint/question.ts'
import { keptBackIn } from '#texts/kept-back.ts'
import { partnerTexts } from '#texts/partner.ts'
import { datesIn } from '#texts/dates.ts'
import { thingsIn } from '#texts/things.ts'
import { isRaster } from '../parts/download.ts'
import { filesOf } from '../parts/files-of.ts'
import { handOut, KeptBack } from '../parts/kept-back.tsx'
import { respond } from '../parts/page.tsx'
import { PartnerPage } from '../parts/partner-page.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import type { PartnerVisit } from '../route.ts'
import type { World } from '../world.ts'

/** The files that whoever was asked may see; none once the question is withdrawn. What customers call their files may tell who they are. */
export const releasedTo = ({ history, question, language }: PartnerVisit) => {
  const ids = question.withdrawn ? [] : (question.asked?.releases ?? [])
  const released = filesOf(history).filter(({ id }) => ids.includes(id))
  return released.map((file, n) => ({ ...file, name: partnerTexts[language].file(n + 1, history.complaint.reference) }))
}

const Files = ({ visit }: { readonly visit: PartnerVisit }) => {
  const say = partnerTexts[visit.language]
  const files = releasedTo(visit)
  if (files.length === 0) return null
  return (
    <>
      <h2>{say.goesWith}</h2>
      <ul class="files">
        {files.map(({ id, name, type, bytes }) => {
          const address = `${visit.base}/files/${id}`
          return (
            <li>
              <a href={isRaster(type) ? `${address}?view=1` : address}>
                {isRaster(type) ? <img src={`${address}?view=1`} alt={name} width="96" height="72" /> : name}
              </a>{' '}
              <small>{datesIn(visit.language).size(bytes)}</small>
            </li>
          )
        })}
      </ul>
    </>
  )
}

const Customer = ({ visit }: { readonly visit: PartnerVisit }) => {
  const { history, question, language } = visit
  const labels = thingsIn(language).reveals
  const chosen = reveals.filter(one => !question.withdrawn && question.asked?.reveals?.includes(one))
  const rows = chosen.flatMap(one => {
    const value = history.contact[one]
    return value ? [{ label: labels[one], value }] : []
  })
  if (rows.length === 0) return null
  return (
    <>
      <h2>{partnerTexts[language].customer}</h2>
      <SummaryList rows={rows} />
    </>
  )
}

export const Released = ({ visit }: { readonly visit: PartnerVisit }) => (
  <>
    <Customer visit={visit} />
    <Files visit={visit} />
  </>
)

/** A file that was released with this question, a picture drawn anew; for any other address there is nothing. */
export const sendReleased = async (visit: PartnerVisit, world: World): Promise<Response> => {
  const { c, shop, language } = visit
  const known = releasedTo(visit).find(({ id }) => id === c.req.param('file'))
  const look = c.req.query('view') === '1'
  const given = known && (await handOut(world.files, { ...known, reader: 'outside', look }))
  if (!given) return c.text('', 404)
  if (!('why' in given)) return given
  const say = keptBackIn[language]
  return respond(
    c,
    <PartnerPage shop={shop} language={language} title={say.title}>
      <h1>{say.title}</h1>
      <KeptBack language={language} kept={given}>
        <p>{say.back}</p>
      </KeptBack>
    </PartnerPage>,
    403,
  )
}
