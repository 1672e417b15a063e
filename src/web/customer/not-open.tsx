import { customer } from '#texts/customer.ts'
import { Link } from '../parts/link.tsx'
import type { ShopVisit } from '../route.ts'
import type { World } from '../world.ts'
import { show } from './show.tsx'

type Handle = (visit: ShopVisit, world: World) => Response | Promise<Response>

/** A calm page with every other way to reach the shop; search engines leave it alone. */
const showNotOpen = (visit: ShopVisit, status: 200 | 403): Response => {
  const { closed: say } = customer[visit.language]
  const { shop } = visit
  const page = show(visit, {
    title: say.title,
    status,
    children: (
      <>
        <h1>{say.title}</h1>
        <p class="lead">{say.text(shop.name)}</p>
        <ul>
          <li>
            <a href={`mailto:${shop.email}`}>{shop.email}</a>
          </li>
          {shop.phone && <li>{shop.phone}</li>}
          {shop.address.length > 0 && <li>{shop.address.join(', ')}</li>}
          <li>
            <Link href={shop.site}>{new URL(shop.site).host}</Link>
          </li>
        </ul>
      </>
    ),
  })
  page.headers.set('x-robots-tag', 'noindex')
  return page
}

/** A page that is there once the shop is open for complaints; until then nothing can be sent. */
export const whenOpen =
  (handle: Handle): Handle =>
  (visit, world) =>
    visit.shop.notYetOpen ? showNotOpen(visit, visit.c.req.method === 'GET' ? 200 : 403) : handle(visit, world)
