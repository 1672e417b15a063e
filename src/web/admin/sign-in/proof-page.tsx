import { proofTexts } from '#texts/proof.ts'
import type { ProvenDeed } from '#texts/en/proof.ts'
import { waysTexts } from '#texts/ways.ts'
import type { Standing } from '#people/standing.ts'
import type { Form } from '../../form.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { showFront } from '../../parts/front-page.tsx'
import { SectionError } from './factor-sections.tsx'
import { frontOf } from './front-of.ts'
import { PasskeyForm } from './passkey-form.tsx'

export type Asking = {
  readonly deed: ProvenDeed
  readonly held: Form['entries']
  readonly has: Standing
  /** A code or passkey is asked, as a password alone does not let them in either. */
  readonly second: boolean
  readonly isMailed?: boolean
  readonly errors?: Errors
}
type Props = { readonly visit: StaffVisit; readonly asking: Asking }

/** The page that somebody came from: every form that needs proof stands on one at, or above, its own address. */
export const cameFrom = (path: string): string => {
  const [, room = 'account', of] = /^\/desk\/(\w+)(?:\/([^/]+))?/.exec(path) ?? []
  const isOne = (room === 'people' || room === 'roles') && of !== undefined && of !== 'second-factor'
  return isOne ? `/desk/${room}/${of}` : `/desk/${room}`
}

const Held = ({ visit, asking }: Props) => (
  <>
    <Csrf visit={visit} />
    {asking.held.map(([name, text]) => (
      <input type="hidden" name={name} value={text} />
    ))}
  </>
)

const Passkey = ({ visit, asking }: Props) => {
  const say = proofTexts[visit.language]
  const { path } = visit.c.req
  return (
    <PasskeyForm asks="get" options="/desk/sign-in/passkey/options" action={path} failed={say.passkeyFailed}>
      <Held visit={visit} asking={asking} />
      <input type="hidden" name="prove" value="passkey" />
      <Button>{say.passkey}</Button>
    </PasskeyForm>
  )
}

const Typed = ({ visit, asking }: Props) => {
  const say = proofTexts[visit.language]
  const { second: words } = waysTexts[visit.language]
  const { has, second, errors = {} } = asking
  const isCode = second
  if (!isCode && !has.password) return null
  return (
    <form class="act" method="post" action={visit.c.req.path} novalidate>
      <Held visit={visit} asking={asking} />
      {isCode ? (
        <TextField
          name="prove-code"
          label={has.authenticator ? words.code : words.recovery}
          hint={has.authenticator ? words.codeHint : words.recoveryHint}
          error={errors['prove-code']}
          width="short"
          autocomplete="one-time-code"
          spellcheck={false}
        />
      ) : (
        <TextField
          name="prove-password"
          type="password"
          label={say.password}
          error={errors['prove-password']}
          width="medium"
          autocomplete="current-password"
        />
      )}
      <Button kind={asking.isMailed ? 'plain' : 'main'} name="prove" value={isCode ? 'code' : 'password'}>
        {say.button}
      </Button>
    </form>
  )
}

const Others = ({ visit, asking, provider }: Props & { readonly provider: string | undefined }) => {
  const say = proofTexts[visit.language]
  const { path } = visit.c.req
  if (asking.isMailed)
    return (
      <form class="act" method="post" action={path}>
        <Held visit={visit} asking={asking} />
        <Button name="prove" value="again">
          {say.goOn}
        </Button>
      </form>
    )
  return (
    <div class="aside">
      <h2>{say.other}</h2>
      <p class="soft">{say.otherText}</p>
      <form class="act" method="post" action={path}>
        <Held visit={visit} asking={asking} />
        <Button kind="plain" name="prove" value="link">
          {say.mailLink}
        </Button>
      </form>
      {provider && asking.has.provider && (
        <form class="act" method="post" action="/desk/sign-in/provider" target="_blank" rel="noopener">
          <input type="hidden" name="next" value={cameFrom(path)} />
          <Button kind="plain">{say.provider(provider)}</Button>
        </form>
      )}
    </div>
  )
}

/** Asks who somebody is before what they asked for is done; all they filled in goes along. */
export const askProof = async (visit: StaffVisit, world: World, asking: Asking): Promise<Response> => {
  const say = proofTexts[visit.language]
  const { deed, held, has, isMailed, errors = {} } = asking
  const provider = world.ways.provider?.name
  const wrong = Object.keys(errors).length > 0
  return showFront(await frontOf(visit, world), {
    title: say.title,
    errors,
    status: wrong ? 422 : 403,
    scripts: has.passkeys > 0 ? ['passkey'] : [],
    children: (
      <>
        <h1>{say.title}</h1>
        <p>{say.lead(say.deeds[deed])}</p>
        {held.length > 0 && <p class="soft">{say.kept}</p>}
        {isMailed && <output class="notice">{say.mailed(visit.person.email)}</output>}
        <SectionError id="prove-passkey" errors={errors} />
        <SectionError id="prove-again" errors={errors} />
        {has.passkeys > 0 && <Passkey visit={visit} asking={asking} />}
        <Typed visit={visit} asking={asking} />
        <Others visit={visit} asking={asking} provider={provider} />
        <p class="onward">
          <Link href={visit.owesFactor ? '/desk/account/second-factor' : cameFrom(visit.c.req.path)}>{say.stop}</Link>
        </p>
      </>
    ),
  })
}
