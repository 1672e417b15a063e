import { adminTexts } from '#texts/admin.ts'
import { signInTexts } from '#texts/sign-in.ts'
import { thingsIn } from '#texts/things.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { StaffVisit } from '../../route.ts'
import { giveSession } from '../../session.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { passwordProblem } from './password-problem.ts'
import { LanguageField, languages } from '../people/person-form.tsx'
import { createSlowDown } from './slow-down.ts'

const here = '/desk/account'

const Password = ({ visit, errors }: { readonly visit: StaffVisit; readonly errors: Errors }) => {
  const { account: say } = adminTexts[visit.language]
  return (
    <form class="act" method="post" action={`${here}/password`} novalidate>
      <Csrf visit={visit} />
      <TextField
        name="current"
        type="password"
        label={say.current}
        hint={say.currentHint}
        error={errors['current']}
        width="medium"
        autocomplete="current-password"
      />
      <TextField
        name="new"
        type="password"
        label={say.new}
        hint={say.newHint}
        error={errors['new']}
        width="medium"
        autocomplete="new-password"
      />
      <Button>{say.change}</Button>
    </form>
  )
}

const show = (visit: StaffVisit, world: World, errors: Errors = {}) => {
  const { account: say, name, email, save, languageHint } = adminTexts[visit.language]
  const { person } = visit
  const { roles } = thingsIn(visit.language)
  const done = visit.c.req.query('done')
  const notices: Readonly<Record<string, string>> = { language: say.languageSaved, password: say.passwordSaved }
  return showDesk(visit, world, {
    title: say.title,
    errors,
    notice: notices[done ?? ''],
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
        <form class="act" method="post" action={`${here}/language`} novalidate>
          <Csrf visit={visit} />
          <LanguageField
            language={visit.language}
            value={person.language}
            hint={languageHint}
            error={errors['language']}
          />
          <Button>{save}</Button>
        </form>
        <section class="group">
          <h2>{say.passwordTitle}</h2>
          <Password visit={visit} errors={errors} />
        </section>
        <section class="group">
          <h2>{say.everywhereTitle}</h2>
          <p>{say.everywhereText}</p>
          <form class="act" method="post" action={`${here}/sign-out-everywhere`}>
            <Csrf visit={visit} />
            <Button kind="plain">{say.everywhere}</Button>
          </form>
        </section>
      </div>
    ),
  })
}

export const showAccount = (visit: StaffVisit, world: World) => show(visit, world)

export const saveLanguage = async (visit: StaffVisit, world: World): Promise<Response> => {
  const typed = (await visit.form()).text('language')
  const language = languages.find(one => one === typed)
  if (!language) return show(visit, world, { language: adminTexts[visit.language].languageMissing })
  await world.people.change(visit.person.id, { language })
  return visit.c.redirect(`${here}?done=language`, 303)
}

const slowDown = createSlowDown()

/** Changes the password of whoever knows the old one. All sessions end with it; this browser gets a new one. */
export const savePassword = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { account } = adminTexts[visit.language]
  const { problems } = signInTexts[visit.language]
  const form = await visit.form()
  const { id, email } = visit.person
  await slowDown.beforeTry(id)
  if (!(await world.people.signIn(email, form.text('current'))))
    return show(visit, world, { current: account.currentWrong })
  slowDown.wasRight(id, id)
  const problem = passwordProblem(form.text('new'))
  if (problem) return show(visit, world, { new: problems[problem] })
  await world.people.setPassword(id, form.text('new'))
  const { key, expiresAt } = await world.people.openSession(id)
  giveSession(visit.c, world, key, expiresAt)
  return visit.c.redirect(`${here}?done=password`, 303)
}

export const signOutEverywhere = async (visit: StaffVisit, { people }: World): Promise<Response> => {
  await people.closeSessionsOf(visit.person.id)
  visit.c.header('Clear-Site-Data', '"cache", "cookies", "storage"')
  return visit.c.redirect('/desk/sign-in', 303)
}
