import type { Denied } from '../enter.ts'
import { isFromHere } from '../from-here.ts'
import { frontDoor, homeOf } from '../home.ts'
import { isAtDesk, languageAtDesk } from '../language.ts'
import { sessionKey } from '../session.ts'
import type { World } from '../world.ts'
import { showDeskTrouble } from './desk-trouble.tsx'
import { respond } from './page.tsx'
import { LinkGone } from './partner-page.tsx'
import { showTrouble } from './trouble.tsx'

const ownPath = (url: string) => {
  const { pathname, search } = new URL(url)
  return encodeURIComponent(pathname + search)
}

/** Turns somebody away: to the sign-in, to a new link, or nowhere. A form that came too late is given back to be sent again. */
export const denied = async ({ denied: why, visit, person }: Denied, world: World): Promise<Response> => {
  const { c, shop, base, language } = visit
  const isPost = c.req.method === 'POST'
  const frame = { c, shop, base, language }
  const atDesk = async () => ({ c, shop, language: person?.language ?? (await languageAtDesk(c, world, shop)) })
  switch (why) {
    case 'nowhere':
      if (person && !isPost && c.req.path === frontDoor && homeOf(person) !== frontDoor)
        return c.redirect(homeOf(person), 303)
      return isAtDesk(c.req.path)
        ? showDeskTrouble({ ...(await atDesk()), kind: 'not-here', status: 404 })
        : showTrouble({ ...frame, kind: 'not-found', status: 404 })
    case 'link-expired':
      if (/^\/(?:partner|q-list)\//.test(c.req.path))
        return respond(c, <LinkGone shop={shop} language={language} />, 404)
      return showTrouble({ ...frame, kind: 'link-over', status: 404, form: isPost ? await visit.form() : undefined })
    case 'sign-in':
      if (!isPost) return c.redirect(`/desk/sign-in?next=${ownPath(c.req.url)}`, 303)
      return showDeskTrouble({ ...(await atDesk()), kind: 'signed-out', status: 403, form: await visit.form() })
    case 'factor':
      if (!isPost) return c.redirect('/desk/account/second-factor', 303)
      return showDeskTrouble({ ...(await atDesk()), kind: 'signed-out', status: 403, form: await visit.form() })
    case 'form-expired': {
      // Only a form of our own pages is offered again; what another site sent ends here.
      if (!isFromHere(c)) return showDeskTrouble({ ...(await atDesk()), kind: 'not-allowed', status: 403 })
      const csrf = world.people.csrfFor(sessionKey(c, world) ?? '')
      const form = await visit.form()
      return showDeskTrouble({ ...(await atDesk()), kind: 'form-old', status: 403, form, instead: { csrf } })
    }
  }
}
