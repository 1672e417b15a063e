import type { PromiseRule } from '#policy/policy.ts'
import type { WorkedDate } from '#policy/worked.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import { policyRules, promiseIn } from '#texts/policy-rules.ts'
import { explain } from '#texts/why.ts'
import { Explained } from './explained.tsx'
import type { PolicyFacts } from '../../parts/policy/facts.ts'
import { datesNow, groundOf } from './worked.ts'

type Of = { readonly facts: PolicyFacts }

const What = ({ date, facts }: Of & { readonly date: WorkedDate }) => {
  const { language } = facts
  const { key, kind, strength, starts, assumed, due } = date
  if (!due) return null
  const promise = {
    key,
    kind,
    strength,
    starts,
    assumed,
    due: { on: due.on, at: due.at, because: { counted: due.why } },
  }
  return (
    <>
      <p>
        {promiseIn({ promise: kind as PromiseRule['promise'] }, language)}
        {strength === 'aim' && ` ${policyRules[language].aim}`}
      </p>
      <details>
        <summary>{policyPage[language].now.why}</summary>
        <Explained why={explain(promise, language, groundOf(facts))} />
      </details>
    </>
  )
}

const Lines = ({ dates, facts }: Of & { readonly dates: readonly WorkedDate[] }) => {
  const { now } = policyPage[facts.language]
  const days = [...new Set(dates.flatMap(({ due }) => due?.on ?? []))].toSorted()
  return (
    <ol class="dues">
      {days.map(on => {
        const onThatDay = dates.filter(({ due }) => due?.on === on)
        return (
          <li class="due">
            <small>{onThatDay.some(({ strength }) => strength === 'must') ? now.by : now.aim}</small>{' '}
            <strong class="date">
              <time datetime={on}>{datesIn(facts.language).fullDate(on)}</time>
            </strong>
            {onThatDay.map(date => (
              <What date={date} facts={facts} />
            ))}
          </li>
        )
      })}
    </ol>
  )
}

const Unknown = ({ dates, facts: { language } }: Of & { readonly dates: readonly WorkedDate[] }) => {
  const { notYet, notYetWhy } = policyPage[language].now
  const { noPeriod } = policyRules[language]
  return (
    <>
      <h3>{notYet}</h3>
      <ul>
        {dates.map(({ kind, hasPeriod }) => (
          <li>
            {promiseIn({ promise: kind as PromiseRule['promise'] }, language)} {hasPeriod ? notYetWhy : noPeriod}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Every promise with the date it would have for a complaint that is made now, and why. */
export const PolicyDates = ({ facts }: Of) => {
  const { now: say } = policyPage[facts.language]
  const { now, later, reviews, unknown } = datesNow(facts)
  return (
    <section class="now">
      <h2>{say.title}</h2>
      <p class="small">{say.hint}</p>
      <Lines dates={now} facts={facts} />
      {later.length > 0 && <h3>{say.later}</h3>}
      {later.length > 0 && <Lines dates={later} facts={facts} />}
      {reviews.map(
        ({ title, dates }) =>
          dates.length > 0 && (
            <>
              <h3>{say[title]}</h3>
              <Lines dates={dates} facts={facts} />
            </>
          ),
      )}
      {unknown.length > 0 && <Unknown dates={unknown} facts={facts} />}
    </section>
  )
}
