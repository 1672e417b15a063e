import { setTimeout as wait } from 'node:timers/promises'
import { signInTexts } from '#texts/sign-in.ts'
import { waysTexts } from '#texts/ways.ts'
import { isHere, peerOf } from '../../pace.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import type { FrontVisit, StaffVisit } from '../../route.ts'
import { sessionKey, takeSession } from '../../session.ts'
import type { World } from '../../world.ts'
import { isFromHere } from '../../from-here.ts'
import { showFront } from '../../parts/front-page.tsx'
import { comeIn } from './come-in.ts'
import { mailLink } from './mail-link.ts'
import { ownPath } from './own-path.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { createSlowDown } from './slow-down.ts'

type FormProps = {
  readonly visit: FrontVisit
  readonly email: string
  readonly next: string | undefined
  readonly errors: Errors
}

const Form = ({ visit, email, next, errors }: FormProps) => {
  const say = signInTexts[visit.language]
  return (
    <form class="act" method="post" action={`/desk/sign-in?language=${visit.language}`} novalidate>
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="email"
        type="email"
        label={say.email}
        value={email}
        error={errors['email']}
        autocomplete="username"
        spellcheck={false}
      />
      <TextField
        name="password"
        type="password"
        label={say.password}
        error={errors['password']}
        autocomplete="current-password"
      />
      <div class="buttons">
        <Button>{say.button}</Button>
      </div>
      <div class="aside">
        <h2>{say.or}</h2>
        <p class="soft">{say.orText}</p>
        <Button kind="plain" name="do" value="link">
          {say.mailLink}
        </Button>
      </div>
    </form>
  )
}

/** What needs no password: a passkey, where the browser can, and the account that people of this house have anyway. */
const Quick = ({ visit, next, provider }: Pick<FormProps, 'visit' | 'next'> & { provider: string | undefined }) => {
  const { signIn: say } = waysTexts[visit.language]
  const inLanguage = `?language=${visit.language}`
  return (
    <>
      <PasskeyForm
        asks="get"
        options="/desk/sign-in/passkey/options"
        action={`/desk/sign-in/passkey${inLanguage}`}
        failed={say.passkeyFailed}
      >
        {next && <input type="hidden" name="next" value={next} />}
        <Button kind="plain">{say.passkey}</Button>
      </PasskeyForm>
      {provider && (
        <form class="act" method="post" action={`/desk/sign-in/provider${inLanguage}`}>
          {next && <input type="hidden" name="next" value={next} />}
          <Button kind="plain">{say.provider(provider)}</Button>
        </form>
      )}
    </>
  )
}

export const showForm = (
  visit: FrontVisit,
  world: World,
  email: string,
  next: string | undefined,
  errors: Errors = {},
) => {
  const say = signInTexts[visit.language]
  return showFront(visit, {
    title: say.button,
    errors,
    scripts: ['passkey'],
    children: (
      <>
        <h1>{say.title(visit.shop.name)}</h1>
        <p class="soft">
          {say.lead} <Link href={visit.base || '/'}>{say.complain}</Link>
        </p>
        <Quick visit={visit} next={next} provider={world.ways.provider?.name} />
        <Form visit={visit} email={email} next={next} errors={errors} />
      </>
    ),
  })
}

export const showSignIn = (visit: FrontVisit, world: World) => {
  const late = visit.c.req.query('late') ? { email: waysTexts[visit.language].signIn.tooLate } : {}
  return showForm(visit, world, '', ownPath(visit.c.req.query('next')), late)
}

const shortestMs = 300

/** Mails a link if somebody works here by that address. The answer is the same, and waits for nothing, whoever is meant. */
const sendLink = async (visit: FrontVisit, world: World, email: string, next: string | undefined) => {
  const say = signInTexts[visit.language]
  const send = async () => {
    const person = await world.people.byEmail(email)
    if (person?.active) await mailLink('sign-in', person, visit.shop, world, { next })
  }
  world.aside(send)
  await wait(shortestMs)
  return showFront(visit, {
    title: say.sent,
    children: (
      <>
        <h1>{say.sent}</h1>
        <p>{say.sentText(email)}</p>
        <p>{say.sentUntil}</p>
        <p class="soft">{say.sentElse}</p>
        <Link href={`/desk/sign-in?language=${visit.language}`}>{say.back}</Link>
      </>
    ),
  })
}

const slowDown = createSlowDown()

/** Signs in with a password, or mails a link to sign in with. */
export const takeSignIn = async (visit: FrontVisit, world: World): Promise<Response> => {
  const say = signInTexts[visit.language]
  const form = await visit.form()
  const email = form.text('email')
  const next = ownPath(form.text('next'))
  if (!isFromHere(visit.c)) return showForm(visit, world, '', undefined, { email: say.elsewhere })
  if (email === '') return showForm(visit, world, email, next, { email: say.emailMissing })
  const address = `address ${email.toLowerCase()}`
  const peer = peerOf(visit.c)
  const from = `peer ${peer}`
  await slowDown.beforeTry(address, ...(isHere(peer) ? [] : [from]))
  if (form.text('do') === 'link') return sendLink(visit, world, email, next)
  if (form.text('password') === '') return showForm(visit, world, email, next, { password: say.passwordMissing })
  const person = await world.people.signIn(email, form.text('password'))
  if (!person) {
    world.note('A sign-in was refused', { way: 'password' })
    return showForm(visit, world, email, next, { password: say.wrong })
  }
  slowDown.wasRight(address, from)
  return comeIn(visit, world, { person, way: 'password', next })
}

/** Ends this session, and leaves nothing of it in the browser. */
export const signOut = async ({ c }: StaffVisit, world: World): Promise<Response> => {
  const key = sessionKey(c, world)
  if (key) await world.people.closeSession(key)
  takeSession(c, world)
  c.header('Clear-Site-Data', '"cache", "cookies", "storage"')
  return c.redirect('/desk/sign-in', 303)
}
