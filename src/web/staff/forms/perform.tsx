import { rights } from '#complaint/rights.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import type { Role } from '#policy/policy.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import type { Form, SentFile } from '../../form.ts'
import { hasQueue } from '../../parts/desk/counts.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { respond } from '../../parts/page.tsx'
import { rehearse } from '../../parts/rehearse.ts'
import { type ComplaintVisit, ofComplaint, type Route } from '../../route.ts'
import type { World } from '../../world.ts'
import { circumstancesOf, type Setting, settingFor } from '../setting.ts'
import type { Act } from './act.ts'
import { ActPage } from './act-page.tsx'
import { sentBefore } from './again.tsx'
import { attachedOf } from './attach.tsx'
import { backTo, backToHeld } from './back-to.ts'
import { Busy } from './busy.tsx'
import { autosave, keepDraft } from './drafting.tsx'
import { inserted } from './insert.tsx'
import { filesOf } from './kept-files.ts'
import { showPreview } from './preview.tsx'
import { problemsOf, refusedAt } from './problems.ts'
import { type Reader, reading } from './read.ts'
import { type Asked, send } from './send.ts'
import { showAct } from './show-act.tsx'
import { byOthers, Changed } from './since.tsx'
import { typedIn } from './typed.ts'

const expectedIn = (form: Form): number | undefined => {
  const version = Number(form.text('expected'))
  return Number.isSafeInteger(version) && version > 0 ? version : undefined
}

type Work = {
  readonly act: Act
  readonly setting: Setting
  readonly form: Form
  readonly files: readonly SentFile[]
  readonly world: World
}

/** The page again, with everything typed. */
const again = ({ act, setting, form, files }: Work, errors: Errors, notice = '') => {
  const shown = { act, setting, typed: typedIn(form, files, errors), notice }
  return respond(setting.visit.c, <ActPage {...shown} />, Object.keys(errors).length > 0 ? 422 : 200)
}

/** Somebody was quicker: what the complaint is by now, what they wrote, and all that was typed here. */
const changed = async (work: Work, since: ReturnType<typeof byOthers>): Promise<Response> => {
  const { act, form, files, world } = work
  const { visit } = work.setting
  const history = (await world.ledger.read(visit.history.id)) ?? visit.history
  const setting = { ...work.setting, visit: { ...visit, history } }
  const shown = { act, setting, typed: typedIn(form, files) }
  return respond(visit.c, <ActPage {...shown} above={<Changed setting={setting} since={since} />} />, 409)
}

const sent = async (asked: Asked, work: Work): Promise<Response> => {
  const { act, setting, form, files, world } = work
  const { visit } = setting
  const outcome = await send(asked, world)
  if (isConflict(outcome)) return changed(work, outcome.since)
  if (isRefusal(outcome)) return again(work, refusedAt(act, visit, outcome))
  if ('busy' in outcome) {
    const shown = { act, setting, typed: typedIn(form, files) }
    return respond(visit.c, <ActPage {...shown} above={<Busy setting={setting} letters={outcome.busy} />} />, 409)
  }
  // Whom it is about reads no more of it: they are led to what they were told.
  if (asked.commands.some(one => one.type === 'name-staff' && one.person === visit.person.id))
    return visit.c.redirect(`/desk/hearings/${visit.history.id}`, 303)
  // The board agrees to things of complaints that it does not open at the desk.
  const place = hasQueue(visit) ? form.text('back') : 'approvals'
  const to = 'held' in outcome ? backToHeld(place, act.name, visit.history) : backTo(place, act.name, visit.history)
  return visit.c.redirect(to, 303)
}

/** The words of an earlier letter, which would leave at once: they are looked at first. */
const mustBeLookedAt = ({ act, setting, form, world }: Work): boolean =>
  act.name === 'send-message' &&
  world.writing.held.seconds === 0 &&
  form.text('looked') === '' &&
  sentBefore({ setting, text: form.text('text') }) !== undefined

const readAndSend = async (work: Work, read: Reader): Promise<Response> => {
  const { act, setting, form, files, world } = work
  const { visit } = setting
  const commands = [act.parse(read, setting)].flat()
  const problems = problemsOf(act, visit, form, read)
  if (Object.keys(problems).length > 0) return again(work, problems)
  const rehearsed = rehearse(visit.history.complaint, commands, circumstancesOf(visit))
  if (isRefusal(rehearsed)) return again(work, refusedAt(act, visit, rehearsed))
  // Enter in a line of the form presses its first button, which chooses a text: without one, the letter is shown.
  if (['preview', 'insert'].includes(form.text('do')) || mustBeLookedAt(work))
    return (
      (await showPreview({ act, setting, form, files, rehearsed }, world)) ??
      again(work, {}, deskComplaintTexts[visit.language].preview.none)
    )
  return sent({ act, setting, form, files, commands, rehearsed, expected: expectedIn(form) }, work)
}

/** One act from form to history: read, rehearse, show the letter if asked, give the command, go back to the complaint. */
export const perform =
  (act: Act) =>
  async (visit: ComplaintVisit, world: World): Promise<Response> => {
    const form = await visit.form()
    const [setting, files] = await Promise.all([
      settingFor(visit, world, form.text('of')),
      act.files || act.attaches ? filesOf(form, world) : [],
    ])
    const work = { act, setting, form, files, world }
    const wish = form.text('do')
    if (wish === 'draft') return keepDraft({ act, visit, form, files }, setting, world)
    if (wish === 'change' || wish === 'another') return again(work, {})
    if (wish === 'insert' && (form.text('snippet') || !act.preview))
      return again({ ...work, form: inserted(form, act, setting) }, {})
    const since = byOthers(visit, expectedIn(form))
    if (since.length > 0) return changed(work, since)
    const attached = act.attaches ? attachedOf(form, visit.history) : []
    return readAndSend(work, reading(form, [...files, ...attached]))
  }

const desk: readonly Role[] = ['agent', 'manager', 'investigator']

/** Whose right these are is for each complaint's own policy to say, so the door lets the whole desk through to it. */
const byPolicy: readonly Act['name'][] = ['acknowledge']
/** For these a policy may name the board too. */
const agreeing: readonly Act['name'][] = ['approve-remedy', 'refuse-remedy', 'approve-answer', 'return-answer']

const rolesFor = (act: Act): readonly Role[] => {
  if (agreeing.includes(act.name)) return [...desk, 'board']
  return byPolicy.includes(act.name) ? desk : desk.filter(role => rights[act.name].includes(role))
}

/** Where the script of a page saves what is typed in the form of any act that the visitor has. */
export const draftRoute = (acts: Readonly<Partial<Record<string, Act>>>): Route =>
  ofComplaint([...desk, 'board'], 'POST', '/desk/complaints/:id/draft/:act', (visit, world) => {
    const name = visit.c.req.param('act') ?? ''
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (!act || !visit.person.roles.some(role => rolesFor(act).includes(role))) return visit.c.text('', 404)
    return autosave(act)(visit, world)
  })

/** The routes of an act, for the roles of the desk that the rights table names. */
export const actRoutes = (act: Act): readonly Route[] => {
  const roles = rolesFor(act)
  const path = `/desk/complaints/:id/${act.name}`
  return [ofComplaint(roles, 'GET', path, showAct(act)), ofComplaint(roles, 'POST', path, perform(act))]
}
