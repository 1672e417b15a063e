import { dayOf } from '#calendar/day.ts'
import { endNotice } from '#policy/end-notice.ts'
import { bodiesFor } from '#policy/outside.ts'
import { bodiesIn } from '#texts/bodies.ts'
import { countryIn } from '#texts/conditions.ts'
import { policyPage } from '#texts/policy-page.ts'
import { Button } from '../form/button.tsx'
import { OutsideBodies } from '../outside-bodies.tsx'
import { countries, elsewhere } from './country.ts'
import type { Piece, PolicyFacts } from './facts.ts'
import { Sentences } from './words.tsx'

type OutsideProps = { readonly facts: PolicyFacts; readonly action: string | undefined }

const Choice = ({ facts: { country, language }, action }: OutsideProps) => {
  const { outside } = policyPage[language]
  const named = countries
    .map(code => ({ code, name: countryIn(code, language) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language))
  return (
    <form method="get" action={`${action}#bodies`} class="country">
      <input type="hidden" name="language" value={language} />
      <label for="country">{outside.country}</label>{' '}
      <select id="country" name="country" class="input medium">
        {named.map(({ code, name }) => (
          <option value={code} selected={code === country}>
            {name}
          </option>
        ))}
        <option value={elsewhere} selected={country === elsewhere}>
          {outside.elsewhere}
        </option>
      </select>{' '}
      <Button kind="plain">{outside.show}</Button>
    </form>
  )
}

const Outside = ({ facts, action }: OutsideProps) => {
  const { policy, shop, language, country, now } = facts
  const { outside } = policyPage[language]
  const today = dayOf(now, shop.zone)
  const where = { receivedOn: today, country }
  const bodies = bodiesFor(policy, where, shop.country, today)
  const notice = endNotice(policy, where, shop.country, today)
  const name = country === elsewhere ? outside.elsewhere : countryIn(country, language)
  return (
    <div id="bodies">
      {action !== undefined && policy.outside.length > 0 && <Choice facts={facts} action={action} />}
      <p class="soft small">{outside.shown(name)}</p>
      <p>{bodies.length > 0 ? outside.text : outside.none}</p>
      <OutsideBodies bodies={bodies} language={language} level={3} />
      <Sentences of={notice ? bodiesIn(language).notice(notice, bodies) : []} />
      <p>{outside.take}</p>
    </div>
  )
}

/** The outside bodies for whoever reads the page, by the country they say they live in; no choice without an `action`. */
export const outsidePieces = (facts: PolicyFacts, action: string | undefined): readonly Piece[] => [
  {
    topic: 'outside',
    title: policyPage[facts.language].outside.title,
    content: <Outside facts={facts} action={action} />,
  },
]
