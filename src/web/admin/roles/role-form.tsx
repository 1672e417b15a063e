import { fittingRoles, type HouseRole, proposedRoles } from '#complaint/house-role.ts'
import { type Permission, permissions, rolesWith } from '#complaint/permission.ts'
import type { NewHouseRole } from '#people/house-roles.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { rolesTexts } from '#texts/roles.ts'
import { staffThingsIn } from '#texts/things.ts'
import type { Form } from '../../form.ts'
import { Checkboxes } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { everyRole } from '../../route.ts'
import { errorsIn } from '../address.ts'
import { groups } from './groups.ts'

export type RoleTyped = NewHouseRole

export const blankRole: RoleTyped = { name: '', description: '', permissions: [], as: [] }

export const roleTypedIn = (form: Form): RoleTyped => {
  // Each group has its own name, so that an error summary can lead to the first of them.
  const chosen = Object.keys(groups).flatMap(group => form.all(`may-${group}`))
  return {
    name: form.text('name').slice(0, 60),
    description: form.text('description').slice(0, 300),
    permissions: permissions.filter(permission => chosen.includes(permission)),
    as: everyRole.filter(role => form.all('as').includes(role)),
  }
}

export const withProposal = (typed: RoleTyped): RoleTyped => ({ ...typed, as: proposedRoles(typed.permissions) })

/** What is wrong between the permissions and what the role counts as. */
const mismatch = ({ permissions: chosen, as }: RoleTyped, language: StaffLanguage): string | undefined => {
  const say = rolesTexts[language]
  const { roles } = staffThingsIn(language)
  const idle = as.find(role => !fittingRoles(chosen).includes(role))
  if (idle) return say.asHolds(roles[idle])
  const homeless = chosen.find(permission => !rolesWith(permission).some(role => as.includes(role)))
  if (!homeless) return undefined
  return say.asLacks(
    say.sentences[homeless],
    rolesWith(homeless)
      .map(role => `“${roles[role]}”`)
      .join(` ${say.or} `),
  )
}

/** What is wrong with a role as it was typed; nothing where it can be kept. */
export const errorsOf = (typed: RoleTyped, others: readonly HouseRole[], language: StaffLanguage): Errors => {
  const say = rolesTexts[language]
  const isTaken = others.some(({ name }) => name.toLowerCase() === typed.name.toLowerCase())
  const hasPermissions = typed.permissions.length > 0
  return errorsIn({
    name: typed.name === '' ? say.nameMissing : isTaken && say.nameTaken,
    'may-in': !hasPermissions && say.permissionsMissing,
    as: hasPermissions && (typed.as.length === 0 ? say.asMissing : mismatch(typed, language)),
  })
}

type FieldsProps = { readonly language: StaffLanguage; readonly typed: RoleTyped; readonly errors: Errors }

const Group = ({ language, typed, errors, group }: FieldsProps & { readonly group: keyof typeof groups }) => {
  const say = rolesTexts[language]
  return (
    <Checkboxes
      name={`may-${group}`}
      label={say.groups[group]}
      options={groups[group].map((permission: Permission) => ({ value: permission, text: say.sentences[permission] }))}
      values={typed.permissions}
      error={errors[`may-${group}`]}
    />
  )
}

export const RoleFields = ({ language, typed, errors }: FieldsProps) => {
  const say = rolesTexts[language]
  const { roles } = staffThingsIn(language)
  return (
    <>
      <TextField
        name="name"
        label={say.name}
        hint={say.nameHint}
        value={typed.name}
        error={errors['name']}
        width="medium"
        autocomplete="off"
      />
      <TextField
        name="description"
        label={say.description}
        hint={say.descriptionHint}
        value={typed.description}
        autocomplete="off"
        optional
      />
      <h2>{say.permissions}</h2>
      {(Object.keys(groups) as (keyof typeof groups)[]).map(group => (
        <Group language={language} typed={typed} errors={errors} group={group} />
      ))}
      <Checkboxes
        name="as"
        label={say.as}
        hint={say.asHint}
        options={everyRole.map(role => ({ value: role, text: roles[role] }))}
        values={typed.as}
        error={errors['as']}
      />
    </>
  )
}

/** What a role counts as, in one sentence. */
export const countsAs = (as: HouseRole['as'], language: StaffLanguage): string => {
  const { roles } = staffThingsIn(language)
  return rolesTexts[language].countsAs(datesIn(language).list(as.map(role => roles[role].toLowerCase())))
}
