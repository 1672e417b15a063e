import type { Promised } from '#complaint/due.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Language } from '#policy/storefront.ts'
import { policyPage } from '#texts/policy-page.ts'
import { thingsIn } from '#texts/things.ts'
import { explain } from '#texts/why.ts'
import { FullDate } from '../../parts/date.tsx'
import { Explained } from './explained.tsx'

type DatesProps = {
  readonly promises: readonly Promised[]
  readonly board: Promised | undefined
  readonly ground: Ground
  readonly language: Language
}

type Rules = Pick<DatesProps, 'ground' | 'language'>

const What = ({ promise, ground, language }: Rules & { readonly promise: Promised }) => (
  <>
    <p>{thingsIn(language).promisesToCustomers[promise.kind]}</p>
    <details>
      <summary>{policyPage[language].now.why}</summary>
      <Explained why={explain(promise, language, ground)} />
    </details>
  </>
)

const Lines = ({ promises, ...rules }: Rules & { readonly promises: readonly Promised[] }) => {
  const { now } = policyPage[rules.language]
  const days = [...new Set(promises.map(({ due }) => due.on))].toSorted()
  return (
    <ol class="dues">
      {days.map(on => {
        const onThatDay = promises.filter(({ due }) => due.on === on)
        return (
          <li class="due">
            <small>{onThatDay.some(({ strength }) => strength === 'must') ? now.by : now.aim}</small>{' '}
            <strong class="date">
              <FullDate on={on} />
            </strong>
            {onThatDay.map(promise => (
              <What promise={promise} {...rules} />
            ))}
          </li>
        )
      })}
    </ol>
  )
}

/** Every promise with the date it would have for a complaint that is made now, and why. */
export const PolicyDates = ({ promises, board, ...rules }: DatesProps) => {
  const { now } = policyPage[rules.language]
  return (
    <section class="now">
      <h2>{now.title}</h2>
      <p class="small">{now.hint}</p>
      <Lines promises={promises} {...rules} />
      {board && (
        <>
          <h3>{now.board}</h3>
          <Lines promises={[board]} {...rules} />
        </>
      )}
    </section>
  )
}
