import { type HouseRole, wholeRoles } from '#complaint/house-role.ts'
import type { NewPerson, Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'
import type { Language, StaffLanguage, Storefront } from '#policy/storefront.ts'
import { adminTexts } from '#texts/admin.ts'
import { rolesTexts } from '#texts/roles.ts'
import { staffThingsIn } from '#texts/things.ts'
import type { Form } from '../../form.ts'
import { Checkboxes, Radios } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { everyRole } from '../../route.ts'
import type { World } from '../../world.ts'
import { errorsIn, isEmail } from '../address.ts'
import { countsAs } from '../roles/role-form.tsx'

/** A person as a form has them: everything may still be missing. */
export type PersonTyped = {
  readonly name: string
  readonly email: string
  readonly language: string
  readonly roles: readonly string[]
  readonly houseRoles: readonly string[]
  readonly shops: readonly string[]
}

export const staffLanguages: readonly StaffLanguage[] = ['nl', 'en']

export const blankPerson = (language: StaffLanguage): PersonTyped => ({
  name: '',
  email: '',
  language,
  roles: [],
  houseRoles: [],
  shops: [],
})
export const asPersonTyped = (person: Person): PersonTyped => ({
  name: person.name,
  email: person.email,
  language: person.language,
  roles: wholeRoles(person),
  houseRoles: person.houseRoles ?? [],
  shops: person.storefronts ?? [],
})
export const personTypedIn = (form: Form): PersonTyped => ({
  name: form.text('name'),
  email: form.text('email'),
  language: form.text('language'),
  roles: form.all('roles'),
  houseRoles: form.all('houseRoles'),
  shops: form.all('shops'),
})

/** What a person can be given. */
export type Choices = { readonly shops: readonly Storefront[]; readonly houseRoles: readonly HouseRole[] }

export const choicesOf = async (world: World): Promise<Choices> => {
  const [shops, houseRoles] = await Promise.all([world.storefronts(), world.houseRoles.all()])
  return { shops, houseRoles }
}

/** The person a form means, or what is wrong with it. */
export const readPerson = (
  typed: PersonTyped,
  { shops, houseRoles: own }: Choices,
  language: StaffLanguage,
):
  | (Pick<NewPerson, 'name' | 'email' | 'language' | 'roles' | 'houseRoles'> & {
      storefronts: readonly string[] | undefined
    })
  | { errors: Errors } => {
  const say = adminTexts[language]
  const roles: readonly Role[] = everyRole.filter(role => typed.roles.includes(role))
  const houseRoles = own.map(({ id }) => id).filter(id => typed.houseRoles.includes(id))
  const spoken = staffLanguages.find(one => one === typed.language)
  const errors = errorsIn({
    name: typed.name === '' && say.nameMissing,
    email: typed.email === '' ? say.emailMissing : !isEmail(typed.email) && say.emailWrong,
    language: !spoken && say.languageMissing,
    roles: roles.length + houseRoles.length === 0 && say.people.rolesMissing,
  })
  if (!spoken || Object.keys(errors).length > 0) return { errors }
  const serves = shops.map(({ id }) => id).filter(id => typed.shops.includes(id))
  const { name, email } = typed
  return { name, email, language: spoken, roles, houseRoles, storefronts: serves.length > 0 ? serves : undefined }
}

type FieldsProps = {
  readonly language: StaffLanguage
  readonly typed: PersonTyped
  readonly errors: Errors
  readonly choices: Choices
}

export const LanguageField = ({
  language,
  among = staffLanguages,
  value,
  hint,
  error,
}: {
  readonly language: StaffLanguage
  /** Those to choose from; of staff unless named. */
  readonly among?: readonly Language[]
  readonly value: string
  readonly hint: string
  readonly error?: string | undefined
}) => (
  <Radios
    name="language"
    label={adminTexts[language].language}
    hint={hint}
    options={among.map(one => ({ value: one, text: staffThingsIn(language).languages[one] }))}
    value={value}
    error={error}
    inline
  />
)

export const PersonFields = ({ language, typed, errors, choices: { shops, houseRoles } }: FieldsProps) => {
  const say = adminTexts[language]
  const { roles } = staffThingsIn(language)
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
      <TextField
        name="email"
        type="email"
        label={say.email}
        value={typed.email}
        error={errors['email']}
        width="medium"
        autocomplete="off"
        spellcheck={false}
      />
      <LanguageField language={language} value={typed.language} hint={say.languageHint} error={errors['language']} />
      <Checkboxes
        name="roles"
        label={say.people.roles}
        hint={say.people.rolesHint}
        options={everyRole.map(role => ({ value: role, text: roles[role], hint: say.people.does[role] }))}
        values={typed.roles}
        error={errors['roles']}
      />
      {houseRoles.length > 0 && (
        <Checkboxes
          name="houseRoles"
          label={rolesTexts[language].ofHouse}
          hint={rolesTexts[language].ofHouseHint}
          options={houseRoles.map(({ id, name, description, as }) => ({
            value: id,
            text: name,
            hint: `${description} ${countsAs(as, language)}`.trim(),
          }))}
          values={typed.houseRoles}
          optional
        />
      )}
      {shops.length > 1 && (
        <Checkboxes
          name="shops"
          label={say.people.shops}
          hint={say.people.shopsHint}
          options={shops.map(({ id, name }) => ({ value: id, text: name }))}
          values={typed.shops}
          optional
        />
      )}
    </>
  )
}
