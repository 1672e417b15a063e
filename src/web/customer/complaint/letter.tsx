import { datesIn } from '#texts/dates.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { thingsIn } from '#texts/things.ts'
import { Moment } from '../../parts/date.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showAct } from './act.tsx'
import { LetterText } from '../story/letter-text.tsx'
import { showNowhere } from '../nowhere.tsx'
import { storyOf } from '../story/told.ts'

/** One letter by itself, as it was sent. */
export const getLetter = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const { history, language } = visit
  const rows = await world.letters.list({ complaintId: history.id, limit: 500 })
  const told = storyOf(history, rows).find(one => one.from === 'house' && one.key === visit.c.req.param('letter'))
  if (told?.from !== 'house' || !told.row?.text) return showNowhere(visit)
  const { letter } = myComplaint[language]
  const { row } = told
  const zone = history.complaint.zone
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
        <LetterText text={row.text ?? ''} level={2} language={row.language} />
      </>
    ),
  })
}
