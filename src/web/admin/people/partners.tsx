import type { NewPartner, Partner } from '#people/people.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { adminTexts } from '#texts/admin.ts'
import { staffThingsIn } from '#texts/things.ts'
import { languages } from '#texts/tongue.ts'
import type { Form } from '../../form.ts'
import { Button, ButtonLink } from '../../parts/form/button.tsx'
import { Checkboxes, Radios } from '../../parts/form/choice.tsx'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { errorsIn, isEmail } from '../address.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { LanguageField } from './person-form.tsx'

const list = '/desk/partners'
const kinds: readonly Partner['kind'][] = ['warehouse', 'courier', 'other']

type Typed = { readonly [Field in 'name' | 'kind' | 'email' | 'language' | 'daily' | 'active']: string }

const typedIn = (form: Form): Typed => ({
  name: form.text('name'),
  kind: form.text('kind'),
  email: form.text('email'),
  language: form.text('language'),
  daily: form.text('daily'),
  active: form.text('active'),
})

const read = (typed: Typed, language: StaffLanguage): NewPartner | { readonly errors: Errors } => {
  const say = adminTexts[language]
  const kind = kinds.find(one => one === typed.kind)
  const spoken = languages.find(one => one === typed.language)
  const errors = errorsIn({
    name: typed.name === '' && say.nameMissing,
    kind: !kind && say.partners.kindMissing,
    email: typed.email === '' ? say.emailMissing : !isEmail(typed.email) && say.emailWrong,
    language: !spoken && say.languageMissing,
  })
  if (!kind || !spoken || Object.keys(errors).length > 0) return { errors }
  return { name: typed.name, kind, email: typed.email, language: spoken, dailyList: typed.daily === 'yes' }
}

const Row = ({ partner, language }: { readonly partner: Partner; readonly language: StaffLanguage }) => {
  const say = adminTexts[language]
  const { columns } = say.partners
  return (
    <tr>
      <th scope="row" data-label={columns.name}>
        <Link href={`${list}/${partner.id}`}>{partner.name}</Link>
      </th>
      <td data-label={columns.kind}>{staffThingsIn(language).partnerKinds[partner.kind]}</td>
      <td data-label={columns.email}>{partner.email}</td>
      <td data-label={columns.state}>
        <Tag tone={partner.active ? 'kept' : 'neutral'}>{partner.active ? say.partners.active : say.inactive}</Tag>
      </td>
    </tr>
  )
}

export const showPartners = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { partners: say } = adminTexts[visit.language]
  const partners = await world.people.partners()
  const done = visit.c.req.query('done')
  const partner = partners.find(({ id }) => id === visit.c.req.query('of'))
  return showDesk(visit, world, {
    title: say.title,
    current: 'partners',
    notice: partner && (done === 'added' || done === 'changed') ? say[done](partner.name) : undefined,
    children: (
      <>
        <p class="soft">{say.lead}</p>
        <p>
          <ButtonLink href={`${list}/new`}>{say.add}</ButtonLink>
        </p>
        {partners.length === 0 ? (
          <Empty>{say.nobody}</Empty>
        ) : (
          <DeskTable columns={Object.values(say.columns)} caption={say.title}>
            {partners.map(one => (
              <Row partner={one} language={visit.language} />
            ))}
          </DeskTable>
        )}
      </>
    ),
  })
}

type FieldsProps = {
  readonly language: StaffLanguage
  readonly typed: Typed
  readonly errors: Errors
  readonly isNew: boolean
}

const Fields = ({ language, typed, errors, isNew }: FieldsProps) => {
  const say = adminTexts[language]
  const names = staffThingsIn(language).partnerKinds
  return (
    <>
      <TextField
        name="name"
        label={say.name}
        value={typed.name}
        error={errors['name']}
        width="medium"
        autocomplete="off"
      />
      <Radios
        name="kind"
        label={say.partners.kind}
        options={kinds.map(value => ({ value, text: names[value] }))}
        value={typed.kind}
        error={errors['kind']}
        inline
      />
      <TextField
        name="email"
        type="email"
        label={say.partners.columns.email}
        value={typed.email}
        error={errors['email']}
        width="medium"
        autocomplete="off"
        spellcheck={false}
      />
      <LanguageField
        among={languages}
        language={language}
        value={typed.language}
        hint={say.partners.languageHint}
        error={errors['language']}
      />
      <Checkboxes
        name="daily"
        label={say.partners.asked}
        options={[{ value: 'yes', text: say.partners.daily, hint: say.partners.dailyHint }]}
        values={[typed.daily]}
      />
      {!isNew && (
        <Checkboxes
          name="active"
          label={say.partners.columns.state}
          options={[{ value: 'yes', text: say.partners.active, hint: say.partners.activeHint }]}
          values={[typed.active]}
        />
      )}
    </>
  )
}

const show = (visit: StaffVisit, world: World, partner: Partner | undefined, typed: Typed, errors: Errors = {}) => {
  const say = adminTexts[visit.language]
  return showDesk(visit, world, {
    title: partner ? say.partners.change(partner.name) : say.partners.add,
    current: 'partners',
    up: { href: list, text: say.partners.title },
    errors,
    children: (
      <form class="act narrow" method="post" action={partner ? `${list}/${partner.id}` : list} novalidate>
        <Csrf visit={visit} />
        <Fields language={visit.language} typed={typed} errors={errors} isNew={!partner} />
        <div class="buttons">
          <Button>{partner ? say.save : say.partners.add}</Button>
          <Link href={list}>{say.cancel}</Link>
        </div>
      </form>
    ),
  })
}

const blank = (language: StaffLanguage): Typed => ({
  name: '',
  kind: '',
  email: '',
  language,
  daily: '',
  active: 'yes',
})

export const showNewPartner = (visit: StaffVisit, world: World) => show(visit, world, undefined, blank(visit.language))

export const addPartner = async (visit: StaffVisit, world: World): Promise<Response> => {
  const typed = typedIn(await visit.form())
  const partner = read(typed, visit.language)
  if ('errors' in partner) return show(visit, world, undefined, typed, partner.errors)
  const { id } = await world.people.addPartner(partner, visit.person.id)
  return visit.c.redirect(`${list}?done=added&of=${id}`, 303)
}

const known = ({ c }: StaffVisit, { people }: World) => people.partner(c.req.param('id') ?? '')

export const showPartner = async (visit: StaffVisit, world: World): Promise<Response> => {
  const partner = await known(visit, world)
  if (!partner) return visit.c.notFound()
  return show(visit, world, partner, {
    ...partner,
    daily: partner.dailyList ? 'yes' : '',
    active: partner.active ? 'yes' : '',
  })
}

export const savePartner = async (visit: StaffVisit, world: World): Promise<Response> => {
  const partner = await known(visit, world)
  if (!partner) return visit.c.notFound()
  const typed = typedIn(await visit.form())
  const changed = read(typed, visit.language)
  if ('errors' in changed) return show(visit, world, partner, typed, changed.errors)
  await world.people.changePartner(partner.id, { ...changed, active: typed.active === 'yes' }, visit.person.id)
  return visit.c.redirect(`${list}?done=changed&of=${partner.id}`, 303)
}
