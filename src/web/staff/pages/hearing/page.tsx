import { isRefusal } from '#ledger/ledger.ts'
import { hearingTexts } from '#texts/hearings.ts'
import { refusalIn } from '#texts/refusals.ts'
import { countsFor } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { type Errors, ErrorSummary, hasErrors } from '../../../parts/form/error-summary.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { commandOf, fieldOf, forms } from './own.ts'
import { Account, Asked, Changes, type HearingProps, Told } from './parts.tsx'

const show = async (
  visit: ComplaintVisit,
  world: World,
  typed: HearingProps['typed'] = () => undefined,
  errors: Errors = {},
): Promise<Response> => {
  const say = hearingTexts[visit.language]
  const [counts, names] = await Promise.all([countsFor(visit, world), world.people.names()])
  const title = say.title(visit.history.complaint.reference)
  const done = forms.find(form => form === visit.c.req.query('done'))
  const props = { visit, names, typed, errors }
  const lead = (
    <Link href="/desk/hearings" class="crumb">
      {say.back}
    </Link>
  )
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={title} lead={lead} error={hasErrors(errors)}>
      <div class="narrow">
        <ErrorSummary errors={errors} />
        <h1>{title}</h1>
        {done && !hasErrors(errors) && <output class="notice">{say.done[done]}</output>}
        <p>{say.lead}</p>
        <Told {...props} />
        <Account {...props} />
        <Asked {...props} />
        <Changes {...props} />
      </div>
    </DeskPage>,
    hasErrors(errors) ? 422 : 200,
  )
}

/** Clause 7: what a colleague was told and asked of a complaint about them, with room for their own account. */
export const showHearing = (visit: ComplaintVisit, world: World): Promise<Response> => show(visit, world)

/** Takes their account, an answer, or word of a change of theirs. */
export const saveHearing = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const name = forms.find(one => one === form.text('do'))
  if (!name) return show(visit, world)
  const of = form.text('of')
  const field = fieldOf(name, of)
  const typed = (asked: string) => (asked === field ? form.text(field) : undefined)
  const text = form.text(field)
  if (text === '') return show(visit, world, typed, { [field]: hearingTexts[visit.language].missing })
  const outcome = await world.ledger.handle(visit.history.id, commandOf(visit, name, of, text), visit.actor)
  if (isRefusal(outcome)) return show(visit, world, typed, { [field]: refusalIn(visit.language, outcome) })
  return visit.c.redirect(`/desk/hearings/${visit.history.id}?done=${name}`, 303)
}
