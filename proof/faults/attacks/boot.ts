// Whatever keeps the program from starting is told in words that say what to do, and nothing is changed by the try.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Client } from 'pg'
import { plain } from '../../result.ts'
import type { Attack, Found, Ground } from '../attack.ts'
import { command, type Ended } from '../command.ts'
import { columnsIn, differing, sumsOf } from '../sums.ts'
import { openWorld, type World } from '../world.ts'

/** Something that is wrong at the start; `says` is what has to be in the answer. */
type Refused = {
  readonly name: string
  readonly says: RegExp
  readonly try: (world: World, usual: Readonly<Record<string, string>>) => Promise<Ended>
}

const elsewhere = (url: string, change: Partial<URL>) => Object.assign(new URL(url), change).href

const newerMigration = '9999-of-tomorrow'

const refused: readonly Refused[] = [
  {
    name: 'a database server that is not there',
    says: /DATABASE_(OWNER_)?URL cannot be used/,
    try: ({ direct }, usual) => {
      const [app, owner] = [elsewhere(direct.app, { port: '9' }), elsewhere(direct.owner, { port: '9' })]
      return command({ ...usual, DATABASE_URL: app, DATABASE_OWNER_URL: owner }, 'serve')
    },
  },
  {
    name: 'a wrong password of the database',
    says: /DATABASE_(OWNER_)?URL cannot be used/,
    try: ({ direct }, usual) => {
      const [app, owner] = [elsewhere(direct.app, { password: 'no' }), elsewhere(direct.owner, { password: 'no' })]
      return command({ ...usual, DATABASE_URL: app, DATABASE_OWNER_URL: owner }, 'serve')
    },
  },
  {
    name: 'a database of a name that is not there',
    says: /DATABASE_(OWNER_)?URL cannot be used/,
    try: ({ direct }, usual) => {
      const [app, owner] = [
        elsewhere(direct.app, { pathname: '/nowhere' }),
        elsewhere(direct.owner, { pathname: '/nowhere' }),
      ]
      return command({ ...usual, DATABASE_URL: app, DATABASE_OWNER_URL: owner }, 'serve')
    },
  },
  {
    name: 'a database that is newer than the program',
    says: /newer than this program/,
    try: async ({ sql }, usual) => {
      await sql('insert into kysely_migration (name, timestamp) values ($1, $2)', [newerMigration, '2026-01-01'])
      const ended = await command(usual, 'serve')
      await sql('delete from kysely_migration where name = $1', [newerMigration])
      return ended
    },
  },
  {
    name: 'a data folder that cannot be made',
    says: /cannot be written to/,
    try: ({ folder }, usual) => {
      writeFileSync(join(folder, 'a-file'), '')
      return command({ ...usual, DATA_DIR: join(folder, 'a-file', 'data') }, 'serve')
    },
  },
  {
    name: 'a port that is taken',
    says: /Port \d+ is taken/,
    try: async (_, usual) => {
      const other = createServer()
      const port = await new Promise<number>(resolve => {
        other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
      })
      const ended = await command({ ...usual, PORT: String(port) }, 'serve')
      other.close()
      return ended
    },
  },
  {
    name: 'secrets that cannot be read',
    says: /secrets\.json cannot be read/,
    try: ({ folder }, usual) => {
      const own = join(folder, 'broken')
      mkdirSync(own)
      writeFileSync(join(own, 'secrets.json'), '{ "app": "abc')
      return command({ ...usual, DATA_DIR: own }, 'serve')
    },
  },
  {
    name: 'secrets that are not what they were',
    says: /secrets\.json/,
    try: ({ folder }, usual) => {
      const own = join(folder, 'spoiled')
      mkdirSync(own)
      writeFileSync(join(own, 'secrets.json'), '{ "app": 12 }')
      return command({ ...usual, DATA_DIR: own }, 'serve')
    },
  },
  {
    name: 'a policy that does not parse',
    says: /half\.json/,
    try: ({ folder }, usual) => {
      writeFileSync(join(folder, 'half.json'), '{ "id": "half", "version": ')
      return command(usual, 'policy', 'check', join(folder, 'half.json'))
    },
  },
  {
    name: 'settings that are not right',
    says: /These settings are not right/,
    try: (_, usual) => command({ ...usual, PORT: 'eighty' }, 'serve'),
  },
]

const wrongOf = ({ says }: Refused, { code, said }: Ended): readonly string[] => [
  ...(code === 0 || code === null ? [`it ended with ${code}`] : []),
  ...(says.test(said) ? [] : [`it said: ${said.trim().slice(0, 300)}`]),
  ...(/\n\s+at /.test(said) ? ['it showed a stack'] : []),
]

const tryAll = async ({ server, folder, say }: Ground) => {
  const world = await openWorld({ name: 'boot', within: folder, server })
  const first = await world.start()
  await first.stop()
  const usual = {
    DATA_DIR: world.folder,
    DATABASE_URL: world.direct.app,
    DATABASE_OWNER_URL: world.direct.owner,
    LOG_LEVEL: 'error',
  }
  const admin = new Client({ connectionString: world.admin })
  await admin.connect()
  const columns = await columnsIn(admin)
  const before = await sumsOf(admin, columns)
  const found: Found[] = []
  for (const one of refused) {
    const ended = await one.try(world, usual)
    const changed = differing(before, await sumsOf(admin, columns)).map(table => `${table} is not as before`)
    const wrong = [...wrongOf(one, ended), ...changed]
    for (const what of wrong) found.push({ invariant: 'I10', what, at: one.name, again: 'npm run faults -- only=boot' })
    say(`  ${one.name}: ${wrong.length === 0 ? 'refused' : wrong.join('; ')}`)
  }
  await admin.end()
  await world.close()
  return found
}

export const boot: Attack = {
  name: 'boot',
  isShort: true,
  run: async ground => ({
    found: await tryAll(ground),
    results: [plain('things at the start that were refused', refused.length, 'things')],
  }),
}
