import { join } from 'node:path'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { type Config, configFrom } from './config.ts'
import { connect } from './database/connect.ts'
import { Halt } from './database/halt.ts'
import { openDatabase } from './database/open.ts'
import { listen } from './listen.ts'
import { untilStopped } from './signals.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const root = join(import.meta.dirname, '..')
const migrations = join(root, 'migrations')
const say = (line: string) => void process.stdout.write(`${line}\n`)

const serve = async (config: Config) => {
  const begin = performance.now()
  const database = await openDatabase(config, migrations, say)
  const tables = connect(database.app, fault => say(`A database connection broke: ${fault.message}`))
  const app = new Hono()
  app.get('/health', async context => {
    const isWell = await sql`select 1`.execute(tables).then(
      () => true,
      () => false,
    )
    return context.text(isWell ? 'well' : 'unwell', isWell ? 200 : 503)
  })
  try {
    const { port, stop } = await listen(app.fetch, config.port, config.host)
    say(`Verhaal is ready in ${((performance.now() - begin) / 1000).toFixed(1)} s:\n  http://localhost:${port}/health`)
    say('Stop with Ctrl-C.')
    await untilStopped()
    await stop()
  } finally {
    await tables.destroy()
    await database.stop()
  }
}

const migrate = async (config: Config) => {
  const database = await openDatabase(config, migrations, say, true)
  await database.stop()
  say('The database is up to date.')
}

const commands: Readonly<Record<string, (config: Config) => Promise<void>>> = { serve, migrate }

const run = async (name: string) => {
  const command = commands[name]
  if (!command) throw new Halt(`There is no command "${name}"; there is ${Object.keys(commands).join(', ')}.`)
  await command(configFrom(process.env))
}

await run(process.argv[2] ?? 'serve').catch((fault: unknown) => {
  process.exitCode = 1
  process.stderr.write(
    fault instanceof Halt ? `\n${fault.message}\n\n` : `${(fault as Error)?.stack ?? String(fault)}\n`,
  )
})
