import type { NewPerson, Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { adminTexts } from '#texts/admin.ts'
import { thingsIn } from '#texts/things.ts'
import type { Form } from '../../form.ts'
import { Checkboxes, Radios } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { everyRole } from '../../route.ts'
import { errorsIn, isEmail } from '../address.ts'

/** A person as a form has them: everything may still be missing. */
export type PersonTyped = {
  readonly name: string
  readonly email: string
  readonly language: string
  readonly roles: readonly string[]
  readonly shops: readonly string[]
}

export const languages: readonly Language[] = ['nl', 'en']

export const blankPerson = (language: Language): PersonTyped => ({
  name: '',
  email: '',
  language,
  roles: [],
  shops: [],
})
export const asPersonTyped = ({ name, email, language, roles, storefronts }: Person): PersonTyped => ({
  name,
  email,
  language,
  roles,
  shops: storefronts ?? [],
})
export const personTypedIn = (form: Form): PersonTyped => ({
  name: form.text('name'),
  email: form.text('email'),
  language: form.text('language'),
  roles: form.all('roles'),
  shops: form.all('shops'),
})

/** The person a form means, or what is wrong with it. */
export const readPerson = (
  typed: PersonTyped,
  shops: readonly Storefront[],
  language: Language,
):
  | (Pick<NewPerson, 'name' | 'email' | 'language' | 'roles'> & { storefronts: readonly string[] | undefined })
  | { errors: Errors } => {
  const say = adminTexts[language]
  const roles: readonly Role[] = everyRole.filter(role => typed.roles.includes(role))
  const spoken = languages.find(one => one === typed.language)
  const errors = errorsIn({
    name: typed.name === '' && say.nameMissing,
    email: typed.email === '' ? say.emailMissing : !isEmail(typed.email) && say.emailWrong,
    language: !spoken && say.languageMissing,
    roles: roles.length === 0 && say.people.rolesMissing,
  })
  if (!spoken || Object.keys(errors).length > 0) return { errors }
  const serves = shops.map(({ id }) => id).filter(id => typed.shops.includes(id))
  const { name, email } = typed
  return { name, email, language: spoken, roles, storefronts: serves.length > 0 ? serves : undefined }
}

type FieldsProps = {
  readonly language: Language
  readonly typed: PersonTyped
  readonly errors: Errors
  readonly shops: readonly Storefront[]
}

export const LanguageField = ({
  language,
  value,
  hint,
  error,
}: {
  readonly language: Language
  readonly value: string
  readonly hint: string
  readonly error?: string | undefined
}) => (
  <Radios
    name="language"
    label={adminTexts[language].language}
    hint={hint}
    options={languages.map(one => ({ value: one, text: thingsIn(language).languages[one] }))}
    value={value}
    error={error}
    inline
  />
)

export const PersonFields = ({ language, typed, errors, shops }: FieldsProps) => {
  const say = adminTexts[language]
  const { roles } = thingsIn(language)
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
