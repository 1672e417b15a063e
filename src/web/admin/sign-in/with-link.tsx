import type { Person } from '#people/people.ts'
import { signInTexts } from '#texts/sign-in.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import type { FrontVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { isFromHere } from '../../from-here.ts'
import { showFront } from '../../parts/front-page.tsx'
import { comeIn } from './come-in.ts'
import { ownPath } from './own-path.ts'
import { passwordProblem } from './password-problem.ts'

type Purpose = 'sign-in' | 'invite'
type Known = { readonly purpose: Purpose; readonly person: Person; readonly next: string | undefined }

const keyOf = ({ c }: FrontVisit) => c.req.param('key') ?? ''

/** Whom a link is for, as long as it works. Looking changes nothing: mail scanners open links too. */
const knownBy = async (key: string, { links, people }: World): Promise<Known | undefined> => {
  for (const purpose of ['invite', 'sign-in'] as const) {
    const link = await links.find(purpose, key)
    const person = link && (await people.byId(link.subject))
    if (person?.active) return { purpose, person, next: ownPath(link?.detail['next']) }
  }
  return undefined
}

/** In the language of whoever the link is for, until they choose another. */
const inTheirs = (visit: FrontVisit, { person }: Known): FrontVisit =>
  visit.c.req.query('language') ? visit : { ...visit, language: person.language }

const showGone = (visit: FrontVisit, world: World) => {
  world.note('A sign-in was refused', { way: 'link' })
  const say = signInTexts[visit.language]
  return showFront(visit, {
    title: say.gone.title,
    status: 410,
    children: (
      <>
        <h1>{say.gone.title}</h1>
        <p>{say.gone.text}</p>
        <form class="act" method="post" action={`/desk/sign-in?language=${visit.language}`} novalidate>
          <TextField name="email" type="email" label={say.gone.email} autocomplete="username" spellcheck={false} />
          <div class="buttons">
            <Button name="do" value="link">
              {say.gone.again}
            </Button>
          </div>
        </form>
      </>
    ),
  })
}

const showButton = (visit: FrontVisit, { purpose, person }: Known, errors: Errors = {}) => {
  const say = signInTexts[visit.language]
  const words = purpose === 'invite' ? say.invite : say.link
  const isInvite = purpose === 'invite'
  return showFront(visit, {
    title: words.title,
    errors,
    children: (
      <>
        <h1>{words.title}</h1>
        <p>{words.text(person.name)}</p>
        <form class="act" method="post" action={`/desk/sign-in/${keyOf(visit)}?language=${visit.language}`} novalidate>
          <input type="hidden" name="username" value={person.email} autocomplete="username" />
          <TextField
            name="password"
            type="password"
            label={isInvite ? say.invite.password : say.link.newPassword}
            hint={isInvite ? say.invite.hint : say.link.newPasswordHint}
            error={errors['password']}
            autocomplete="new-password"
            optional={!isInvite}
          />
          <div class="buttons">
            <Button>{words.button}</Button>
          </div>
        </form>
      </>
    ),
  })
}

export const showLink = async (visit: FrontVisit, world: World): Promise<Response> => {
  const known = await knownBy(keyOf(visit), world)
  return known ? showButton(inTheirs(visit, known), known) : showGone(visit, world)
}

/** Spends the link: whoever has it comes in, and the password that was chosen, if one was, is theirs once they are. */
export const takeLink = async (asked: FrontVisit, world: World): Promise<Response> => {
  const form = await asked.form()
  const known = await knownBy(keyOf(asked), world)
  if (!known) return showGone(asked, world)
  const visit = inTheirs(asked, known)
  const say = signInTexts[visit.language]
  if (!isFromHere(visit.c)) return showButton(visit, known, { password: say.elsewhere })
  const { purpose, person, next } = known
  const password = form.text('password')
  const own = [person.name, person.email, visit.shop.name]
  const problem = password === '' && purpose === 'sign-in' ? undefined : passwordProblem(password, own)
  if (problem) return showButton(visit, known, { password: say.problems[problem] })
  if (!(await world.links.use(purpose, keyOf(visit)))) return showGone(visit, world)
  const prepared = password === '' ? undefined : await world.people.preparePassword(password)
  if (prepared && 'problem' in prepared)
    throw new Error(`A password that was found good was refused: ${prepared.problem}`)
  return comeIn(visit, world, { person, way: 'link', next, password: prepared?.hash })
}
