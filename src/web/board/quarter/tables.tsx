import type { ComponentChildren } from 'preact'
import { dayOf } from '#calendar/day.ts'
import type { ChangeRow } from '#ledger/questions/changes.ts'
import type { PromiseCount } from '#ledger/questions/per-promise.ts'
import type { PromiseRow } from '#ledger/questions/promise-rows.ts'
import type { ReviewRow } from '#ledger/questions/reviews.ts'
import type { Storefront } from '#policy/storefront.ts'
import { shopOf } from '../../parts/desk/names.ts'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { Link } from '../../parts/link.tsx'
import { useBoard } from '../words.ts'

const Section = ({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) => (
  <section class="list">
    <h2>{title}</h2>
    {hint && <p class="soft">{hint}</p>}
    {children}
  </section>
)

type Shops = { readonly shops: readonly Storefront[] }
const zoneOf = (shops: readonly Storefront[], storefront: string) => shopOf(shops, storefront)?.zone ?? 'UTC'

/** How each kind of promise was kept: parts of a whole, and never an average. */
export const Kept = ({ of }: { readonly of: readonly PromiseCount[] }) => {
  const [say, things] = [useBoard().quarter, useThings()]
  const { columns } = say
  return (
    <Section title={say.promises} hint={say.promisesHint}>
      {of.length === 0 ? (
        <Empty>{say.noPromises}</Empty>
      ) : (
        <DeskTable columns={Object.values(columns)} caption={say.promises}>
          {of.map(({ kind, kept, late, missed }) => (
            <tr>
              <th scope="row" data-label={columns.promise}>
                {things.promises[kind]}
              </th>
              <td class="num" data-label={columns.kept}>
                {say.of(kept, kept + late + missed)}
              </td>
              <td class={late > 0 ? 'num late' : 'num'} data-label={columns.late}>
                {late}
              </td>
              <td class={missed > 0 ? 'num late' : 'num'} data-label={columns.missed}>
                {missed}
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
    </Section>
  )
}

/** How many complaints had which cause, the most common first. */
export const Causes = ({ of }: { readonly of: readonly (readonly [cause: string, many: number])[] }) => {
  const [say, dates] = [useBoard().quarter, useDates()]
  const { causeColumns: columns } = say
  return (
    <Section title={say.causes}>
      {of.length === 0 ? (
        <Empty>{say.noCauses}</Empty>
      ) : (
        <DeskTable columns={Object.values(columns)} caption={say.causes}>
          {of.map(([cause, many]) => (
            <tr>
              <th scope="row" data-label={columns.cause}>
                {cause}
              </th>
              <td class="num" data-label={columns.many}>
                {dates.number(many)}
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
    </Section>
  )
}

/** Every promise that was late, by its complaint's reference: who the customer is does not matter here. */
export const Late = ({ of, more, shops }: Shops & { readonly of: readonly PromiseRow[]; readonly more: boolean }) => {
  const [say, things, dates] = [useBoard().quarter, useThings(), useDates()]
  const { lateColumns: columns } = say
  return (
    <Section title={say.late} {...(more ? { hint: say.lateMore(of.length) } : {})}>
      {of.length === 0 ? (
        <Empty>{say.noLate}</Empty>
      ) : (
        <DeskTable columns={Object.values(columns)} caption={say.late}>
          {of.map(({ reference, storefront, kind, dueOn, endedAt }) => (
            <tr>
              <th scope="row" class="num" data-label={columns.reference}>
                {reference}
              </th>
              <td data-label={columns.promise}>{things.promises[kind]}</td>
              <td class="num" data-label={columns.due}>
                <time datetime={dueOn}>{dates.fullDate(dueOn)}</time>
              </td>
              <td class="num" data-label={columns.done}>
                {endedAt ? (
                  dates.fullDate(dayOf(endedAt, zoneOf(shops, storefront)))
                ) : (
                  <span class="late">{say.notDone}</span>
                )}
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
    </Section>
  )
}

/** Each reply of the board, with what became of the answer. */
export const Decisions = ({
  of,
  shops,
  mayOpen,
}: Shops & { readonly of: readonly ReviewRow[]; readonly mayOpen: boolean }) => {
  const [say, things, dates] = [useBoard().quarter, useThings(), useDates()]
  const { decisionColumns: columns } = say
  return (
    <Section title={say.decisions}>
      {of.length === 0 ? (
        <Empty>{say.noDecisions}</Empty>
      ) : (
        <DeskTable columns={Object.values(columns)} caption={say.decisions}>
          {of.map(({ id, reference, storefront, verdict, repliedAt, dueOn }) => (
            <tr>
              <th scope="row" class="num" data-label={columns.reference}>
                {mayOpen ? <Link href={`/board/${id}`}>{reference}</Link> : reference}
              </th>
              <td data-label={columns.verdict}>
                {verdict ? things.verdicts[verdict] : <span class="soft">{say.noVerdict}</span>}
              </td>
              <td class="num" data-label={columns.replied}>
                {repliedAt && dates.fullDate(dayOf(repliedAt, zoneOf(shops, storefront)))}
              </td>
              <td class="num" data-label={columns.due}>
                {dueOn && dates.fullDate(dueOn)}
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
    </Section>
  )
}

/** What the house does differently since this quarter. */
export const Changes = ({ of, shops }: Shops & { readonly of: readonly ChangeRow[] }) => {
  const [board, dates] = [useBoard(), useDates()]
  const say = board.quarter
  const { changeColumns: columns } = say
  return (
    <Section title={say.changes}>
      {of.length === 0 ? (
        <Empty>{say.noChanges}</Empty>
      ) : (
        <DeskTable columns={Object.values(columns)} caption={say.changes}>
          {of.map(({ reference, storefront, text, madeAt }) => (
            <tr>
              <th scope="row" data-label={columns.change}>
                {text ?? board.summary.erased}
              </th>
              <td class="num" data-label={columns.reference}>
                {reference}
              </td>
              <td class="num" data-label={columns.made}>
                {madeAt && dates.fullDate(dayOf(madeAt, zoneOf(shops, storefront)))}
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
    </Section>
  )
}
