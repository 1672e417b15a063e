import { mailInTexts } from '#texts/mail-in.ts'
import { countsFor, scopeOf } from '../../parts/desk/counts.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { Link } from '../../parts/link.tsx'
import { Typed } from '../../parts/messages.tsx'
import { respond } from '../../parts/page.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

const number = /^\d{1,3}$/

/** A message that was sent along with another, as text. */
export const showSentAlong = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { mailIn } = world
  const mail = await mailIn?.byId(visit.c.req.param('mail') ?? '', scopeOf(visit))
  const nth = visit.c.req.param('n') ?? ''
  const isMessage = number.test(nth) && mail?.attachments[Number(nth)]?.isMessage === true
  const along = mail && isMessage ? await mailIn?.sentAlong(mail.id, Number(nth)) : undefined
  if (!mail || !along) return visit.c.notFound()
  const say = mailInTexts[visit.language]
  const from = [along.senderName, along.sender && `<${along.sender}>`].filter(Boolean).join(' ') || say.noSender
  return respond(
    visit.c,
    <DeskPage
      visit={visit}
      counts={await countsFor(visit, world)}
      title={along.subject || say.noSubject}
      current="mail-in"
    >
      <div class="narrow">
        <p>
          <Link href={`/desk/mail-in/${mail.id}`}>{say.backToMessage}</Link>
        </p>
        <SummaryList
          rows={[
            { label: say.from, value: <span class="typed">{from}</span> },
            ...(along.files.length > 0
              ? [
                  {
                    label: say.files,
                    value: <span class="typed">{along.files.map(({ name }) => name).join(', ')}</span>,
                  },
                ]
              : []),
          ]}
        />
        <section class="list">
          <h2>{say.said}</h2>
          <article class="message in">
            {along.text ? <Typed text={along.text} /> : <p class="soft">{say.nothing}</p>}
          </article>
        </section>
      </div>
    </DeskPage>,
  )
}
