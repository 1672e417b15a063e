import type { Promised } from '#complaint/due.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Language } from '#policy/storefront.ts'
import { policyPage } from '#texts/policy-page.ts'
import { thingsIn } from '#texts/things.ts'
import { explain } from '#texts/why.ts'
import { FullDate } from '../parts/date.tsx'
import { Explained } from './explained.tsx'

type DatesProps = {
  readonly promises: readonly Promised[]
  readonly board: Promised | undefined
  readonly ground: Ground
  readonly language: Language
}

const Line = ({
  promise,
  ground,
  language,
}: Omit<DatesProps, 'promises' | 'board'> & { readonly promise: Promised }) => {
  const { now } = policyPage[language]
  return (
    <li class="due">
      <small>{promise.strength === 'aim' ? now.aim : now.by}</small>{' '}
      <strong class="date">
        <FullDate on={promise.due.on} />
      </strong>{' '}
      {thingsIn(language).promisesToCustomers[promise.kind]}
      <details>
        <summary>{now.why}</summary>
        <Explained why={explain(promise, language, ground)} />
      </details>
    </li>
  )
}

/** Every promise with the date it would have for a complaint that is made now, and why. */
export const PolicyDates = ({ promises, board, ...rest }: DatesProps) => {
  const { now } = policyPage[rest.language]
  return (
    <section class="now">
      <h2>{now.title}</h2>
      <p class="small">{now.hint}</p>
      <ol class="dues">
        {promises
          .toSorted((one, other) => (one.due.at < other.due.at ? -1 : one.due.at > other.due.at ? 1 : 0))
          .map(promise => (
            <Line promise={promise} {...rest} />
          ))}
      </ol>
      {board && (
        <>
          <p>{now.board}</p>
          <ol class="dues">
            <Line promise={board} {...rest} />
          </ol>
        </>
      )}
    </section>
  )
}
