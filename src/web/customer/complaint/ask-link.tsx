import { setTimeout as wait } from 'node:timers/promises'
import { dayOf, plusDays, startOf } from '#calendar/day.ts'
import { normaliseOrderNumber } from '#complaint/reference.ts'
import { render } from '#letters/render.ts'
import { trackingLink } from '#letters/tracking-link.ts'
import { customer } from '#texts/customer.ts'
import { lettersIn } from '#texts/letters.ts'
import { tongueOf } from '#texts/tongue.ts'
import { baseOf } from '../../enter.ts'
import { Button } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { place } from '../place.ts'
import { complain } from '#texts/complain.ts'
import { isEmail } from '../complain/problems.ts'
import { show } from '../show.tsx'

type Typed = { readonly email: string; readonly reference: string }
type LinkFormProps = { readonly visit: ShopVisit; readonly typed: Typed; readonly errors: Errors }

export const LinkForm = ({ visit, typed, errors }: LinkFormProps) => {
  const { link } = customer[visit.language]
  return (
    <form method="post" action={place(visit, '/link')} novalidate>
      <TextField
        name="email"
        type="email"
        label={link.email}
        error={errors['email']}
        value={typed.email}
        autocomplete="email"
        spellcheck={false}
      />
      <TextField
        name="reference"
        label={link.reference}
        hint={link.referenceHint}
        error={errors['reference']}
        value={typed.reference}
        width="medium"
        spellcheck={false}
      />
      <Button>{link.send}</Button>
    </form>
  )
}

const showForm = (visit: ShopVisit, typed: Typed, errors: Errors) => {
  const { link } = customer[visit.language]
  return show(visit, {
    title: link.title,
    errors,
    children: (
      <>
        <h1>{link.title}</h1>
        <p class="lead">{link.text}</p>
        <LinkForm visit={visit} typed={typed} errors={errors} />
      </>
    ),
  })
}

const showAnswer = (visit: ShopVisit) => {
  const { link } = customer[visit.language]
  return show(visit, {
    title: link.sent,
    children: (
      <>
        <h1>{link.sent}</h1>
        <p class="lead">{link.sentText}</p>
        <p>{link.sentElse}</p>
      </>
    ),
  })
}

const daysOpen = 400

const sendLink = async ({ email, reference }: Typed, { shop, now }: ShopVisit, world: World): Promise<void> => {
  // Nobody in particular asks: the house itself looks the two up, and tells nobody what it found.
  const scope = { shops: [shop.id], person: '', roles: ['manager'] } as const
  const found = await world.questions.find({ scope, text: normaliseOrderNumber(reference), limit: 10 })
  const match = found.find(
    row =>
      row.email?.toLowerCase() === email.toLowerCase() &&
      normaliseOrderNumber(row.reference) === normaliseOrderNumber(reference),
  )
  const history = match && (await world.ledger.read(match.id))
  if (!match?.email || !history) return
  const { complaint } = history
  const until = plusDays(dayOf(now, shop.zone), daysOpen)
  const base = baseOf(await world.storefronts(), shop)
  const letter = trackingLink({
    language: tongueOf(complaint.language, shop.formality),
    shop,
    reference: complaint.reference,
    category: complaint.category,
    receivedAt: complaint.receivedAt,
    zone: complaint.zone,
    link: `${world.publicUrl}${base}/open/__key__`,
    until,
  })
  await world.letters.notify({
    kind: 'tracking-link',
    to: match.email,
    sender: `"${lettersIn(complaint.language).frame.sender(shop.name).replace(/["\\]/g, '')}" <${shop.email}>`,
    language: complaint.language,
    ...render(letter),
    link: { purpose: 'track', subject: history.id, expiresAt: startOf(until, shop.zone) },
  })
}

export const getLink = (visit: ShopVisit) => showForm(visit, { email: '', reference: '' }, {})

const shortestMs = 400

/** Mails a new link where address and reference belong together. The answer is the same, and waits for nothing, whatever was typed. */
export const postLink = async (visit: ShopVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const typed = { email: form.text('email'), reference: form.text('reference') }
  const { link } = customer[visit.language]
  const errors = {
    ...(typed.email === '' ? { email: link.emailMissing } : {}),
    ...(typed.email !== '' && !isEmail(typed.email) ? { email: complain[visit.language].contact.emailWrong } : {}),
    ...(typed.reference === '' ? { reference: link.referenceMissing } : {}),
  }
  if (hasErrors(errors)) return showForm(visit, typed, errors)
  world.aside(() => sendLink(typed, visit, world))
  await wait(shortestMs)
  return showAnswer(visit)
}
