import type { Person, Way } from '#people/people.ts'
import type { Standing } from '#people/standing.ts'
import { signInTexts } from '#texts/sign-in.ts'
import { waysTexts } from '#texts/ways.ts'
import { isFromHere } from '../../from-here.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import type { FrontVisit } from '../../route.ts'
import { entranceKey } from '../../session.ts'
import type { World } from '../../world.ts'
import { showFront } from '../../parts/front-page.tsx'
import { comeInWhole, secondStep } from './come-in.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { createSlowDown } from './slow-down.ts'
import { tell } from './tell.ts'

export type Waiting = { readonly person: Person; readonly facts: Readonly<Record<string, string>> }

/** Who waits in this browser for the second step. */
export const waitingIn = async (visit: FrontVisit, world: World): Promise<Waiting | undefined> => {
  const entrance = await world.ways.entrances.find('factor', entranceKey(visit.c, world))
  const person = entrance?.person === undefined ? undefined : await world.people.byId(entrance.person)
  return entrance && person?.active ? { person, facts: entrance.facts } : undefined
}

const Code = ({ visit, has, errors }: { visit: FrontVisit; has: Standing; errors: Errors }) => {
  const { second: say } = waysTexts[visit.language]
  return (
    <form class="act" method="post" action={`${secondStep}?language=${visit.language}`} novalidate>
      <TextField
        name="code"
        label={has.authenticator ? say.code : say.recovery}
        hint={has.authenticator ? say.codeHint : say.recoveryHint}
        error={errors['code']}
        width="short"
        autocomplete="one-time-code"
        spellcheck={false}
      />
      <div class="buttons">
        <Button>{say.button}</Button>
      </div>
    </form>
  )
}

/** The page that asks for a second factor, by those that this person has. */
export const askSecond = async (visit: FrontVisit, world: World, { person }: Waiting, errors: Errors = {}) => {
  const { second: say, signIn } = waysTexts[visit.language]
  const has = await world.ways.standing.of(person.id)
  return showFront(visit, {
    title: say.title,
    errors,
    scripts: has.passkeys > 0 ? ['passkey'] : [],
    children: (
      <>
        <h1>{say.title}</h1>
        <p>{say.lead(person.name)}</p>
        {has.passkeys > 0 && (
          <PasskeyForm
            asks="get"
            options="/desk/sign-in/passkey/options"
            action={`/desk/sign-in/passkey?language=${visit.language}`}
            failed={signIn.passkeyFailed}
          >
            <Button>{say.passkey}</Button>
          </PasskeyForm>
        )}
        <Code visit={visit} has={has} errors={errors} />
        <p class="soft">{say.lost}</p>
        <Link href={`/desk/sign-in?language=${visit.language}`}>{say.back}</Link>
      </>
    ),
  })
}

/** Back to the beginning, where the page says why. */
export const tooLate = (visit: FrontVisit) => visit.c.redirect(`/desk/sign-in?late=1&language=${visit.language}`, 303)

export const showSecond = async (visit: FrontVisit, world: World): Promise<Response> => {
  const waiting = await waitingIn(visit, world)
  return waiting ? askSecond(visit, world, waiting) : tooLate(visit)
}

const slowDown = createSlowDown()

/** Takes a code of the app, or a recovery code, of whoever gave the right password before. */
export const takeSecond = async (visit: FrontVisit, world: World): Promise<Response> => {
  const { second: say } = waysTexts[visit.language]
  const waiting = await waitingIn(visit, world)
  if (!waiting) return tooLate(visit)
  const again = (error: string) => askSecond(visit, world, waiting, { code: error })
  if (!isFromHere(visit.c)) return again(signInTexts[visit.language].elsewhere)
  const code = (await visit.form()).text('code').replace(/\s/g, '')
  if (code === '') return again(say.missing)
  const { person, facts } = waiting
  const { ways } = world
  await slowDown.beforeTry(`code ${person.id}`)
  const found = await ways.takeCode(person.id, code)
  if (found === 'stopped' || found === 'too-many' || found === 'wrong')
    world.note('A sign-in was refused', { way: 'code', why: found, person: person.id })
  if (found === 'stopped') await tell(person, 'codes-wrong', world)
  if (found === 'stopped' || found === 'too-many') return again(say.tooMany)
  if (found === 'wrong') return again(say.wrong)
  if (!(await ways.entrances.take('factor', entranceKey(visit.c, world)))) return tooLate(visit)
  slowDown.wasRight(`code ${person.id}`, person.id)
  if (found === 'recovery') await tell(person, 'recovery-used', world, String(await ways.recovery.left(person.id)))
  const { way = 'password', next, password } = facts
  return comeInWhole(visit, world, { person, way: way as Way, next, password })
}
