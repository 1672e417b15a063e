import type { PromiseCount } from '#ledger/questions/per-promise.ts'
import type { PageLanguage } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import { policyWords } from '#texts/policy-words.ts'
import type { KeptFigures } from './kept-figures.ts'

type KeptProps = { readonly figures: KeptFigures; readonly language: PageLanguage }

const columns = ['made', 'kept', 'late', 'missed', 'open', 'excused'] as const
type Column = (typeof columns)[number]

const numbersOf = ({ kept, late, missed, open, excused }: PromiseCount): Readonly<Record<Column, number>> => {
  const [onTime, tooLate, never, running, away] = [kept, late, missed, open, excused].map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const made = onTime + tooLate + never + running + away
  return { made, kept: onTime, late: tooLate, missed: never, open: running, excused: away }
}

const Row = ({ count, language }: { readonly count: PromiseCount; readonly language: PageLanguage }) => {
  const { kept: say } = policyPage[language]
  const dates = datesIn(language)
  const numbers = numbersOf(count)
  const due = numbers.kept + numbers.late + numbers.missed
  return (
    <tr>
      <th scope="row">
        {policyWords[language].promises[count.kind]} {count.strength === 'aim' && <span class="soft">{say.aim}</span>}
        <br />
        <small class="soft">{say.share(dates.number(numbers.kept), dates.number(due))}</small>
      </th>
      {columns.map(column => (
        <td data-label={say[column]}>{dates.number(numbers[column])}</td>
      ))}
    </tr>
  )
}

/** How each promise was kept: all that were made are counted, and none is hidden behind an average. */
export const Kept = ({ figures: { since, counts }, language }: KeptProps) => {
  const { kept: say } = policyPage[language]
  if (counts.length === 0) return <p>{say.none}</p>
  return (
    <>
      <p>{say.hint(datesIn(language).fullDate(since))}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{say.promise}</th>
            {columns.map(column => (
              <th scope="col">{say[column]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(count => (
            <Row count={count} language={language} />
          ))}
        </tbody>
      </table>
    </>
  )
}
