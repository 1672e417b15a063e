import { dayOf } from '#calendar/day.ts'
import type { Storefront } from '#policy/storefront.ts'
import { type WorkedDate } from '#policy/worked.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { setupTexts } from '#texts/setup.ts'
import { shopsTexts } from '#texts/shops.ts'
import { Button } from '../../parts/form/button.tsx'
import { Radios } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { DeskTable } from '../../parts/desk/table.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { type DatedPromise, factsOn, sideBySide } from '../policy/example.ts'
import { promiseName } from '../policy/fields/choices.ts'
import { policyOptions } from '../shops/policies.ts'
import { goOn, placeOf, showStep, withShop } from './frame.tsx'

/** Every date of a complaint that comes in now, under that policy. */
const datesFor = async (shop: Storefront, policy: string, { now }: StaffVisit, world: World) => {
  const ground = await world.groundFor({ ...shop, policy })
  const facts = factsOn(now, shop, { category: 'damaged', channel: 'web' })
  return (await sideBySide(undefined, ground.policy, { at: now, facts }, shop, world)) ?? []
}

const Dates = ({
  visit,
  shop,
  chosen,
  dates,
}: {
  readonly visit: StaffVisit
  readonly shop: Storefront
  readonly chosen: string
  readonly dates: readonly DatedPromise[]
}) => {
  const { policy: say } = setupTexts[visit.language]
  const { fullDate, dateTime } = datesIn(visit.language)
  const written = ({ hasPeriod, due }: WorkedDate): string => {
    if (!hasPeriod || !due) return say.noDate
    return 'hours' in due.why.period ? dateTime(due.at, shop.zone) : fullDate(due.on)
  }
  const caption = say.dates(shop.name, fullDate(dayOf(visit.now, shop.zone)))
  return (
    <section class="list">
      <h2>{caption}</h2>
      <p class="soft">{say.chosen(chosen)}</p>
      <DeskTable columns={Object.values(say.columns)} caption={caption}>
        {dates.map(({ key, after }) => (
          <tr>
            <th scope="row" data-label={say.columns.promise}>
              {promiseName(key, visit.language)}
            </th>
            <td data-label={say.columns.date}>{after ? written(after) : say.noDate}</td>
          </tr>
        ))}
      </DeskTable>
    </section>
  )
}

/** The policies by what they are called, each with what it comes to. */
const optionsFor = async ({ language }: StaffVisit, world: World) => {
  const { names, about } = roomWords(language).room.starters as {
    readonly names: Readonly<Record<string, string>>
    readonly about: Readonly<Record<string, string>>
  }
  return (await policyOptions(world, language)).map(({ value, text }) => ({
    value,
    text: text === value ? (names[value] ?? value) : text,
    ...(about[value] ? { hint: about[value] } : {}),
  }))
}

const show = async (visit: StaffVisit, world: World, shop: Storefront, chosen: string, errors: Errors = {}) => {
  const { policy: say, save } = setupTexts[visit.language]
  const options = await optionsFor(visit, world)
  const known = options.find(({ value }) => value === chosen) ?? options.find(({ value }) => value === shop.policy)
  const dates = known ? await datesFor(shop, known.value, visit, world) : []
  return showStep(visit, world, {
    shop,
    step: 'policy',
    lead: say.lead,
    errors,
    children: (
      <>
        <form class="act" method="post" action={placeOf(shop, 'policy')} novalidate>
          <Csrf visit={visit} />
          <Radios
            name="policy"
            label={shopsTexts[visit.language].policy}
            options={options}
            value={known?.value ?? ''}
            error={errors['policy']}
          />
          <div class="buttons">
            <Button>{save}</Button>{' '}
            <Button kind="plain" name="do" value="show">
              {say.show}
            </Button>
          </div>
        </form>
        <Dates visit={visit} shop={shop} chosen={known?.text ?? ''} dates={dates} />
      </>
    ),
  })
}

export const showPolicyStep = withShop((visit, world, shop) =>
  show(visit, world, shop, visit.c.req.query('policy') ?? shop.policy),
)

export const takePolicyStep = withShop(async (visit, world, shop) => {
  const form = await visit.form()
  const policy = form.text('policy')
  const policies = await world.rulebook.policies()
  if (!policies.some(({ id }) => id === policy))
    return show(visit, world, shop, policy, { policy: shopsTexts[visit.language].problems.choose })
  if (form.text('do') === 'show') return visit.c.redirect(`${placeOf(shop, 'policy')}?policy=${policy}`, 303)
  await world.saveStorefront({ ...shop, policy }, visit.person.id, 'policy')
  return goOn(visit, shop, 'policy')
})
