import type { Command } from '#complaint/command.ts'
import type { Refusal } from '#complaint/decision.ts'
import type { Recorded } from '#complaint/event.ts'
import { rights } from '#complaint/rights.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import type { Role } from '#policy/policy.ts'
import { deskActTexts } from '#texts/desk-acts.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { under } from '#texts/lowered.ts'
import { refusalIn } from '#texts/refusals.ts'
import type { Form } from '../../form.ts'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { respond } from '../../parts/page.tsx'
import { type ComplaintVisit, ofComplaint, type Route } from '../../route.ts'
import type { World } from '../../world.ts'
import type { Act, Typed } from './act.ts'
import { ActPage, NotNow } from './act-page.tsx'
import { backTo } from './back-to.ts'
import { filesOf } from './kept-files.ts'
import { showPreview } from './preview.tsx'
import { type Reader, reading } from './read.ts'
import { rehearse } from '../../parts/rehearse.ts'
import { whyNot } from '../possible.ts'
import { circumstancesOf, type Setting, settingFor } from '../setting.ts'
import { fresh, typedIn } from './typed.ts'

const nameOfFirst = (act: Act) => act.first ?? 'of'

const problemsOf = (act: Act, { language }: ComplaintVisit, form: Form, read: Reader): Errors => {
  const { upload, unreadable } = deskComplaintTexts[language]
  const labels: Readonly<Record<string, unknown>> = deskActTexts[language][act.name]
  const noted = [...read.problems].map(([name, problem]) => [name, under(labels[name], unreadable[problem])])
  return Object.fromEntries(
    form.problem ? [[act.files ? 'files' : nameOfFirst(act), upload[form.problem]], ...noted] : noted,
  )
}

const refusedAt = (act: Act, { language }: ComplaintVisit, refusal: Refusal): Errors => {
  const told = act.tell?.(refusal, language)
  return hasErrors(told) ? told : { [act.at?.[refusal.refused] ?? nameOfFirst(act)]: refusalIn(language, refusal) }
}

const give = async (
  commands: readonly Command[],
  visit: ComplaintVisit,
  world: World,
  expected: number | undefined,
) => {
  let version = expected
  for (const command of commands) {
    const outcome = await world.ledger.handle(
      visit.history.id,
      command,
      visit.actor,
      version === undefined ? {} : { expected: version },
    )
    if (isRefusal(outcome) || isConflict(outcome)) return outcome
    version = outcome.version
  }
  return undefined
}

const expectedIn = (form: Form): number | undefined => {
  const version = Number(form.text('expected'))
  return Number.isSafeInteger(version) && version > 0 ? version : undefined
}

/** What people did since the form was opened; what time and the post did changes no mind. */
const byOthers = ({ history }: ComplaintVisit, expected: number | undefined): readonly Recorded[] =>
  expected === undefined
    ? []
    : history.events.filter(({ version, by }) => version > expected && by.kind !== 'clock' && by.kind !== 'post')

/** The page again, with everything typed; after a conflict, with what the complaint is by now. */
const again = async (
  act: Act,
  setting: Setting,
  world: World,
  shown: { readonly typed: Typed; readonly since: readonly Recorded[]; readonly notice: string },
): Promise<Response> => {
  const { visit } = setting
  const { typed, since } = shown
  const history = since.length > 0 ? await world.ledger.read(visit.history.id) : undefined
  const now = history ? { ...setting, visit: { ...visit, history } } : setting
  const status = since.length > 0 ? 409 : Object.keys(typed.errors).length > 0 ? 422 : 200
  return respond(visit.c, <ActPage act={act} setting={now} {...shown} />, status)
}

/** One act from form to history: read, rehearse, show the letter if asked, give the command, go back to the complaint. */
export const perform =
  (act: Act) =>
  async (visit: ComplaintVisit, world: World): Promise<Response> => {
    const form = await visit.form()
    const [setting, files] = await Promise.all([
      settingFor(visit, world, form.text('of')),
      act.files ? filesOf(form, world) : [],
    ])
    const words = deskComplaintTexts[visit.language]
    const retry = (errors: Errors, since: readonly Recorded[] = [], notice = '') =>
      again(act, setting, world, { typed: typedIn(form, files, errors), since, notice })
    const wish = form.text('do')
    if (wish === 'change' || wish === 'another') return retry({})
    const expected = expectedIn(form)
    const since = byOthers(visit, expected)
    if (since.length > 0) return retry({}, since)
    const read = reading(form, files)
    const commands = [act.parse(read, setting)].flat()
    const problems = problemsOf(act, visit, form, read)
    if (Object.keys(problems).length > 0) return retry(problems)
    const rehearsed = rehearse(visit.history.complaint, commands, circumstancesOf(visit))
    if (isRefusal(rehearsed)) return retry(refusedAt(act, visit, rehearsed))
    if (wish === 'preview')
      return showPreview({ act, setting, form, files, rehearsed }, world) ?? retry({}, [], words.preview.none)
    const outcome = await give(commands, visit, world, expected)
    if (outcome && isConflict(outcome)) return retry({}, outcome.since)
    if (outcome) return retry(refusedAt(act, visit, outcome))
    return visit.c.redirect(backTo(form.text('back'), visit.history), 303)
  }

/** The form of one act on its own page. */
export const showAct =
  (act: Act) =>
  async (visit: ComplaintVisit, world: World): Promise<Response> => {
    const setting = await settingFor(visit, world, visit.c.req.query('of') ?? '')
    const refusal = whyNot(visit, act.name, setting.subject)
    if (refusal)
      return respond(visit.c, <NotNow act={act} setting={setting} why={refusalIn(visit.language, refusal)} />)
    return respond(visit.c, <ActPage act={act} setting={setting} typed={fresh} />)
  }

const desk: readonly Role[] = ['agent', 'manager', 'investigator']

/** Whose right these are is for each complaint's own policy to say, so the door lets the whole desk through to it. */
const byPolicy: readonly Act['name'][] = ['acknowledge']
/** For these a policy may name the board too. */
const agreeing: readonly Act['name'][] = ['approve-remedy', 'refuse-remedy', 'approve-answer', 'return-answer']

/** The two routes of an act, for the roles of the desk that the rights table names. */
export const actRoutes = (act: Act): readonly Route[] => {
  const roles = agreeing.includes(act.name)
    ? ([...desk, 'board'] as const)
    : byPolicy.includes(act.name)
      ? desk
      : desk.filter(role => rights[act.name].includes(role))
  const path = `/desk/complaints/:id/${act.name}`
  return [ofComplaint(roles, 'GET', path, showAct(act)), ofComplaint(roles, 'POST', path, perform(act))]
}
