import { dayOf } from '#calendar/day.ts'
import type { WorkedDate } from '#policy/worked.ts'
import { policyPage } from '#texts/policy-page.ts'
import { policyRules, ruleIn } from '#texts/policy-rules.ts'
import { explain } from '#texts/why.ts'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import type { PolicyFacts } from '../../parts/policy/facts.ts'
import { languageIn, languages as pageLanguages } from '#texts/tongue.ts'
import { factsOf } from './page.tsx'
import { datesNow, groundOf } from './worked.ts'

/** For every site, for ten minutes, without cookies: there is nothing in it that is not published. */
const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=600',
  Vary: 'Accept-Language',
}

const dateOf = (date: WorkedDate, facts: PolicyFacts) => {
  const { key, kind, clause, strength, review, starts, assumed, due } = date
  const why = due && {
    key,
    kind,
    strength,
    starts,
    assumed,
    due: { on: due.on, at: due.at, because: { counted: due.why } },
  }
  return {
    promise: key,
    kind,
    clause,
    strength,
    ...(review === undefined ? {} : { review }),
    assumed,
    on: due?.on ?? null,
    why: why ? explain(why, facts.language, groundOf(facts)).sentences : [],
  }
}

const textsOf = (facts: PolicyFacts) => {
  const { policy, shop, language } = facts
  const { title, lead } = policyPage[language]
  return {
    title,
    lead: lead(shop.name),
    promises: policy.promises.map(rule => {
      const { main, cases, rest } = ruleIn(rule, policy, language)
      return {
        clause: rule.clause,
        title: policyRules[language].titles[rule.promise],
        sentences: [...main, ...cases, ...rest],
      }
    }),
  }
}

/** The policy as data, with its sentences and the dates of a complaint that is made now, in the language asked for. */
export const getPolicyJson = async (visit: ShopVisit, world: World): Promise<Response> => {
  const rules = await world.groundFor(visit.shop)
  const facts = factsOf(visit, rules)
  const { shop, now, language, calendar } = facts
  const { reviews, ...dates } = datesNow(facts)
  const all = [...dates.now, ...dates.later, ...reviews.flatMap(review => review.dates), ...dates.unknown]
  const answer = {
    $schema: `${world.publicUrl}${visit.base}/policy.schema.json`,
    shop: { id: shop.id, name: shop.name, page: `${world.publicUrl}${visit.base}/policy` },
    language: languageIn(language),
    languages: pageLanguages,
    policy: rules.policy,
    texts: textsOf(facts),
    ifFiledNow: {
      on: dayOf(now, shop.zone),
      zone: shop.zone,
      calendar: { id: calendar.id, version: calendar.version },
      dates: all.map(date => dateOf(date, facts)),
    },
  }
  return visit.c.json(answer, 200, shared)
}

/** The JSON Schema that policy documents keep to. */
export const getPolicySchema = ({ c }: ShopVisit, { policySchema }: World): Response =>
  c.body(JSON.stringify(policySchema(), undefined, 2), 200, {
    ...shared,
    'Content-Type': 'application/schema+json; charset=utf-8',
  })
