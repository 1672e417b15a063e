import type { Instant } from '#calendar/day.ts'
import type { LogRow } from '#ledger/questions/log.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { deskTexts } from '#texts/desk.ts'
import type { DeskTexts } from '#texts/en/desk.ts'
import { type Names, staffThingsIn } from '#texts/things.ts'

export type Column = keyof DeskTexts['log']['columns']
export type Cells = Readonly<Record<Column, string>>

/** The remedies of one complaint, each with its amount, and whether it was granted. */
const remediesOf = ({ remedies }: LogRow, language: StaffLanguage): string => {
  const [things, dates] = [staffThingsIn(language), datesIn(language)]
  return remedies
    .filter(({ status }) => status !== 'refused' && status !== 'withdrawn')
    .map(({ kind, currency, cents, status }) => {
      const amount = currency && cents ? ` ${dates.money({ currency, cents }).replace(' ', '\u00a0')}` : ''
      const waits = status === 'proposed' ? ` (${things.remedyStates.proposed.toLowerCase()})` : ''
      return `${things.remedies[kind]}${amount}${waits}`
    })
    .join(', ')
}

/** One line of the log as text, the same for page, paper and file. */
export const cellsOf = (
  row: LogRow,
  {
    language,
    names,
    shop,
    day,
  }: {
    readonly language: StaffLanguage
    readonly names: Names
    readonly shop: Storefront | undefined
    /** How a day is written here. */
    readonly day: (at: Instant, zone: string) => string
  },
): Cells => {
  const things = staffThingsIn(language)
  const { log, erased, nobody } = deskTexts[language]
  const on = (at: Instant | null, otherwise = '') => (at === null ? otherwise : day(at, shop?.zone ?? 'UTC'))
  return {
    reference: row.reference,
    storefront: shop?.name ?? row.storefront,
    received: on(row.receivedAt),
    channel: things.channels[row.channel],
    name: row.name ?? erased,
    order: row.orderNumber ?? '',
    category: things.categoryNames[row.category],
    handler: row.handler === null ? nobody : things.name(row.handler, names),
    acknowledged: on(row.acknowledgedAt, log.notYet),
    registered: on(row.registeredAt, log.toRegister),
    answered: on(row.answeredAt, log.notYet),
    finding: row.finding === null ? '' : things.findings[row.finding],
    causes: row.causes.map(cause => things.causes[cause]).join(', '),
    remedies: remediesOf(row, language),
    // A plain number, for sums in a spreadsheet.
    cost: row.cost === 0 ? '' : (row.cost / 100).toFixed(2),
    changes: row.changes === 0 ? '' : String(row.changes),
    board: on(row.escalatedAt),
    replied: on(row.repliedAt),
    closed: on(row.closedAt),
    missed: row.missed === 0 ? '' : String(row.missed),
  }
}
