import { adminTexts } from '#texts/admin.ts'
import { deskTexts } from '#texts/desk.ts'
import { waysTexts } from '#texts/ways.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { showFront } from '../../parts/front-page.tsx'
import { AddPasskey, type PasskeyTyped } from './factor-sections.tsx'
import { frontOf } from './front-of.ts'

/** Where whoever needs a second factor chooses one. Nothing else of the desk opens before. */
export const showFirstFactor = async (
  visit: StaffVisit,
  world: World,
  errors: Errors = {},
  typed: PasskeyTyped = { name: '' },
): Promise<Response> => {
  if (!visit.owesFactor) return visit.c.redirect('/desk/account', 303)
  const { first, authenticator: app, passkeys } = waysTexts[visit.language]
  return showFront(await frontOf(visit, world), {
    title: first.title,
    errors,
    scripts: ['passkey'],
    children: (
      <>
        <h1>{first.title}</h1>
        <p>{first.lead}</p>
        <section class="group">
          <h2>{passkeys.title}</h2>
          <p>{passkeys.lead}</p>
          <AddPasskey visit={visit} errors={errors} typed={typed} />
        </section>
        <section class="group">
          <h2>{app.title}</h2>
          <p>{app.lead}</p>
          <form class="act" method="post" action="/desk/account/authenticator/start">
            <Csrf visit={visit} />
            <Button>{app.setUp}</Button>
          </form>
        </section>
        <form class="asides" method="post" action="/desk/sign-out">
          <Csrf visit={visit} />
          <p class="soft">{`${adminTexts[visit.language].name}: ${visit.person.name}`}</p>
          <Button kind="plain">{deskTexts[visit.language].rail.signOut}</Button>
        </form>
      </>
    ),
  })
}
