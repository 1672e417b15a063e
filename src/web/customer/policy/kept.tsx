import type { PromiseCount } from '#ledger/questions/per-promise.ts'
import { colonIn } from '#texts/colon.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import { policyWords } from '#texts/policy-words.ts'
import type { Tongue } from '#texts/tongue.ts'
import type { KeptFigures } from './kept-figures.ts'

type Numbers = Pick<PromiseCount, 'kept' | 'late' | 'missed' | 'open' | 'excused'>
type CountProps = { readonly count: PromiseCount; readonly language: Tongue }

const order = ['kept', 'late', 'missed', 'open', 'excused'] as const

/** One promise: how many of those that fell due were kept in time, and what became of all that were made. */
const Count = ({ count, language }: CountProps) => {
  const { kept: say } = policyPage[language]
  const { number } = datesIn(language)
  const numbers: Numbers = count
  const made = order.reduce((sum, one) => sum + Number(numbers[one]), 0)
  const due = made - Number(count.open) - Number(count.excused)
  const line = (name: string, value: number) => `${name}${colonIn(language)} ${number(value)}`
  return (
    <li>
      <h3>
        {policyWords[language].promises[count.kind]} {count.strength === 'aim' && <span class="soft">{say.aim}</span>}
      </h3>
      <p>
        <strong>{due === 0 ? say.noneDue : say.share(number(Number(count.kept)), number(due))}</strong>
        <br />
        <span class="soft small">
          {[line(say.made, made), ...order.map(one => line(say[one], Number(numbers[one])))].join(' · ')}
        </span>
      </p>
    </li>
  )
}

type KeptProps = { readonly figures: KeptFigures; readonly language: Tongue }

/** How each promise was kept: all that were made are counted, and none is hidden behind an average. */
export const Kept = ({ figures: { since, counts }, language }: KeptProps) => {
  const { kept: say } = policyPage[language]
  if (counts.length === 0) return <p>{say.none}</p>
  return (
    <>
      <p>{say.hint(datesIn(language).fullDate(since))}</p>
      <ul class="plain figures">
        {counts.map(count => (
          <Count count={count} language={language} />
        ))}
      </ul>
    </>
  )
}
