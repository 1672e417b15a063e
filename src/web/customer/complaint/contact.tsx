import { colonIn } from '#texts/colon.ts'
import { complain } from '#texts/complain.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { Button } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { TextArea, TextField } from '../../parts/form/field.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { backToComplaint, give, showAct } from './act.tsx'
import { answersFrom } from '../complain/answers.ts'
import { ofComplaint } from '../place.ts'
import { contactProblems } from '../complain/problems.ts'

const fields = ['name', 'email', 'address', 'phone'] as const
type Typed = Readonly<Record<(typeof fields)[number], string>>

const knownOf = ({ history: { contact } }: CustomerVisit): Typed => ({
  name: contact.name ?? '',
  email: contact.email ?? '',
  address: contact.address ?? '',
  phone: contact.phone ?? '',
})

const ContactForm = ({ visit, typed, errors }: { visit: CustomerVisit; typed: Typed; errors: Errors }) => {
  const { contact } = complain[visit.language]
  const field = (name: 'name' | 'email' | 'phone', type: 'text' | 'email' | 'tel', autocomplete: string) => (
    <TextField
      name={name}
      type={type}
      label={contact[name]}
      error={errors[name]}
      value={typed[name]}
      autocomplete={autocomplete}
      optional={name === 'phone'}
    />
  )
  return (
    <form method="post" action={ofComplaint(visit, '/contact')} novalidate>
      {field('name', 'text', 'name')}
      {field('email', 'email', 'email')}
      <TextArea
        name="address"
        label={contact.address}
        hint={contact.addressHint}
        error={errors['address']}
        value={typed.address}
        rows={3}
        autocomplete="street-address"
      />
      {field('phone', 'tel', 'tel')}
      <Button>{myComplaint[visit.language].contact.send}</Button>
    </form>
  )
}

const showContact = (visit: CustomerVisit, typed: Typed, errors: Errors) => {
  const { contact } = myComplaint[visit.language]
  return showAct(visit, {
    title: contact.title,
    errors,
    children: (
      <>
        <h1>{contact.title}</h1>
        <p class="lead">{contact.text}</p>
        <ContactForm visit={visit} typed={typed} errors={errors} />
      </>
    ),
  })
}

export const getContact = (visit: CustomerVisit) => showContact(visit, knownOf(visit), {})

/** Whoever holds a link may ask for a change; staff make it, once they are sure who asks. */
export const postContact = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const [name, email, address, phone] = fields.map(field => form.text(field))
  const typed: Typed = { name: name ?? '', email: email ?? '', address: address ?? '', phone: phone ?? '' }
  const known = knownOf(visit)
  const { contact } = myComplaint[visit.language]
  const problems = contactProblems({ ...answersFrom({}), ...typed }, visit.language)
  const changed = fields.filter(field => typed[field] !== known[field])
  const errors = hasErrors(problems) || changed.length > 0 ? problems : { name: contact.same }
  if (hasErrors(errors)) return showContact(visit, typed, errors)
  const { contact: labels } = complain[visit.language]
  const lines = changed.map(
    field => `${labels[field]}${colonIn(visit.language)} ${typed[field].replace(/\n/g, ', ') || '-'}`,
  )
  const words = { text: [contact.changed, ...lines].join('\n') }
  const refused = await give(visit, world, { type: 'receive-message', channel: 'web', files: [], words })
  return refused ? showContact(visit, typed, { name: refused }) : backToComplaint(visit, 'contact')
}
