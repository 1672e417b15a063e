import { plusTime } from '#calendar/day.ts'
import { customer } from '#texts/customer.ts'
import { tongueOf } from '#texts/tongue.ts'
import { baseOf } from '../../enter.ts'
import { Button } from '../../parts/form/button.tsx'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { LinkForm } from './ask-link.tsx'
import { inChosenLanguage, place, queryOf } from '../place.ts'
import { show } from '../show.tsx'

const showWrong = (visit: ShopVisit) => {
  const { link } = customer[visit.language]
  return show(visit, {
    title: link.wrong,
    status: 404,
    children: (
      <>
        <h1>{link.wrong}</h1>
        <p class="lead">{link.wrongText}</p>
        <LinkForm visit={visit} typed={{ email: '', reference: '' }} errors={{}} />
      </>
    ),
  })
}

const found = async (visit: ShopVisit, world: World) => {
  const link = await world.links.find('track', visit.c.req.param('key') ?? '')
  return link && world.ledger.read(link.subject)
}

/** A link from a letter leads to a button: mail programs follow links, only people press buttons. */
export const getOpen = async (visit: ShopVisit, world: World): Promise<Response> => {
  const history = await found(visit, world)
  if (!history) return showWrong(visit)
  const spoken = inChosenLanguage({ ...visit, language: tongueOf(history.complaint.language, visit.shop.formality) })
  const { open } = customer[spoken.language]
  return show(spoken, {
    title: open.title,
    children: (
      <>
        <h1>{open.title}</h1>
        <p class="lead">{open.text}</p>
        <form method="post" action={place(visit, `/open/${visit.c.req.param('key')}`)}>
          <Button>{open.button}</Button>
        </form>
        <p class="soft">{open.why}</p>
        <p class="soft">{open.shared}</p>
      </>
    ),
  })
}

const hoursOpen = 4

/** Exchanges the long-lived key of a letter for one that soon ends. */
export const postOpen = async (visit: ShopVisit, world: World): Promise<Response> => {
  const history = await found(visit, world)
  const shops = await world.storefronts()
  const shop = shops.find(({ id }) => id === history?.complaint.storefront)
  if (!history || !shop) return showWrong(visit)
  const expiresAt = plusTime(visit.now, { hours: hoursOpen })
  const key = await world.links.issue({ purpose: 'view', subject: history.id, expiresAt })
  return visit.c.redirect(`${baseOf(shops, shop)}/complaint/${key}${queryOf(visit)}`, 303)
}
