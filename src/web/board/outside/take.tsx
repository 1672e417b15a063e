// Clause 13: the file goes along to a body outside, as the customer knows it, with what the shop has to say.
import { may } from '#complaint/may.ts'
import type { Pictures } from '#paper/paper.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import { boardTexts } from '#texts/board.ts'
import { dossierIn } from '#texts/dossier.ts'
import { refusalIn } from '#texts/refusals.ts'
import { type Asked, gathered } from '../../parts/dossier/gather.ts'
import { makeAs, sendDossier } from '../../parts/dossier/make.ts'
import { safeName } from '../../parts/dossier/safe-name.ts'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { formOf } from '../../form.ts'
import { respond } from '../../parts/page.tsx'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { settingFor } from '../show.tsx'
import { OutsidePage } from './page.tsx'
import { forWhom, outsideProblems, readOutside, type TypedOutside } from './typed.ts'

const askedIn = (visit: ComplaintVisit, typed: TypedOutside): Asked => {
  const { shop, now, history } = visit
  const { language, why, statement } = typed
  const { called } = forWhom(typed, visit)
  return {
    shop,
    now,
    history,
    language,
    statement,
    reader: { kind: 'outside', name: called || dossierIn[language].somebody, ...(why ? { why } : {}) },
  }
}

const show = async (visit: ComplaintVisit, world: World, typed: TypedOutside, errors?: Errors): Promise<Response> => {
  const setting = await settingFor(visit, world)
  const { paper, annexes } = await gathered(askedIn(visit, typed), 'pdf', world)
  // Their names stand for the pictures: nothing is drawn for a look.
  const seen = annexes.filter(({ type, leftOut }) => type.startsWith('image/') && !leftOut)
  const pictures: Pictures = Object.fromEntries(seen.map(({ id }) => [id, new Uint8Array()]))
  const base = visit.c.req.path.replace(/\/dossier$/, '')
  return respond(
    visit.c,
    <OutsidePage setting={setting} base={base} typed={typed} blocks={paper(pictures).blocks} errors={errors} />,
    hasErrors(errors) ? 422 : 200,
  )
}

const mayMake = ({ actor, history }: ComplaintVisit) =>
  may(actor, 'make-dossier', history.complaint, history.ground.policy)

export const showOutside = async (visit: ComplaintVisit, world: World): Promise<Response> =>
  mayMake(visit) ? show(visit, world, readOutside(formOf([]), visit)) : visit.c.notFound()

export const takeOutside = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  if (!mayMake(visit)) return visit.c.notFound()
  const { history, language, actor } = visit
  const form = await visit.form()
  const typed = readOutside(form, visit)
  const asked = form.text('do')
  if (asked !== 'pdf' && asked !== 'zip') return show(visit, world, typed)
  const errors = outsideProblems(typed, visit)
  if (hasErrors(errors)) return show(visit, world, typed, errors)
  const made = await makeAs(asked, history.id, () => gathered(askedIn(visit, typed), asked, world), world)
  const { outside } = boardTexts[language]
  if (made === 'busy') return show(visit, world, typed, { to: outside.busy })
  const { to, called } = forWhom(typed, visit)
  const { why, statement } = typed
  const words = { ...(to ? {} : { to: called }), why, ...(statement ? { statement } : {}) }
  const done = await world.ledger.handle(
    history.id,
    { type: 'make-dossier', for: 'outside', document: made.document, ...(to ? { to } : {}), words },
    actor,
  )
  if (isRefusal(done)) return show(visit, world, typed, { to: refusalIn(language, done) })
  if (isConflict(done)) return show(visit, world, typed, { to: outside.busy })
  return sendDossier(made, dossierIn[typed.language].fileName(safeName(history.complaint.reference)))
}
