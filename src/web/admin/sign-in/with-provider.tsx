import { waysTexts } from '#texts/ways.ts'
import { isFromHere } from '../../from-here.ts'
import { Link } from '../../parts/link.tsx'
import type { FrontVisit, StaffVisit } from '../../route.ts'
import { entranceKey, giveEntrance } from '../../session.ts'
import type { World } from '../../world.ts'
import { showFront } from '../../parts/front-page.tsx'
import { comeIn } from './come-in.ts'
import { frontOf } from './front-of.ts'
import { ownPath } from './own-path.ts'
import { tell } from './tell.ts'

const accountPath = '/desk/account'

const refuse = (visit: FrontVisit, text: string) => {
  const { provider: say } = waysTexts[visit.language]
  return showFront(visit, {
    title: say.title,
    status: 403,
    children: (
      <>
        <h1>{say.title}</h1>
        <p>{text}</p>
        <Link href={`/desk/sign-in?language=${visit.language}`}>{say.back}</Link>
      </>
    ),
  })
}

/** Sends the browser on to the house's identity provider: by a page, as a form of ours may lead to no other site. */
const begin = async (visit: FrontVisit, world: World, next: string | undefined, here?: string): Promise<Response> => {
  const { provider: say, onward } = waysTexts[visit.language]
  const { provider, entrances } = world.ways
  if (!provider) return visit.c.notFound()
  const begun = await provider.begin()
  if (!begun) return refuse(visit, say.unreachable(provider.name))
  const facts = { ...begun.facts, language: visit.language, ...(next ? { next } : {}) }
  const { key, expiresAt } = await entrances.open('provider', facts, here)
  giveEntrance(visit.c, world, key, expiresAt)
  return showFront(visit, {
    title: onward.title(provider.name),
    onTo: begun.address,
    children: (
      <>
        <h1>{onward.title(provider.name)}</h1>
        <p>{onward.text(provider.name)}</p>
        <Link href={begun.address}>{onward.link(provider.name)}</Link>
      </>
    ),
  })
}

export const beginAtProvider = async (visit: FrontVisit, world: World): Promise<Response> => {
  if (!isFromHere(visit.c)) return refuse(visit, waysTexts[visit.language].provider.late)
  return begin(visit, world, ownPath((await visit.form()).text('next')))
}

/** For whoever is signed in already and took this way in away, or never had it. */
export const linkProvider = async (visit: StaffVisit, world: World): Promise<Response> =>
  begin(await frontOf(visit, world), world, accountPath, visit.person.id)

/**
 * Whoever comes back from the provider. It is a GET, as OpenID Connect has it, and lets nobody in but the browser that began:
 * the key in its cookie is spent, and state, nonce and verifier are those that were kept with it.
 */
export const backFromProvider = async (asked: FrontVisit, world: World): Promise<Response> => {
  const { provider, entrances } = world.ways
  if (!provider) return asked.c.notFound()
  const entrance = await entrances.take('provider', entranceKey(asked.c, world))
  const language = entrance?.facts['language'] === 'en' ? 'en' : entrance ? 'nl' : asked.language
  const visit = { ...asked, language } as const
  const { provider: say } = waysTexts[language]
  if (!entrance) return refuse(visit, say.late)
  const found = await provider.finish(entrance.facts, new URL(visit.c.req.url).search, entrance.person)
  if ('problem' in found) {
    world.note('A sign-in was refused', { way: 'provider', why: found.problem })
    return refuse(visit, say[found.problem](provider.name))
  }
  if (found.isNew) await tell(found.person, 'provider-linked', world, provider.name)
  return comeIn(visit, world, { person: found.person, way: 'provider', next: ownPath(entrance.facts['next']) })
}
