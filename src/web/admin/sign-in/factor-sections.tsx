import type { Instant } from '#calendar/day.ts'
import type { Passkey } from '#people/passkeys.ts'
import { waysTexts } from '#texts/ways.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { DeskTable } from '../../parts/desk/table.tsx'
import type { StaffVisit } from '../../route.ts'
import { Csrf } from '../frame.tsx'
import { PasskeyForm } from './passkey-form.tsx'

/** `isConfirmed` where they had to show first that it is them, and only the device is still to be asked. */
export type PasskeyTyped = { readonly name: string; readonly isConfirmed?: true }
type Props = { readonly visit: StaffVisit; readonly errors: Errors; readonly typed: PasskeyTyped }

const here = '/desk/account'

/** A section's own mistake, where its summary leads to. */
export const SectionError = ({ id, errors }: { readonly id: string; readonly errors: Errors }) =>
  errors[id] ? (
    <p class="error" id={id}>
      {errors[id]}
    </p>
  ) : null

export const AddPasskey = ({ visit, errors, typed }: Props) => {
  const { passkeys: say } = waysTexts[visit.language]
  return (
    <>
      {typed.isConfirmed && <output class="notice">{say.pressAgain}</output>}
      <PasskeyForm asks="create" options={`${here}/passkeys/options`} action={`${here}/passkeys`} failed={say.failed}>
        <Csrf visit={visit} />
        <TextField
          name="name"
          label={say.name}
          hint={say.nameHint}
          value={typed.name}
          error={errors['name']}
          width="medium"
          autocomplete="off"
        />
        <Button kind="plain">{say.add}</Button>
      </PasskeyForm>
      <p class="soft" data-passkey-cannot>
        {say.cannot}
      </p>
    </>
  )
}

type Shown = Props & { readonly passkeys: readonly Passkey[]; readonly moment: (at: Instant) => string }

export const Passkeys = ({ visit, errors, typed, passkeys, moment }: Shown) => {
  const { passkeys: say } = waysTexts[visit.language]
  const { columns } = say
  return (
    <section class="group">
      <h2>{say.title}</h2>
      <p>{say.lead}</p>
      <SectionError id="passkeys" errors={errors} />
      {passkeys.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <DeskTable columns={Object.values(columns)} caption={say.title}>
          {passkeys.map(({ id, name, addedAt, usedAt }) => (
            <tr>
              <th scope="row" data-label={columns.name}>
                {name}
              </th>
              <td data-label={columns.added}>{moment(addedAt)}</td>
              <td data-label={columns.used}>{usedAt ? moment(usedAt) : say.never}</td>
              <td data-label={columns.remove}>
                <form method="post" action={`${here}/passkeys/remove`}>
                  <Csrf visit={visit} />
                  <Button kind="plain" name="passkey" value={id} about={name}>
                    {say.remove}
                  </Button>
                </form>
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
      <AddPasskey visit={visit} errors={errors} typed={typed} />
    </section>
  )
}

type CodesProps = Pick<Props, 'visit' | 'errors'> & {
  readonly authenticator: boolean
  readonly left: number
  readonly hasFactor: boolean
}

export const Codes = ({ visit, errors, authenticator, left, hasFactor }: CodesProps) => {
  const { authenticator: app, recovery } = waysTexts[visit.language]
  return (
    <>
      <section class="group">
        <h2>{app.title}</h2>
        <p>{app.lead}</p>
        <SectionError id="authenticator" errors={errors} />
        {!authenticator && <p>{app.none}</p>}
        <div class="buttons">
          <form method="post" action={`${here}/authenticator/start`}>
            <Csrf visit={visit} />
            <Button kind="plain">{authenticator ? app.another : app.setUp}</Button>
          </form>
          {authenticator && (
            <form method="post" action={`${here}/authenticator/remove`}>
              <Csrf visit={visit} />
              <Button kind="warning">{app.remove}</Button>
            </form>
          )}
        </div>
      </section>
      {hasFactor && (
        <section class="group">
          <h2>{recovery.title}</h2>
          <p>{recovery.lead}</p>
          <p>
            {left === 0 ? recovery.none : recovery.left(left)} {left < 3 && recovery.few}
          </p>
          <form method="post" action={`${here}/recovery-codes`}>
            <Csrf visit={visit} />
            {left > 0 && <p class="soft">{recovery.renewHint}</p>}
            <Button kind="plain">{recovery.renew}</Button>
          </form>
        </section>
      )}
    </>
  )
}
