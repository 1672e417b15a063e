import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { waysTexts } from '#texts/ways.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { showFront } from '../../parts/front-page.tsx'
import { accountPath, showAccountWith } from './account.tsx'
import { frontOf } from './front-of.ts'
import { keepsFactor } from './keeps-factor.ts'
import { showCodes } from './recovery-codes.tsx'
import { strengthen } from './strengthen.ts'
import { tell } from './tell.ts'

const here = `${accountPath}/authenticator`

// Four light squares around it: less, and some cameras do not find it.
const edge = 4

const Qr = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const side = code.size + 2 * edge
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`${-edge} ${-edge} ${side} ${side}`}>
      <rect x={-edge} y={-edge} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}

/** In groups of four, as people copy it. */
const inGroups = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ')

/** Begins with a new secret; the one in use stays until a code of the new one was shown. */
export const startAuthenticator = async (visit: StaffVisit, { ways }: World): Promise<Response> => {
  await ways.authenticators.start(visit.person.id)
  return visit.c.redirect(here, 303)
}

const show = async (visit: StaffVisit, world: World, errors: Errors = {}): Promise<Response> => {
  const { authenticator: say } = waysTexts[visit.language]
  const front = await frontOf(visit, world)
  const secret = await world.ways.authenticators.pending(visit.person.id, front.shop.name, visit.person.email)
  if (!secret) return visit.c.redirect(accountPath, 303)
  return showFront(front, {
    title: say.page,
    errors,
    children: (
      <>
        <h1>{say.page}</h1>
        <p>{say.apps}</p>
        <h2>{say.scan}</h2>
        <Qr text={secret.address} label={say.scanAlt} />
        <p>{say.orType}</p>
        <p class="secret">{inGroups(secret.text)}</p>
        <h2>{say.codeTitle}</h2>
        <form class="act" method="post" action={here} novalidate>
          <Csrf visit={visit} />
          <TextField
            name="code"
            label={say.code}
            error={errors['code']}
            width="short"
            inputmode="numeric"
            autocomplete="one-time-code"
            spellcheck={false}
          />
          <div class="buttons">
            <Button>{say.confirm}</Button>
          </div>
        </form>
        <Link href={accountPath}>{waysTexts[visit.language].stop}</Link>
      </>
    ),
  })
}

export const showAuthenticator = (visit: StaffVisit, world: World) => show(visit, world)

/** Makes it theirs for whoever shows a code of it, with recovery codes beside it. */
export const confirmAuthenticator = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { authenticator: say } = waysTexts[visit.language]
  const code = (await visit.form()).text('code').replace(/\s/g, '')
  if (code === '') return show(visit, world, { code: say.missing })
  const { person } = visit
  const { authenticators, recovery } = world.ways
  if (!(await authenticators.confirm(person.id, code))) return show(visit, world, { code: say.wrong })
  await strengthen(visit, world)
  await tell(person, 'authenticator-added', world)
  return showCodes(visit, world, await recovery.renew(person.id), say.done)
}

export const removeAuthenticator = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { person } = visit
  if (!(await keepsFactor(person, world, 'authenticator')))
    return showAccountWith(visit, world, { authenticator: waysTexts[visit.language].required })
  if (await world.ways.authenticators.remove(person.id, person.id)) await tell(person, 'authenticator-removed', world)
  return visit.c.redirect(`${accountPath}?done=authenticator-removed`, 303)
}
