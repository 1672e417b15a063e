import type { Storefront } from '#policy/storefront.ts'
import type { SetupStep } from '#setup/setup.ts'
import { datesIn } from '#texts/dates.ts'
import { setupTexts } from '#texts/setup.ts'
import { Link } from '../../parts/link.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showDesk } from '../frame.tsx'
import { placeOf, root, savedIn, withShop } from './frame.tsx'
import { isDone, type SetupState, setupSteps, stateOf } from './state.ts'

type Props = { readonly visit: StaffVisit; readonly state: SetupState }

const When = ({ visit, state, step }: Props & { readonly step: SetupStep }) => {
  const say = setupTexts[visit.language]
  const { dateTime } = datesIn(visit.language)
  const by = state.confirmed.get(step)
  if (!by || !isDone(state, step)) return null
  return <small>{say.doneOn(dateTime(by.at, state.shop.zone), state.names.get(by.by) ?? by.by)}</small>
}

/** In a shop that is open, a step that nobody went through is no work that waits: it was settled in another way. */
const Standing = ({ visit, state, step }: Props & { readonly step: SetupStep }) => {
  const say = setupTexts[visit.language]
  if (isDone(state, step)) return <Tag tone="kept">{say.done}</Tag>
  return state.shop.notYetOpen ? <Tag tone="soon">{say.notDone}</Tag> : <Tag>{say.notTried}</Tag>
}

/** Every step with whether it is done: a word says so, and the colour repeats it. */
export const Checklist = ({ visit, state }: Props) => {
  const say = setupTexts[visit.language]
  return (
    <ol class="setup">
      {setupSteps.map(step => (
        <li>
          <h2>
            <Link href={placeOf(state.shop, step)}>{say.steps[step]}</Link>
          </h2>
          <Standing visit={visit} state={state} step={step} />
          <p class="soft">{say.about[step]}</p>
          <When visit={visit} state={state} step={step} />
        </li>
      ))}
      <li>
        <h2>
          <Link href={placeOf(state.shop, 'open')}>{say.steps.open}</Link>
        </h2>
        <Tag tone={state.shop.notYetOpen ? 'soon' : 'kept'}>{state.shop.notYetOpen ? say.notDone : say.done}</Tag>
        <p class="soft">{say.about.open}</p>
      </li>
    </ol>
  )
}

const Others = ({ visit, shops }: { readonly visit: StaffVisit; readonly shops: readonly Storefront[] }) => {
  const say = setupTexts[visit.language]
  if (shops.length === 0) return null
  return (
    <section class="list">
      <h2>{say.otherShops}</h2>
      <ul class="plain spaced">
        {shops.map(shop => (
          <li>
            <Link href={placeOf(shop)}>{shop.name}</Link> {shop.notYetOpen && <Tag tone="soon">{say.notDone}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The steps of the first shop that is not open yet; where all are, of the first. */
export const showSetup = async (visit: StaffVisit, world: World): Promise<Response> => {
  const shops = await world.storefronts()
  const shop = shops.find(({ notYetOpen }) => notYetOpen) ?? shops[0]
  return shop ? visit.c.redirect(placeOf(shop), 303) : visit.c.notFound()
}

export const showChecklist = withShop(async (visit, world, shop) => {
  const say = setupTexts[visit.language]
  const [state, shops] = await Promise.all([stateOf(shop, world), world.storefronts()])
  return showDesk(visit, world, {
    title: say.title(shop.name),
    current: 'setup',
    notice: visit.c.req.query('done') === 'open' ? say.open.opened(shop.name) : savedIn(visit),
    children: (
      <div class="narrow">
        <p class="lead">{shop.notYetOpen ? say.lead : say.leadOpen}</p>
        <Checklist visit={visit} state={state} />
        <Others visit={visit} shops={shops.filter(({ id }) => id !== shop.id)} />
      </div>
    ),
  })
})

/** Where an administrator begins while a shop is not open yet. */
export const beginsAt = async (world: World): Promise<string | undefined> =>
  (await world.storefronts()).some(({ notYetOpen }) => notYetOpen) ? root : undefined
