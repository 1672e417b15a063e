import { type Day, daysBetween, plusDays } from '#calendar/day.ts'
import { type CauseCount, type Grouping, groupings } from '#ledger/questions/causes.ts'
import { improveTexts } from '#texts/manager.ts'
import type { Names } from '#texts/things.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { useDates, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { type Asked, askedIn, PeriodForm, queryOf } from '../registers/period.tsx'
import { Bars } from './bars.tsx'
import { Figure } from './figure.tsx'
import { readsLog, showRoom } from './frame.tsx'
import { daysOfMonth, monthName, monthsBetween } from './months.ts'
import { todayOf } from './proposals.ts'
import { useImprove } from './speech.ts'

type Line = {
  readonly what: string
  readonly months: ReadonlyMap<string, number>
  readonly total: number
  readonly before: number
}

const mostLines = 20

/** One line for everything counted, the largest first. */
const linesOf = (counts: readonly CauseCount[], earlier: readonly CauseCount[]): readonly Line[] => {
  const sum = (of: readonly CauseCount[]) => of.reduce((total, { many }) => total + many, 0)
  const before = Map.groupBy(earlier, ({ what }) => what)
  const now = Map.groupBy(counts, ({ what }) => what)
  return [...new Set([...now.keys(), ...before.keys()])]
    .map(what => ({
      what,
      months: new Map((now.get(what) ?? []).map(({ month, many }) => [month, many])),
      total: sum(now.get(what) ?? []),
      before: sum(before.get(what) ?? []),
    }))
    .toSorted((one, other) => other.total - one.total || one.what.localeCompare(other.what))
}

type Period = { readonly from: Day; readonly until: Day }

type TableProps = {
  readonly by: Grouping
  readonly asked: Asked
  readonly period: Period
  readonly before: Period
  readonly lines: readonly Line[]
  readonly nameOf: (what: string) => string
  readonly linked: boolean
}

const CauseTable = ({ by, asked, period, before, lines, nameOf, linked }: TableProps) => {
  const [{ causes }, dates] = [useImprove(), useDates()]
  const months = monthsBetween(period.from, period.until)
  // Each way of counting is a way of narrowing the log.
  const rowsOf = (what: string, days: Period) =>
    linked ? `/desk/log${queryOf(asked, { ...days, [by]: what })}` : undefined
  const within = (month: string) => {
    const days = daysOfMonth(month) ?? period
    return {
      from: days.from > period.from ? days.from : period.from,
      until: days.until < period.until ? days.until : period.until,
    }
  }
  const difference = ({ total, before }: Line) =>
    total === before
      ? causes.change.same
      : total > before
        ? causes.change.more(total - before)
        : causes.change.less(before - total)
  return (
    <div class="wide">
      <DeskTable
        caption={causes.by[by]}
        columns={[causes.by[by], ...months.map(month => monthName(dates, month)), causes.total, causes.beforeTitle]}
        look="numbers"
      >
        {lines.slice(0, mostLines).map(line => (
          <tr>
            <th scope="row" data-label={causes.by[by]}>
              {nameOf(line.what)}
            </th>
            {months.map(month => (
              <td class="num" data-label={monthName(dates, month)}>
                <Figure
                  many={line.months.get(month) ?? 0}
                  href={rowsOf(line.what, within(month))}
                  about={nameOf(line.what)}
                />
              </td>
            ))}
            <td class="num" data-label={causes.total}>
              <b>
                <Figure many={line.total} href={rowsOf(line.what, period)} about={nameOf(line.what)} />
              </b>
            </td>
            <td data-label={causes.beforeTitle}>
              <span class="num">
                <Figure many={line.before} href={rowsOf(line.what, before)} about={nameOf(line.what)} />
              </span>{' '}
              <small>{difference(line)}</small>
            </td>
          </tr>
        ))}
      </DeskTable>
    </div>
  )
}

const usualDays = 182
const mostDays = 731

const periodOf = (visit: StaffVisit, asked: Asked): Period => {
  const until = asked.until ?? todayOf(visit)
  const from = asked.from ?? (`${plusDays(until, -usualDays).slice(0, 7)}-01` as Day)
  return from > until || daysBetween(from, until) > mostDays
    ? { from: plusDays(until, -mostDays), until }
    : { from, until }
}

const Tabs = ({ by, asked }: { readonly by: Grouping; readonly asked: Asked }) => {
  const { causes } = useImprove()
  return (
    <nav class="tabs" aria-label={causes.title}>
      {groupings.map(one => (
        <Link href={`/desk/causes${queryOf(asked, { by: one })}`} current={one === by}>
          {causes.by[one]}
        </Link>
      ))}
    </nav>
  )
}

const useNames = (by: Grouping, names: Names) => {
  const things = useThings()
  return (what: string): string => {
    if (by === 'cause') return things.causes[what as 'other'] ?? what
    if (by === 'category') return things.categoryNames[what as 'other'] ?? what
    return by === 'partner' ? (names.get(what) ?? what) : what
  }
}

const Found = ({ names, ...shown }: Omit<TableProps, 'nameOf'> & { readonly names: Names }) => {
  const { causes } = useImprove()
  const nameOf = useNames(shown.by, names)
  return (
    <>
      <Bars
        title={causes.by[shown.by]}
        bars={shown.lines
          .slice(0, mostLines)
          .map(({ what, total, before }) => ({ name: nameOf(what), many: total, before }))}
      />
      <CauseTable {...shown} nameOf={nameOf} />
      {shown.lines.length > mostLines && <p class="soft">{causes.more(mostLines)}</p>}
    </>
  )
}

/** Clause 14: what complaints have in common, month by month and against the period before. */
export const showCauses = async (visit: StaffVisit, world: World): Promise<Response> => {
  const asked = askedIn(visit)
  const by = groupings.find(one => one === visit.c.req.query('by')) ?? 'cause'
  const period = periodOf(visit, asked)
  const before = {
    until: plusDays(period.from, -1),
    from: plusDays(period.from, -1 - daysBetween(period.from, period.until)),
  }
  const scope = { ...scopeOf(visit), shops: asked.shops }
  const [counts, earlier, names] = await Promise.all([
    world.questions.causes({ scope, by, ...period }),
    world.questions.causes({ scope, by, ...before }),
    world.people.names(),
  ])
  const { causes } = improveTexts[visit.language]
  const lines = linesOf(counts, earlier)
  const shown = {
    ...asked,
    typed: { ...asked.typed, from: asked.typed.from || period.from, until: asked.typed.until || period.until },
  }
  return showRoom(visit, world, {
    title: causes.title,
    current: 'causes',
    children: (
      <>
        <p class="soft">{causes.lead}</p>
        <PeriodForm visit={visit} asked={shown} action="/desk/causes" labels={causes}>
          <input type="hidden" name="by" value={by} />
        </PeriodForm>
        <Tabs by={by} asked={shown} />
        {lines.length === 0 ? (
          <Empty>{causes.none}</Empty>
        ) : (
          <Found
            by={by}
            asked={shown}
            period={period}
            before={before}
            lines={lines}
            names={names}
            linked={readsLog(visit)}
          />
        )}
      </>
    ),
  })
}
