import type { LogFilter } from '#ledger/questions/log.ts'
import type { Category, Cause, Channel } from '#policy/policy.ts'
import type { Finding } from '#complaint/state.ts'
import type { Person } from '#people/people.ts'
import { thingsIn } from '#texts/things.ts'
import { useDesk, useThings } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import { useManager } from '../manager/speech.ts'
import { type Asked, queryOf } from './period.tsx'

/** What can be asked of the log in its address, besides a period and a shop. */
export const filterNames = [
  'category',
  'cause',
  'finding',
  'channel',
  'handler',
  'signed',
  'late',
  'board',
  'answered',
] as const
type FilterName = (typeof filterNames)[number]
/** What was typed of them; '' where nothing was. */
export type TypedFilter = Readonly<Record<FilterName, string>>

export const typedFilter = ({ c }: StaffVisit): TypedFilter =>
  Object.fromEntries(filterNames.map(name => [name, c.req.query(name) ?? ''])) as TypedFilter

const oneOf = <Code extends string>(text: string, codes: object): Code | undefined =>
  Object.hasOwn(codes, text) ? (text as Code) : undefined
const yes = (text: string) => (text === 'yes' ? true : text === 'no' ? false : undefined)

/** `nobody` in the address asks for what has no handler. */
const noHandler = 'nobody'

/** The filter that was asked for; what it does not know it leaves out. */
export const filterIn = (typed: TypedFilter): LogFilter => {
  const things = thingsIn('en')
  const [category, cause] = [
    oneOf<Category>(typed.category, things.categoryNames),
    oneOf<Cause>(typed.cause, things.causes),
  ]
  const [finding, channel] = [
    oneOf<Finding>(typed.finding, things.findings),
    oneOf<Channel>(typed.channel, things.channels),
  ]
  const flags = {
    signed: yes(typed.signed),
    late: yes(typed.late),
    escalated: yes(typed.board),
    answered: yes(typed.answered),
  }
  return {
    ...(category ? { category } : {}),
    ...(cause ? { cause } : {}),
    ...(finding ? { finding } : {}),
    ...(channel ? { channel } : {}),
    ...(typed.handler ? { handler: typed.handler === noHandler ? '' : typed.handler } : {}),
    ...(Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined)) as Partial<LogFilter>),
  }
}

type Options = Readonly<Record<FilterName, readonly { readonly value: string; readonly text: string }[]>>

const useOptions = (people: readonly Person[]): { readonly labels: TypedFilter; readonly options: Options } => {
  const [{ log }, things, { columns }] = [useManager(), useThings(), useDesk().log]
  const listed = (codes: Readonly<Record<string, string>>) =>
    Object.entries(codes).map(([value, text]) => ({ value, text }))
  const both = (yesText: string, noText: string) => [
    { value: 'yes', text: yesText },
    { value: 'no', text: noText },
  ]
  const handlers = people.map(({ id, name }) => ({ value: id, text: name }))
  return {
    labels: {
      category: columns.category,
      cause: columns.causes,
      finding: columns.finding,
      channel: columns.channel,
      handler: log.handler,
      signed: log.signed,
      late: log.late,
      board: log.board,
      answered: log.answered,
    },
    options: {
      category: listed(things.categoryNames),
      cause: listed(things.causes),
      finding: listed(things.findings),
      channel: listed(things.channels),
      handler: [{ value: noHandler, text: log.nobody }, ...handlers],
      signed: both(log.signedYes, log.signedNo),
      late: both(log.lateYes, log.lateNo),
      board: both(log.boardYes, log.boardNo),
      answered: both(log.answeredYes, log.answeredNo),
    },
  }
}

/** The fields of the filter, folded away until one of them is used. */
export const FilterFields = ({
  typed,
  people,
}: {
  readonly typed: TypedFilter
  readonly people: readonly Person[]
}) => {
  const { log } = useManager()
  const { labels, options } = useOptions(people)
  return (
    <details class="more-filters" open={filterNames.some(name => typed[name] !== '')}>
      <summary>{log.more}</summary>
      <div class="filter">
        {filterNames.map(name => (
          <div class="field">
            <label for={name}>{labels[name]}</label>
            <select class="input" id={name} name={name}>
              <option value="">{log.any}</option>
              {options[name].map(({ value, text }) => (
                <option value={value} selected={value === typed[name]}>
                  {text}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </details>
  )
}

/** What the log is narrowed to, each as a way out of it. */
export const FilterChips = ({
  typed,
  asked,
  people,
}: {
  readonly typed: TypedFilter
  readonly asked: Asked
  readonly people: readonly Person[]
}) => {
  const { log } = useManager()
  const { labels, options } = useOptions(people)
  const used = filterNames.filter(name => typed[name] !== '')
  if (used.length === 0) return null
  return (
    <p class="chips">
      {log.without}{' '}
      {used.map(name => (
        <Link class="chip" href={`/desk/log${queryOf(asked, { ...typed, [name]: '' })}`}>
          {labels[name]}: {options[name].find(({ value }) => value === typed[name])?.text ?? typed[name]}
        </Link>
      ))}
    </p>
  )
}
