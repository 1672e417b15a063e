import type { Recorded } from '#complaint/event.ts'
import { surprises } from '#complaint/surprise.ts'
import { boardTexts } from '#texts/board.ts'
import { countsFor } from '../parts/desk/counts.ts'
import { hasErrors } from '../parts/form/error-summary.tsx'
import { respond } from '../parts/page.tsx'
import type { ComplaintVisit } from '../route.ts'
import type { World } from '../world.ts'
import type { Setting } from './file/part.tsx'
import { BoardPage } from './page.tsx'
import type { Shown } from './shown.ts'
import { reviews } from './standing.ts'
import { keptReply } from './typed.ts'

const most = 200

export const settingFor = async (visit: ComplaintVisit, world: World): Promise<Setting> => {
  const [counts, names, people, letters] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    world.people.all(),
    world.letters.list({ complaintId: visit.history.id, limit: most }),
  ])
  return { visit, counts, names, people, letters }
}

const statusOf = ({ errors, since }: Shown) => (since && since.length > 0 ? 409 : hasErrors(errors) ? 422 : 200)

/** The page again, with everything that was typed; after somebody was quicker, with what the complaint is by now. */
export const showBoard = async (visit: ComplaintVisit, world: World, shown: Shown): Promise<Response> => {
  const history = shown.since ? await world.ledger.read(visit.history.id) : undefined
  const setting = await settingFor(history ? { ...visit, history } : visit, world)
  return respond(visit.c, <BoardPage setting={setting} shown={shown} />, statusOf(shown))
}

/** The name under which a reply is kept while something else is done on its page. */
export const placeOf = ({ history }: ComplaintVisit): string => `board ${history.id}`

const noticeOf = (visit: ComplaintVisit): string | undefined => {
  const say = boardTexts[visit.language]
  switch (visit.c.req.query('done')) {
    case 'review':
      return say.review.saved
    case 'vote':
      return say.panel.given
    case 'recuse':
      return say.recuse.done
    case 'pack':
      return say.pack.made
    case 'offer':
      return say.reply.added
    case 'remedy':
      return say.reply.decided
    case 'reply':
      return visit.history.complaint.reach === 'post' ? say.reply.sentByPost : say.reply.sent
    default:
      return undefined
  }
}

/** The file of one complaint, for whoever may review it. To everybody else it is nowhere. */
export const showFile = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  if (!reviews(visit)) return visit.c.notFound()
  const key = visit.c.req.query('kept')
  const draft = key ? await world.drafts.read(key) : undefined
  const reply = draft?.storefront === placeOf(visit) ? keptReply(draft.answers) : undefined
  const notice = noticeOf(visit)
  return showBoard(visit, world, { ...(reply ? { reply } : {}), ...(notice ? { notice } : {}) })
}

/** What people did since the form was opened; what time and the post did changes no mind. */
export const byOthers = ({ history }: ComplaintVisit, expected: number | undefined): readonly Recorded[] =>
  expected === undefined ? [] : history.events.filter(event => event.version > expected && surprises(event))
