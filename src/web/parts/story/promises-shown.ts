import type { Promised } from '#complaint/due.ts'
import { isAnswered } from '#complaint/state.ts'
import type { History } from '#ledger/ledger.ts'
import { isPromisedToCustomers } from '#policy/promise-rule.ts'

/**
 * The promises a customer is told of, in the order of their dates. The aim to answer and the duty to answer or report share
 * their first date: it is said once.
 */
export const promisesToCustomer = (all: readonly Promised[]): readonly Promised[] => {
  const told = all.filter(({ kind }) => isPromisedToCustomers(kind))
  const hasMust = told.some(({ kind }) => kind === 'answer-or-report')
  return told
    .filter(({ kind }) => kind !== 'answer' || !hasMust)
    .toSorted((one, other) => (one.due.at < other.due.at ? -1 : one.due.at > other.due.at ? 1 : 0))
}

/** The promises this customer knows of: what was approved for them is theirs to know once the answer says so. */
export const promisesShown = ({ promises, complaint }: Pick<History, 'promises' | 'complaint'>): readonly Promised[] =>
  promisesToCustomer(promises).filter(({ kind }) => kind !== 'remedy' || isAnswered(complaint))
