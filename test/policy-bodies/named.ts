import { type Day, day } from '#calendar/day.ts'
import type { NamingFacts } from '#policy/outside.ts'
import { bodiesFor } from '#policy/outside.ts'
import type { OutsideRule, Policy } from '#policy/policy.ts'
import { original } from '#policy/shipped/original.ts'

export const today = day('2026-11-22')

/** A policy that names these outside bodies, and is otherwise the published one. */
export const naming = (...outside: readonly OutsideRule[]): Policy => ({ ...original, outside })

type Complaint = { readonly in?: string; readonly received?: Day } & Partial<NamingFacts>

export const received = ({ in: country, received: receivedOn = today, ...facts }: Complaint = {}): NamingFacts => ({
  receivedOn,
  ...(country ? { country } : {}),
  ...facts,
})

/** The ids of the bodies that a customer of a shop in `home` is pointed to. */
export const pointedTo = (policy: Policy, home: string, complaint: Complaint = {}): readonly string[] =>
  bodiesFor(policy, received(complaint), home).map(({ id }) => id)
