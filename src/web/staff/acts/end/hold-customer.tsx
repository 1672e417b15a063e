import { dayOf } from '#calendar/day.ts'
import type { Found } from '#forget/forget.ts'
import { isRefusal } from '#ledger/ledger.ts'
import { datesIn } from '#texts/dates.ts'
import { forgetTexts } from '#texts/forget.ts'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { Button } from '../../../parts/form/button.tsx'
import { type Errors, ErrorSummary, hasErrors } from '../../../parts/form/error-summary.tsx'
import { TextArea } from '../../../parts/form/field.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { addressOf } from '../../address.ts'

type Theirs = Found['complaints']

/** All complaints under the address of this one's customer, that one among them, whose words are still there. */
const theirsOf = async (visit: ComplaintVisit, world: World): Promise<Theirs> => {
  const { email } = visit.history.contact
  if (!email) return []
  const complaints = await world.forget.complaintsUnder(email, scopeOf(visit))
  return complaints.filter(({ erasedAt }) => !erasedAt)
}

const dateOf = ({ shops, language }: ComplaintVisit, at: Theirs[number]['receivedAt'], storefront: string) =>
  datesIn(language).fullDate(dayOf(at, shops.find(({ id }) => id === storefront)?.zone ?? 'UTC'))

const page = async (visit: ComplaintVisit, world: World, errors: Errors = {}, typed = ''): Promise<Response> => {
  const { claim: say } = forgetTexts[visit.language]
  const [theirs, counts] = await Promise.all([theirsOf(visit, world), countsFor(visit, world)])
  const [held, free] = [theirs.filter(one => one.held), theirs.filter(one => !one.held)]
  const up = { href: addressOf(visit), text: visit.history.complaint.reference }
  const told = visit.c.req.query('done')
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={say.title} up={up} error={hasErrors(errors)}>
      <ErrorSummary errors={errors} />
      {told && /^\d{1,6}$/.test(told) && <output class="notice">{say.done(Number(told))}</output>}
      <p>{say.lead}</p>
      {theirs.length === 0 && <p class="heed">{say.none}</p>}
      <ul>
        {theirs.map(({ id, reference, storefront, receivedAt, closedAt, held: isHeld }) => (
          <li>
            <Link href={`/desk/complaints/${id}`}>{reference}</Link>,{' '}
            {say.one(dateOf(visit, receivedAt, storefront), Boolean(closedAt))} {isHeld && <Tag>{say.held}</Tag>}
          </li>
        ))}
      </ul>
      {theirs.length > 0 && (
        <form class="act" method="post" action={addressOf(visit, 'hold-customer')} novalidate>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextArea name="reason" label={say.reason} rows={3} value={typed} error={errors['reason']} />
          <p class="buttons">
            {free.length > 0 && (
              <Button name="do" value="place-hold">
                {say.place(free.length)}
              </Button>
            )}
            {held.length > 0 && (
              <Button kind="plain" name="do" value="lift-hold">
                {say.lift(held.length)}
              </Button>
            )}
          </p>
        </form>
      )}
    </DeskPage>,
    hasErrors(errors) ? 422 : 200,
  )
}

export const showHoldCustomer = (visit: ComplaintVisit, world: World): Promise<Response> => page(visit, world)

/** Keeps all complaints of one customer for a claim, or none of them any more; each history says it, and why. */
export const holdCustomer = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const reason = form.text('reason')
  const type = form.text('do') === 'lift-hold' ? 'lift-hold' : 'place-hold'
  if (reason.trim() === '') return page(visit, world, { reason: forgetTexts[visit.language].claim.missing })
  const theirs = (await theirsOf(visit, world)).filter(({ held }) => held === (type === 'lift-hold'))
  let many = 0
  for (const { id } of theirs) {
    const outcome = await world.ledger.handle(id, { type, words: { reason } }, visit.actor)
    if (!isRefusal(outcome)) many += 1
  }
  return visit.c.redirect(`${addressOf(visit, 'hold-customer')}?done=${many}`, 303)
}
