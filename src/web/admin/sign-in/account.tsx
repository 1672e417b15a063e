import type { Instant } from '#calendar/day.ts'
import { adminTexts } from '#texts/admin.ts'
import { datesIn } from '#texts/dates.ts'
import { signInTexts } from '#texts/sign-in.ts'
import { staffThingsIn } from '#texts/things.ts'
import { waysTexts } from '#texts/ways.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { StaffVisit } from '../../route.ts'
import { giveSession, sessionKey } from '../../session.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { deviceOf } from './device.ts'
import { Codes, Passkeys, type PasskeyTyped } from './factor-sections.tsx'
import { Linked } from './linked.tsx'
import { passwordProblem } from './password-problem.ts'
import { LanguageField, staffLanguages } from '../people/person-form.tsx'
import { Sessions } from './sessions.tsx'
import { createSlowDown } from './slow-down.ts'
import { tell } from './tell.ts'

export const accountPath = '/desk/account'

type PasswordProps = { readonly visit: StaffVisit; readonly errors: Errors; readonly has: boolean }

/** Whoever has a password shows it before they choose another. */
const Password = ({ visit, errors, has }: PasswordProps) => {
  const { account: say } = adminTexts[visit.language]
  const { linked } = waysTexts[visit.language]
  return (
    <form class="act" method="post" action={`${accountPath}/password`} novalidate>
      <Csrf visit={visit} />
      {has ? (
        <TextField
          name="current"
          type="password"
          label={say.current}
          hint={say.currentHint}
          error={errors['current']}
          width="medium"
          autocomplete="current-password"
        />
      ) : (
        <p>{linked.noPassword}</p>
      )}
      <TextField
        name="new"
        type="password"
        label={say.new}
        hint={say.newHint}
        error={errors['new']}
        width="medium"
        autocomplete="new-password"
      />
      <Button kind="plain">{has ? say.change : linked.choose}</Button>
    </form>
  )
}

/** The page of one's own account, with what somebody typed in it and what is wrong with that. */
export const showAccountWith = async (
  visit: StaffVisit,
  world: World,
  errors: Errors = {},
  typed: PasskeyTyped = { name: '' },
): Promise<Response> => {
  const { account: say, name, email, save, languageHint } = adminTexts[visit.language]
  const { person } = visit
  const { ways, people } = world
  const { roles } = staffThingsIn(visit.language)
  const [passkeys, standing, left, sessions, shops] = await Promise.all([
    ways.passkeys.of(person.id),
    ways.standing.of(person.id),
    ways.recovery.left(person.id),
    people.sessionsOf(person.id, sessionKey(visit.c, world) ?? ''),
    world.storefronts(),
  ])
  const dates = datesIn(visit.language)
  const zone = visit.shops[0]?.zone ?? shops[0]?.zone ?? 'UTC'
  const moment = (at: Instant) => dates.dateTime(at, zone)
  return showDesk(visit, world, {
    title: say.title,
    errors,
    scripts: ['passkey'],
    notice: noticeOf(visit),
    children: (
      <div class="narrow groups">
        <SummaryList
          rows={[
            { label: name, value: person.name },
            { label: email, value: person.email },
            { label: say.roles, value: person.roles.map(role => roles[role]).join(', ') },
          ]}
        />
        <p class="soft">{say.rolesHint}</p>
        <form class="act" method="post" action={`${accountPath}/language`} novalidate>
          <Csrf visit={visit} />
          <LanguageField
            language={visit.language}
            value={person.language}
            hint={languageHint}
            error={errors['language']}
          />
          <Button kind="plain">{save}</Button>
        </form>
        <Passkeys visit={visit} errors={errors} typed={typed} passkeys={passkeys} moment={moment} />
        <Codes
          visit={visit}
          errors={errors}
          authenticator={standing.authenticator}
          left={left}
          hasFactor={standing.authenticator || passkeys.length > 0}
        />
        {ways.provider && <Linked visit={visit} errors={errors} name={ways.provider.name} has={standing.provider} />}
        <section class="group">
          <h2>{say.passwordTitle}</h2>
          <Password visit={visit} errors={errors} has={standing.password} />
        </section>
        <Sessions visit={visit} sessions={sessions} moment={moment} />
      </div>
    ),
  })
}

/** What was just done, as the address of the page says it. */
const noticeOf = ({ c, language }: StaffVisit): string | undefined => {
  const { account } = adminTexts[language]
  const { passkeys, authenticator, sessions, linked } = waysTexts[language]
  const notices: Readonly<Record<string, string>> = {
    language: account.languageSaved,
    password: account.passwordSaved,
    passkey: passkeys.added,
    'passkey-removed': passkeys.removed,
    'authenticator-removed': authenticator.removed,
    'provider-removed': linked.removed,
    session: sessions.ended,
    others: sessions.othersEnded,
  }
  return notices[c.req.query('done') ?? '']
}

export const showAccount = (visit: StaffVisit, world: World) => showAccountWith(visit, world)

export const saveLanguage = async (visit: StaffVisit, world: World): Promise<Response> => {
  const typed = (await visit.form()).text('language')
  const language = staffLanguages.find(one => one === typed)
  if (!language) return showAccountWith(visit, world, { language: adminTexts[visit.language].languageMissing })
  await world.people.change(visit.person.id, { language }, visit.person.id)
  return visit.c.redirect(`${accountPath}?done=language`, 303)
}

const slowDown = createSlowDown()

/** Changes the password of whoever knows the old one, if they have one. All sessions end with it; this browser gets a new one. */
export const savePassword = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { account } = adminTexts[visit.language]
  const { problems } = signInTexts[visit.language]
  const form = await visit.form()
  const { person, strong } = visit
  const { id, email } = person
  if ((await world.ways.standing.of(id)).password) {
    await slowDown.beforeTry(id)
    if (!(await world.people.signIn(email, form.text('current'))))
      return showAccountWith(visit, world, { current: account.currentWrong })
    slowDown.wasRight(id, id)
  }
  const own = [person.name, email, ...visit.shops.map(({ name }) => name)]
  const problem = passwordProblem(form.text('new'), own)
  if (problem) return showAccountWith(visit, world, { new: problems[problem] })
  await world.people.setPassword(id, form.text('new'))
  await tell(person, 'password-changed', world)
  const { key, expiresAt } = await world.people.openSession(id, { way: 'password', strong, ...deviceOf(visit.c) })
  giveSession(visit.c, world, key, expiresAt)
  return visit.c.redirect(`${accountPath}?done=password`, 303)
}

export const signOutEverywhere = async (visit: StaffVisit, { people }: World): Promise<Response> => {
  await people.closeSessionsOf(visit.person.id, undefined, visit.person.id)
  visit.c.header('Clear-Site-Data', '"cache", "cookies", "storage"')
  return visit.c.redirect('/desk/sign-in', 303)
}
