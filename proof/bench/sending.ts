import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { SMTPServer } from 'smtp-server'
import { fileMany, openShop } from './filing.ts'
import { start } from './program.ts'
import { plain, type Result } from '../result.ts'

/** A mail server that takes every letter and drops it. */
export const sink = async () => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, _, done) => void stream.resume().once('end', () => done()),
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return { port, close: () => new Promise<void>(resolve => server.close(resolve)) }
}

const waiting = async (database: Client) => {
  const { rows } = await database.query<{ many: number }>(
    "select count(*)::integer as many from letter where state = 'waiting'",
  )
  return rows[0]?.many ?? 0
}

/** Letters that wait, sent to a mail server on this machine by the program's own queue, each noted in its complaint's history. */
export const benchSending = async (
  folder: string,
  many: number,
  databaseOf: (dataDir: string) => string,
): Promise<readonly Result[]> => {
  const dataDir = join(folder, 'sending')
  const server = await sink()
  await openShop(dataDir, databaseOf)
  const running = await start(dataDir, 'serve', undefined, { SMTP_URL: `smtp://127.0.0.1:${server.port}` })
  const database = new Client({ connectionString: databaseOf(dataDir) })
  await database.connect()
  try {
    // The queue stands still as it does while a mail server is down, and then goes on.
    await database.query(
      "insert into mail_out (paused_until) values (now() + interval '1 day') on conflict (id) do update set paused_until = excluded.paused_until",
    )
    await fileMany(running.url, many)
    await database.query('update mail_out set paused_until = null')
    const [letters, begin] = [await waiting(database), performance.now()]
    await fileMany(running.url, 1)
    while ((await waiting(database)) > 0) await wait(20)
    return [plain('letters sent by the queue', letters / ((performance.now() - begin) / 1000), 'letters/s')]
  } finally {
    await database.end()
    await running.stop()
    await server.close()
  }
}
