import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { staffThingsIn } from '#texts/things.ts'
import { explain } from '#texts/why.ts'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { ActFrame } from '../forms/act-page.tsx'
import { addressOf } from '../address.ts'
import { settingFor } from '../setting.ts'

/** Why a promise falls due on its day: start, period, the days skipped by name, and the calendar. */
export const showWhy = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const { promises, complaint, ground } = visit.history
  const promise = promises.find(({ key }) => key === visit.c.req.param('promise'))
  if (!promise) return visit.c.redirect(addressOf(visit), 303)
  const words = deskComplaintTexts[visit.language]
  const title = words.whyTitle(staffThingsIn(visit.language).promises[promise.kind], complaint.reference)
  const why = explain(promise, visit.language, ground, promises)
  return respond(
    visit.c,
    <ActFrame setting={await settingFor(visit, world)} title={title}>
      <h1>{title}</h1>
      {why.before.map(sentence => (
        <p>{sentence}</p>
      ))}
      {why.skipped && (
        <>
          <p>{why.skipped.title}</p>
          <ul>
            {why.skipped.days.map(({ day, date, reason }) => (
              <li>
                <time datetime={day}>{date}</time>: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {why.after.map(sentence => (
        <p>
          <strong>{sentence}</strong>
        </p>
      ))}
      {why.small && <p class="soft">{why.small}</p>}
      <p>
        <Link href={addressOf(visit)}>{words.back}</Link>
      </p>
    </ActFrame>,
  )
}
