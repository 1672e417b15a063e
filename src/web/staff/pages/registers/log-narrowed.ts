import type { LogFilter } from '#ledger/questions/log.ts'
import { staffThingsIn } from '#texts/things.ts'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import type { StaffVisit } from '../../../route.ts'

/** What can be chosen of the log from a list, besides a period and a shop. */
export const chosenNames = [
  'category',
  'cause',
  'finding',
  'channel',
  'handler',
  'remedy',
  'signed',
  'acknowledged',
  'late',
  'board',
  'answered',
  'changed',
  'closed',
] as const
export type ChosenName = (typeof chosenNames)[number]

/** What a figure elsewhere asks for, that nobody chooses from a list. */
export const namedNames = ['product', 'courier', 'partner', 'closed-from', 'closed-until'] as const
export const filterNames = [...chosenNames, ...namedNames] as const
export type FilterName = (typeof filterNames)[number]

/** What was asked of them, several values where one must hold; none where nothing was. */
export type TypedFilter = Readonly<Record<FilterName, readonly string[]>>

const [mostValues, longest] = [50, 200]

export const typedFilter = ({ c }: StaffVisit): TypedFilter =>
  Object.fromEntries<readonly string[]>(
    filterNames.map(name => {
      const said = (c.req.queries(name) ?? []).map(text => text.slice(0, longest))
      return [name, [...new Set(said.filter(text => text !== ''))].slice(0, mostValues)]
    }),
  ) as TypedFilter

const things = staffThingsIn('en')
const codes = {
  category: things.categoryNames,
  cause: things.causes,
  finding: things.findings,
  channel: things.channels,
  remedy: things.remedies,
} as const
const flags = {
  signed: 'signed',
  acknowledged: 'acknowledged',
  late: 'late',
  board: 'escalated',
  answered: 'answered',
  changed: 'changed',
  closed: 'closed',
} as const satisfies Readonly<Partial<Record<FilterName, keyof LogFilter>>>

// Both are as good as neither.
const yes = (texts: readonly string[]): boolean | undefined =>
  texts.includes('yes') === texts.includes('no') ? undefined : texts.includes('yes')

/** The filter that was asked for; what it does not know it leaves out. */
export const filterIn = (typed: TypedFilter): LogFilter => {
  const known = Object.entries(codes).map(([name, all]) => [
    name,
    typed[name as keyof typeof codes].filter(code => Object.hasOwn(all, code)),
  ])
  const free = (['handler', 'product', 'courier', 'partner'] as const).map(name => [name, typed[name]])
  const lists = [...known, ...free].filter(([, values]) => (values ?? []).length > 0)
  const single = [
    ...Object.entries(flags).map(([name, flag]) => [flag, yes(typed[name as keyof typeof flags])]),
    ['closedFrom', dayTyped(typed['closed-from'][0] ?? '')],
    ['closedUntil', dayTyped(typed['closed-until'][0] ?? '')],
  ].filter(([, value]) => value !== undefined)
  return Object.fromEntries([...lists, ...single]) as LogFilter
}
