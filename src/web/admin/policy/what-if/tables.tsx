import type { Counts, TallyRow } from '#complaint/what-if/tally.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { type Names, staffThingsIn } from '#texts/things.ts'
import { whatIfTexts } from '#texts/what-if.ts'
import type { Result } from '#what-if/what-if.ts'
import { DeskTable } from '../../../parts/desk/table.tsx'
import { Hidden } from '../../../parts/hidden.tsx'
import { whoText } from './run-said.ts'

const bad: readonly (keyof Counts)[] = ['late', 'missed']

/** What it was and what it would have been; one figure where they are the same. */
const Figure = ({ was, would, language }: { was: number; would: number; language: StaffLanguage }) => {
  const { number } = datesIn(language)
  if (was === would) return <>{number(was)}</>
  return (
    <>
      {number(was)} <span aria-hidden="true">→</span>
      <Hidden> {whatIfTexts[language].would} </Hidden> <b>{number(would)}</b>
    </>
  )
}

const clauseText = ({ was, would }: TallyRow, language: StaffLanguage): string => {
  const say = whatIfTexts[language]
  const now = would ?? was
  if (!now) return ''
  const clause =
    was && would && was.clause !== would.clause ? say.clauseWas(would.clause, was.clause) : say.clause(now.clause)
  return [
    clause,
    ...(now.strength === 'aim' ? [say.aim] : []),
    ...(was ? [] : [say.only.after]),
    ...(would ? [] : [say.only.before]),
  ].join(', ')
}

/** The name of a promise, with the shop's own name for it where it tells two of a kind apart. */
export const promiseText = ({ kind, name }: Pick<TallyRow, 'kind' | 'name'>, language: StaffLanguage): string => {
  const own = name.split('~')[1]
  return own ? `${staffThingsIn(language).promises[kind]} (${own})` : staffThingsIn(language).promises[kind]
}

const figures = ['made', 'kept', 'late', 'missed', 'open', 'excused'] as const

const Row = ({ row, language }: { readonly row: TallyRow; readonly language: StaffLanguage }) => {
  const { table } = whatIfTexts[language]
  const { number } = datesIn(language)
  const { before, after, earlier, later } = row
  return (
    <tr>
      <th scope="row" data-label={table.promise}>
        {promiseText(row, language)}
        <small>{clauseText(row, language)}</small>
      </th>
      {figures.map(figure => (
        <td
          class={bad.includes(figure) && after[figure] > before[figure] ? 'num late' : 'num'}
          data-label={table[figure]}
        >
          <Figure was={before[figure]} would={after[figure]} language={language} />
        </td>
      ))}
      <td class="num" data-label={table.earlier}>
        {number(earlier)}
      </td>
      <td class="num" data-label={table.later}>
        {number(later)}
      </td>
    </tr>
  )
}

const Tally = ({
  rows,
  caption,
  language,
}: {
  rows: readonly TallyRow[]
  caption: string
  language: StaffLanguage
}) => (
  <div class="wide">
    <DeskTable columns={Object.values(whatIfTexts[language].table)} caption={caption} look="dense">
      {rows.map(row => (
        <Row row={row} language={language} />
      ))}
    </DeskTable>
  </div>
)

/** Everything that was counted, by promise and by whose it is. */
export const Tallies = ({ result, names, language }: { result: Result; names: Names; language: StaffLanguage }) => {
  const say = whatIfTexts[language]
  return (
    <>
      <section class="list">
        <h2>{say.perClause}</h2>
        <p class="soft">{say.howToRead}</p>
        <Tally rows={result.rows} caption={say.perClause} language={language} />
      </section>
      <section class="list">
        <h2>{say.perHandler}</h2>
        {result.handlers.map(({ who, rows }) => {
          const name = whoText(who, names, language)
          return (
            <>
              <h3>{name}</h3>
              <Tally rows={rows} caption={name} language={language} />
            </>
          )
        })}
      </section>
    </>
  )
}
