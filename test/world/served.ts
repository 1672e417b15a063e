import { inspect } from 'node:util'
import { createApp } from '#web/app.ts'
import { listen } from '../../src/listen.ts'
import { atTheEnd } from './closing.ts'
import { type Difference, smallWorld, type SmallWorld } from './story.ts'

export type ServedWorld = SmallWorld & { readonly url: string }

const notYet = () => new Response(null, { status: 503 })

/** The small world with its pages, served at `url` as the program serves them, until the file's last test. */
export const servedWorld = async (different: Omit<Difference, 'publicUrl'> = {}): Promise<ServedWorld> => {
  const pages: { fetch: (request: Request) => Response | Promise<Response> } = { fetch: notYet }
  const { port, stop } = await listen(request => pages.fetch(request), 0, '127.0.0.1')
  const url = `http://127.0.0.1:${port}`
  const small = await smallWorld({ ...different, publicUrl: url })
  atTheEnd(async () => {
    small.house.world.live.close()
    await stop()
  })
  const report = (line: string, details: object) => void small.reported.push(`${line} ${inspect(details)}`)
  pages.fetch = createApp(small.house.world, report, () => Promise.resolve(true)).fetch
  return { ...small, url }
}
