import { dayOf } from '#calendar/day.ts'
import { type Helped, helpfulness } from '#complaint/outcome.ts'
import { daysToHelp, reviewFrom } from '#complaint/steps/review-change.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import { improveTexts, managerTexts } from '#texts/manager.ts'
import { refusalIn } from '#texts/refusals.ts'
import { Button } from '../../../parts/form/button.tsx'
import { Radios } from '../../../parts/form/choice.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { TextArea } from '../../../parts/form/field.tsx'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { Link } from '../../../parts/link.tsx'
import { Typed } from '../../../parts/messages.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { Csrf, showRoom } from './frame.tsx'

type Given = { readonly helped: string; readonly note: string }

const changeIn = ({ history }: ComplaintVisit, id: string) => history.complaint.changes.find(change => change.id === id)

/** How often the causes of this complaint came up in the days before the change was made, and after. */
const countsFor = async (visit: ComplaintVisit, world: World, id: string) => {
  const { complaint, ground } = visit.history
  const made = changeIn(visit, id)?.made
  const causes = [...new Set(complaint.heads.flatMap(({ found }) => (found ? [found.cause] : [])))]
  if (!made || causes.length === 0) return undefined
  const on = dayOf(made.at, ground.zone)
  return world.questions.causesAround({ scope: scopeOf(visit), causes, on, days: daysToHelp })
}

const show = async (visit: ComplaintVisit, world: World, id: string, given: Given, errors: Errors = {}) => {
  const change = changeIn(visit, id)
  const earliest = change && reviewFrom(change, visit.history.ground.zone)
  if (!change || !earliest) return visit.c.notFound()
  const counts = await countsFor(visit, world, id)
  const { changes } = improveTexts[visit.language]
  const tooEarly = dayOf(visit.now, visit.history.ground.zone) < earliest
  const refusal = { refused: 'change-review-too-early', detail: { earliest } } as const
  return showRoom(visit, world, {
    title: changes.title,
    current: 'changes',
    errors,
    children: (
      <form
        class="act narrow"
        method="post"
        action={`/desk/complaints/${visit.history.id}/review-change?of=${id}`}
        novalidate
      >
        <Csrf visit={visit} />
        <p class="links">
          <Link href="/desk/changes?show=review">{changes.back}</Link>
          <Link href={`/desk/complaints/${visit.history.id}`}>{visit.history.complaint.reference}</Link>
        </p>
        {change.text && (
          <blockquote class="about">
            <Typed text={change.text} />
          </blockquote>
        )}
        {change.made?.how && <Typed text={change.made.how} />}
        <p>{counts ? changes.counts(counts.before, counts.after, daysToHelp) : changes.noCause}</p>
        {change.reviewed && <p>{changes.helped[change.reviewed.helped]}</p>}
        {!change.reviewed && tooEarly && <p class="soon">{refusalIn(visit.language, refusal)}</p>}
        {!change.reviewed && !tooEarly && (
          <>
            <Radios
              name="helped"
              label={changes.review}
              options={helpfulness.map(value => ({ value, text: changes.choices[value] }))}
              value={given.helped}
              error={errors['helped']}
            />
            <TextArea name="note" label={changes.note} rows={4} value={given.note} optional />
            <div class="buttons">
              <Button>{changes.save}</Button>
            </div>
          </>
        )}
      </form>
    ),
  })
}

/** Clause 14: whether a change helped, with what can be counted beside it. */
export const showReviewChange = (visit: ComplaintVisit, world: World): Promise<Response> =>
  show(visit, world, visit.c.req.query('of') ?? '', { helped: '', note: '' })

export const saveReviewChange = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const [form, change] = [await visit.form(), visit.c.req.query('of') ?? '']
  const { changes } = improveTexts[visit.language]
  const given = { helped: form.text('helped'), note: form.text('note') }
  const helped: Helped | undefined = helpfulness.find(one => one === given.helped)
  if (!helped) return show(visit, world, change, given, { helped: changes.choose })
  const { before, after } = (await countsFor(visit, world, change)) ?? { before: 0, after: 0 }
  const words = given.note ? { note: given.note } : {}
  const command = { type: 'review-change', change, helped, before, after, words } as const
  const outcome = await world.ledger.handle(visit.history.id, command, visit.actor)
  if (isRefusal(outcome)) return show(visit, world, change, given, { helped: refusalIn(visit.language, outcome) })
  if (isConflict(outcome))
    return show(visit, world, change, given, { helped: managerTexts[visit.language].results.quicker })
  return visit.c.redirect('/desk/changes?show=review', 303)
}
