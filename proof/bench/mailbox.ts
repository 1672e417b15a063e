import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { closeAll } from '../../test/world/closing.ts'
import { imapServer } from '../../test/world/imap.ts'
import { openShop } from './filing.ts'
import { message } from './mail-in.ts'
import { start } from './program.ts'
import { atMost, plain, type Result } from '../result.ts'

type Counts = { readonly kept: string; readonly sorted: string; readonly in_order: boolean }

const counted = async (database: Client): Promise<Counts> => {
  const { rows } =
    await database.query<Counts>(`select count(*) as kept, count(*) filter (where state <> 'new') as sorted,
    coalesce(bool_and(uid = n), true) as in_order from (select state, uid, row_number() over (order by left(id::text, 13), uid) as n from mail_in) m`)
  return rows[0] ?? { kept: '0', sorted: '0', in_order: true }
}

/** The first time that a mailbox is read in which so many messages wait: whether all come, the oldest first, and what it takes. */
export const benchMailbox = async (
  folder: string,
  many: number,
  databaseOf: (dataDir: string) => string,
): Promise<readonly Result[]> => {
  const dataDir = join(folder, 'mailbox')
  await openShop(dataDir, databaseOf)
  const server = await imapServer()
  for (let n = 0; n < many; n += 1) server.arrives(message('complaints@mail.example'))
  const running = await start(dataDir, 'serve', undefined, { IMAP_URL: server.url })
  const database = new Client({ connectionString: databaseOf(dataDir) })
  await database.connect()
  const begin = performance.now()
  let [most, told] = [0, 0]
  try {
    for (;;) {
      const { kept, sorted, in_order: isInOrder } = await counted(database)
      most = Math.max(most, running.rssMb())
      const seconds = (performance.now() - begin) / 1000
      if (Number(kept) - told >= 5000) {
        told = Number(kept)
        console.log(
          `  ${kept} of ${many} taken, ${sorted} sorted, ${Math.round(seconds)} s, ${Math.round(running.rssMb())} MiB`,
        )
      }
      if (Number(kept) < many) {
        await wait(2000)
        continue
      }
      if (!isInOrder || Number(kept) !== many) throw new Error('Not every message was taken once, the oldest first')
      return [
        plain(`mailbox of ${many} messages, all taken`, seconds, 's'),
        plain('taken from it', many / seconds, 'messages/s'),
        plain('of them read and sorted by then', Number(sorted), 'messages'),
        atMost('memory of the program meanwhile, at most', most, 'MiB', 400),
      ]
    }
  } finally {
    await database.end()
    await running.stop()
    await closeAll()
  }
}
