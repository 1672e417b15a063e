import type { Ground } from '#complaint/decision.ts'
import type { Policy } from '#policy/policy.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import { thingsIn } from '#texts/things.ts'
import { ButtonLink } from '../../parts/form/button.tsx'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { place } from '../place.ts'
import { firstClauses, lastClauses, type Said } from './clauses.tsx'
import { PolicyDates } from './dates.tsx'
import { boardIfAskedNow, promisesIfFiled } from './promised.ts'
import { show } from '../show.tsx'

const Counting = ({ visit: { shop, language }, policy }: { readonly visit: ShopVisit; readonly policy: Policy }) => {
  const { counting: say } = policyPage[language]
  const { firstDay, cutOff, rollOver } = policy.counting
  const country = thingsIn(language).countries[shop.calendar]
  const uses = (unit: string) => policy.promises.some(({ within }) => unit in within)
  return (
    <ul>
      <li>{say[firstDay]}</li>
      {cutOff && <li>{say.cutOff(cutOff)}</li>}
      {uses('workingDays') && <li>{say.working(country)}</li>}
      {uses('weeks') && <li>{say.weeks}</li>}
      <li>{say[rollOver]}</li>
      <li>{say.late}</li>
    </ul>
  )
}

const Section = ({ clause, title, text }: Said) => (
  <section id={`clause-${clause}`}>
    <h2>
      {clause}. {title}
    </h2>
    {text}
  </section>
)

const PolicyPage = ({ visit, ground }: { readonly visit: ShopVisit; readonly ground: Ground }) => {
  const { policy, calendar } = ground
  const { shop, language, now } = visit
  const say = policyPage[language]
  const facts = { shop, policy, language }
  const clauses = [...firstClauses(facts), ...lastClauses(facts)].filter((said): said is Said => Boolean(said))
  const since = datesIn(language).fullDate(policy.inForceFrom)
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead(shop.name)}</p>
      <ButtonLink href={place(visit, '/')}>{say.begin}</ButtonLink>
      <PolicyDates
        promises={promisesIfFiled(shop, ground, now)}
        board={boardIfAskedNow(shop, ground, now)}
        ground={ground}
        language={language}
      />
      {clauses.map(said => (
        <Section {...said} />
      ))}
      <section id="counting">
        <h2>{say.counting.title}</h2>
        <Counting visit={visit} policy={policy} />
      </section>
      <p class="soft small">
        {say.version(policy.id, policy.version, since, calendar.version)} {say.print}
      </p>
    </>
  )
}

/** The published policy: what the program does, said in words. Nothing on it is typed in twice. */
export const getPolicy = async (visit: ShopVisit, world: World): Promise<Response> =>
  show(visit, {
    title: policyPage[visit.language].title,
    children: <PolicyPage visit={visit} ground={await world.groundFor(visit.shop)} />,
  })
