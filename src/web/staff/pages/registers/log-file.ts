import { ReadableStream } from 'node:stream/web'
import { dayOf } from '#calendar/day.ts'
import type { LogRow } from '#ledger/questions/log.ts'
import { deskTexts } from '#texts/desk.ts'
import { csv } from '../../../parts/csv.ts'
import { shopOf } from '../../../parts/desk/names.ts'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { cellsOf, type Column } from './log-cells.ts'
import { askFor } from './log-asked.ts'

const batch = 500
const encoder = new TextEncoder()

/** The same register as a file, read page by page so that a long one is never whole in memory. */
export const saveLog = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { log } = deskTexts[visit.language]
  const names = await world.people.names()
  const columns = Object.keys(log.columns) as Column[]
  const ask = askFor(visit)
  const line = (row: LogRow) => {
    const shop = shopOf(visit.shops, row.storefront)
    const cells = cellsOf(row, { language: visit.language, names, shop, day: dayOf })
    return columns.map(column => cells[column])
  }
  async function* lines() {
    yield encoder.encode(csv([columns.map(column => log.columns[column])]))
    let after: string | undefined
    do {
      const page = await world.questions.log({ ...ask, ...(after ? { after } : {}), limit: batch })
      yield encoder.encode(csv(page.rows.map(line)).slice(1))
      after = page.next
    } while (after !== undefined)
  }
  return new Response(ReadableStream.from(lines()) as BodyInit, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${log.fileName}.csv"`,
    },
  })
}
