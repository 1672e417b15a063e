import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { atMost, plain, type Result } from '../result.ts'
import { withClient } from './database.ts'
import { addressesOf, untilSent } from './house.ts'
import { runCommand, start } from './program.ts'
import { multiplying } from './seed/multiply.ts'

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => statSync(join(folder, name)))
    .reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0)

/** What the demo told, grown to so many complaints; answers with how many there are. */
const grown = async (folder: string, size: number): Promise<number> => {
  await (await start(folder, 'demo')).stop()
  const dataDir = join(folder, 'demo')
  const program = await start(dataDir, 'serve')
  const addresses = addressesOf(dataDir)
  await withClient(addresses.admin, untilSent)
  const { growTo } = await multiplying(addresses)
  const many = await growTo(size)
  await program.stop()
  return many
}

const timed = async (work: () => Promise<number>) => {
  const begin = performance.now()
  const mostMb = await work()
  return { seconds: (performance.now() - begin) / 1000, mostMb }
}

/** A backup of a house of so many complaints and putting it back, by the commands that an operator types. */
export const benchBackup = async (folder: string, size: number): Promise<readonly Result[]> => {
  const house = join(folder, 'backed-up')
  const many = await grown(house, size)
  const [dataDir, key, to] = [join(house, 'demo'), join(house, 'backup.key'), join(house, 'backups')]
  await runCommand(dataDir, 'backup', ['--new-key', key])
  const settings = { BACKUP_KEY_FILE: key }
  const made = await timed(() => runCommand(dataDir, 'backup', [`${to}/`], settings))
  const again = join(house, 'again')
  const back = await timed(() => runCommand(again, 'restore', [to, again], settings))
  const results = [
    plain('complaints backed up', many, 'complaints'),
    plain('a backup, made and read back', made.seconds, 's'),
    plain('the same for 1,000 complaints', (made.seconds / many) * 1000, 's'),
    plain('size of a backup', bytesIn(to) / 1e6, 'MB'),
    plain('a backup put back, every history looked through', back.seconds, 's'),
    plain('the same for 1,000 complaints put back', (back.seconds / many) * 1000, 's'),
    atMost('most memory of a backup', made.mostMb, 'MiB', 400),
    atMost('most memory of putting it back', back.mostMb, 'MiB', 400),
  ]
  rmSync(again, { recursive: true, force: true })
  return results
}
