import { dayOf } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import { ownWords } from '#texts/policy-rules.ts'
import { languageIn, languages as pageLanguages, type Tongue, tongueOf } from '#texts/tongue.ts'
import { ButtonLink } from '../../parts/form/button.tsx'
import { Link } from '../../parts/link.tsx'
import { CustomerPage, respond } from '../../parts/page.tsx'
import { languageFor } from '../../language.ts'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showNowhere } from '../nowhere.tsx'
import { place } from '../place.ts'
import { countryOf } from '../../parts/policy/country.ts'
import { PolicyDates } from './dates.tsx'
import type { PolicyFacts } from '../../parts/policy/facts.ts'
import { Kept } from './kept.tsx'
import { type KeptFigures, keptFigures } from './kept-figures.ts'
import { type Section, sectionsOf } from '../../parts/policy/sections.tsx'
import { type Spell, spellsOf, Versions } from './versions.tsx'

/** An address on the policy page and its neighbours, in the language that is read. */
const inLanguage = ({ base }: ShopVisit, path: string, language: Tongue): string =>
  `${base}${path}?language=${languageIn(language)}`

/** A part of the policy under its heading. */
export const Part = ({ id, number, title, titleLanguage, content }: Section) => (
  <section id={id}>
    <h2>
      {number && `${number}. `}
      {titleLanguage ? <span lang={titleLanguage}>{title}</span> : title}
    </h2>
    {content}
  </section>
)

const Contents = ({ sections, language }: { readonly sections: readonly Section[]; readonly language: Tongue }) => {
  const { contents } = policyPage[language]
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{contents}</h2>
      <ul class="plain">
        {sections.map(({ id, number, title, titleLanguage }) => (
          <li>
            <Link href={`#${id}`}>
              {number && `${number}. `}
              {titleLanguage ? <span lang={titleLanguage}>{title}</span> : title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type PolicyPageProps = {
  readonly visit: ShopVisit
  readonly facts: PolicyFacts
  readonly spells: readonly Spell[]
  readonly figures?: KeptFigures | undefined
  /** The version that is in force is a policy to go by; another only tells what was or will be. */
  readonly isInForce: boolean
}

const Era = ({ visit, facts: { language, policy }, spells }: PolicyPageProps) => {
  const { versions: say } = policyPage[language]
  const { fullDate } = datesIn(language)
  const spell = spells.find(({ version }) => version === policy.version)
  return (
    <p class="notice">
      {spell?.until ? say.old(fullDate(spell.from), fullDate(spell.until)) : say.future(fullDate(policy.inForceFrom))}{' '}
      <Link href={inLanguage(visit, '/policy', language)}>{say.current}</Link>
    </p>
  )
}

const PolicyPage = (props: PolicyPageProps) => {
  const { visit, facts, spells, figures, isInForce } = props
  const { shop, policy, language, calendar, now } = facts
  const say = policyPage[language]
  const title = ownWords(policy.title, language)?.text ?? say.title
  const others = spells.filter(({ version }) => version !== policy.version)
  const today = dayOf(now, shop.zone)
  const to = (version: number) => inLanguage(visit, `/policy/versions/${version}`, language)
  const sections: readonly Section[] = [
    ...sectionsOf(facts, visit.c.req.path),
    ...(figures
      ? [{ id: 'kept', title: say.kept.title, content: <Kept figures={figures} language={language} /> }]
      : []),
    ...(others.length > 0
      ? [
          {
            id: 'versions',
            title: say.versions.title,
            content: <Versions spells={spells} shown={policy.version} today={today} language={language} to={to} />,
          },
        ]
      : []),
  ]
  return (
    <>
      <h1>{say.title}</h1>
      {isInForce ? <p class="lead">{say.lead(shop.name)}</p> : <Era {...props} />}
      {isInForce && <ButtonLink href={place(visit, '/')}>{say.begin}</ButtonLink>}
      {isInForce && <PolicyDates facts={facts} />}
      <Contents sections={sections} language={language} />
      {sections.map(section => (
        <Part {...section} />
      ))}
      <p class="soft small">
        {say.version(title, policy.version, datesIn(language).fullDate(policy.inForceFrom), calendar.version)}{' '}
        {say.print}
      </p>
    </>
  )
}

const showPolicy = (props: PolicyPageProps): Response => {
  const { visit, facts } = props
  const { language, country, shop } = facts
  return respond(
    visit.c,
    <CustomerPage
      shop={shop}
      base={visit.base}
      language={language}
      languages={pageLanguages}
      title={policyPage[language].title}
      here={visit.c.req.path}
      also={country === shop.country ? '' : `&country=${country}`}
      query={visit.c.req.query('language') ? `?language=${languageIn(language)}` : ''}
    >
      <PolicyPage {...props} />
    </CustomerPage>,
  )
}

/** What the page is made from, in the reader's language and for their country. */
export const factsOf = (visit: ShopVisit, rules: Pick<PolicyFacts, 'policy' | 'calendar'>): PolicyFacts => ({
  ...rules,
  shop: visit.shop,
  now: visit.now,
  language: tongueOf(languageFor(visit.c, [visit.shop.languages[0], ...pageLanguages]), visit.shop.formality),
  country: countryOf(visit),
})

/** The published policy: what the program does, said in words. Nothing on it is typed in twice. */
export const getPolicy = async (visit: ShopVisit, world: World): Promise<Response> => {
  const { shop, now } = visit
  const rules = await world.groundFor(shop)
  const spells = spellsOf(await world.rulebook.versionsOf(rules.policy.id))
  const figures = shop.hideKept ? undefined : await keptFigures(world, shop, now)
  return showPolicy({ visit, facts: factsOf(visit, rules), spells, figures, isInForce: true })
}

/** Another version of the same policy: what was promised before, or will be. */
export const getPolicyVersion = async (visit: ShopVisit, world: World): Promise<Response> => {
  const { policy } = await world.groundFor(visit.shop)
  const versions = await world.rulebook.versionsOf(policy.id)
  const spells = spellsOf(versions)
  const asked = versions.find(({ version }) => String(version) === visit.c.req.param('version'))
  if (!asked || !spells.some(({ version }) => version === asked.version)) return showNowhere(visit)
  const calendar = await world.rulebook.calendarFor(visit.shop, asked.policy)
  const isInForce = asked.version === policy.version
  return showPolicy({ visit, facts: factsOf(visit, { policy: asked.policy, calendar }), spells, isInForce })
}
