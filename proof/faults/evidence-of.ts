import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Evidence } from './evidence.ts'
import type { World } from './world.ts'

/** Runs the program's own `verify`, in a process of its own: there the heart computes every date and state anew. */
const recompute = (world: World) => (): Promise<readonly string[]> =>
  new Promise(resolve => {
    const main = join(import.meta.dirname, '..', '..', 'build', 'main.js')
    const env = {
      ...process.env,
      NODE_COMPILE_CACHE: join(import.meta.dirname, '..', '..', 'build', 'compiled'),
      DATA_DIR: world.folder,
      DATABASE_URL: world.direct.app,
      DATABASE_OWNER_URL: world.direct.owner,
    }
    const child = spawn(process.execPath, [main, 'verify'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => void (said += text))
    child.on('close', code => resolve(code === 0 ? [] : said.split('\n').filter(Boolean).slice(0, 5)))
  })

/** All that is known of a world from outside. `isWhole`: dates are computed anew too, which takes a second. */
export const evidenceOf = (world: World, upSince: string, isWhole = false): Evidence => ({
  sql: world.sql,
  files: join(world.folder, 'files'),
  acts: world.journal.acts,
  arrived: world.sink.mail.map(({ messageId = '', raw }) => ({ messageId, raw })),
  mailbox: { gone: world.mailGone() },
  output: world.output(),
  canaries: [`canary.${world.name}`, 'Kanarie', 'crack along the lower bout'],
  now: world.now().toString(),
  upSince,
  ...(isWhole ? { recompute: recompute(world) } : {}),
})
