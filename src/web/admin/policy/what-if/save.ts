import { ReadableStream } from 'node:stream/web'
import { dayOf } from '#calendar/day.ts'
import type { Names } from '#texts/things.ts'
import { whatIfTexts } from '#texts/what-if.ts'
import type { Changed, Run } from '#what-if/what-if.ts'
import { csv } from '../../../parts/csv.ts'
import { shopOf } from '../../../parts/desk/names.ts'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { whoText } from './run-said.ts'
import { promiseText } from './tables.tsx'

const batch = 500
const encoder = new TextEncoder()

const lineOf = (visit: StaffVisit, names: Names) => (change: Changed) => {
  const { outcomes, notPromised } = whatIfTexts[visit.language]
  const shop = shopOf(visit.shops, change.storefront)
  const cells = (ending: Changed['before']) =>
    ending
      ? [ending.dueOn, outcomes[ending.outcome], ending.at ? dayOf(ending.at, shop?.zone ?? 'UTC') : '']
      : ['', notPromised, '']
  return [
    change.reference,
    shop?.name ?? change.storefront,
    promiseText(change, visit.language),
    change.clause,
    whoText(change.who, names, visit.language),
    ...cells(change.before),
    ...cells(change.after),
  ]
}

/** The list as a file, read page by page. */
export const saveChanges = async (run: Run, visit: StaffVisit, { whatIf, people }: World): Promise<Response> => {
  const { csvColumns, fileName } = whatIfTexts[visit.language]
  const line = lineOf(visit, await people.names())
  async function* lines() {
    yield encoder.encode(csv([Object.values(csvColumns)]))
    for (let after = 0; ; ) {
      const rows = await whatIf.changed(run.id, { reader: visit.person.id, after, limit: batch })
      const some = rows.slice(0, batch)
      // The mark by which spreadsheets know UTF-8 stands in front of the first line only.
      yield encoder.encode(csv(some.map(line)).slice(1))
      if (rows.length <= batch) return
      after = some.at(-1)?.number ?? after
    }
  }
  return new Response(ReadableStream.from(lines()) as BodyInit, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${fileName}.csv"`,
    },
  })
}
