import { join } from 'node:path'
import { type Config, configFrom } from '#config/config.ts'
import { day } from '#calendar/day.ts'
import { clockFrom } from '#clock/clock.ts'
import { removeFolder } from '#database/embedded.ts'
import { Halt } from '#database/halt.ts'
import { expectHouse, openAsItIs, openDatabase, type Opened } from '#database/open.ts'
import { backupCommand } from '#commands/backup.ts'
import { anchorsFrom, rebuild, verify } from '#commands/check-ledger.ts'
import { checkMailCommand } from '#commands/check-mail.ts'
import { playDemo } from '#commands/demonstrate.ts'
import { importMailCommand } from '#commands/import-mail.ts'
import { policyCommand } from '#commands/policy.ts'
import { restoreCommand } from '#commands/restore.ts'
import { assemble, firstSignIn } from './serve.ts'
import { untilStopped } from './signals.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const root = join(import.meta.dirname, '..')
const migrations = join(root, 'migrations')
const say = (line: string) => void process.stdout.write(`${line}\n`)
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1)

const serve = async (config: Config) => {
  const begin = performance.now()
  const database = await openDatabase(config, migrations, say)
  const clock = clockFrom(config.clock)
  const mode = config.isProduction ? 'production' : 'development'
  try {
    const program = await assemble({ config, database, now: clock, mode })
    try {
      const { house, stop } = await program.start()
      const hasPassword = async () =>
        (await program.db.selectFrom('person').select('id').where('password_hash', 'is not', null).limit(1).execute())
          .length > 0
      const first = await firstSignIn(house, hasPassword)
      // Heard before it says that it is ready: whoever reads that may stop it at once.
      const stopped = untilStopped()
      const { publicUrl, mailbox } = house.world
      say(`Verhaal is ready in ${seconds(begin)} s.`)
      say(`  Customers      ${publicUrl}/`)
      say(`  Desk           ${publicUrl}/desk`)
      if (first) say(`  First sign-in  ${first}   (once, within a day)`)
      if (mailbox) say(`  Mailbox        ${publicUrl}/mailbox   (letters stay here until SMTP_URL is set)`)
      if (house.world.mailSettings.unencrypted)
        say('  Beware         letters leave unencrypted: SMTP_URL says encryption=none')
      say('Stop with Ctrl-C.')
      await stopped
      await stop()
    } catch (fault) {
      await program.abandon().catch(() => undefined)
      throw fault
    }
  } finally {
    await database.stop()
  }
}

const demo = async (config: Config) => {
  if (config.isProduction) throw new Halt('The demo does not run in production: leave NODE_ENV out.')
  const begin = performance.now()
  // Told anew each time, so that its dates are always those of today.
  const dataDir = join(config.dataDir, 'demo')
  const own: Config = { ...config, dataDir, databaseUrl: undefined, databaseOwnerUrl: undefined }
  await removeFolder(dataDir)
  const database = await openDatabase(own, migrations, say)
  try {
    await playDemo(own, database, say, () => seconds(begin))
  } finally {
    await database.stop()
  }
}

const migrate = async (config: Config) => {
  const database = await openDatabase(config, migrations, say, true)
  await database.stop()
  say('The database is up to date.')
}

type Work = (database: Opened, tell: typeof say, config: Config) => Promise<boolean>
const beside = (work: Work) => async (config: Config) => {
  const database = await openDatabase(config, migrations, say, true)
  try {
    process.exitCode = (await work(database, say, config)) ? 0 : 1
  } finally {
    await database.stop()
  }
}

const ofHouse =
  (work: Work) =>
  async (config: Config): Promise<void> => {
    expectHouse(config)
    await beside(work)(config)
  }

// npm goes to the program's own folder; a file is meant from where the command was given.
const folder = process.env['INIT_CWD'] ?? process.cwd()

const importFiles = async (config: Config) => {
  const isGood = await importMailCommand(process.argv.slice(3), () => openDatabase(config, migrations, say, true), {
    folder,
    say,
    now: clockFrom(config.clock),
    hasWayIn: config.mailIn !== undefined,
  })
  process.exitCode = isGood ? 0 : 1
}

const around = () => ({ folder, say, now: clockFrom() })

const backup = async (config: Config) => {
  const isGood = await backupCommand(process.argv.slice(3), config, () => openAsItIs(config, say), around())
  process.exitCode = isGood ? 0 : 1
}

const restore = async (config: Config) => {
  process.exitCode = (await restoreCommand(process.argv.slice(3), config, migrations, around())) ? 0 : 1
}

const commands: Readonly<Record<string, (config: Config) => Promise<void>>> = {
  serve,
  demo,
  migrate,
  verify: ofHouse(async (database, tell) => verify(database, tell, await anchorsFrom(process.argv.slice(3), folder))),
  rebuild: ofHouse(rebuild),
  'check-mail': beside((database, tell, config) => checkMailCommand(config, database, tell)),
  'import-mail': importFiles,
  backup,
  restore,
}

const run = async (name: string) => {
  if (name === 'policy') {
    const today = () => day(Temporal.Now.plainDateISO().toString())
    process.exitCode = policyCommand(process.argv.slice(3), { folder, say, today })
    return
  }
  const command = commands[name]
  if (!command) throw new Halt(`There is no command "${name}"; there is ${Object.keys(commands).join(', ')}, policy.`)
  await command(configFrom(process.env))
}

await run(process.argv[2] ?? 'serve').catch((fault: unknown) => {
  process.exitCode = 1
  process.stderr.write(
    fault instanceof Halt ? `\n${fault.message}\n\n` : `${(fault as Error)?.stack ?? String(fault)}\n`,
  )
})
