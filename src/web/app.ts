import { randomBytes } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { denied } from './parts/denied.tsx'
import { enter, type Entered } from './enter.ts'
import { type Fault, fault } from './parts/fault.tsx'
import { securityHeaders } from './headers.ts'
import { pace } from './pace.ts'
import { type Posted, readForm } from './read-form.ts'
import type { Route, Rule, ShopVisit } from './route.ts'
import { routes as every } from './routes.ts'
import { streamForm } from './stream-form.ts'
import type { World } from './world.ts'

export type Report = (line: string, details: Readonly<Record<string, unknown>>) => void

const formsPerMinute = 60

/** Customer pages are mounted under every storefront's base; the desk, links and assets once. */
const mounts = ({ rule, path }: Route): readonly string[] =>
  rule.for === 'anyone' || rule.for === 'customer' ? [path, `/shop/:shop${path === '/' ? '' : path}`] : [path]

// The database is away, takes no more, its disk fails, or it let this wait until its patience (statement_timeout, lock_timeout) ended.
const isGone = (problem: unknown) =>
  /^(08|25006|40003|55P03|57014|57P|53|58)|ECONN|timeout/.test((problem as { code?: string }).code ?? '')

const posted = (c: Context): Posted => {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  return incoming && c.req.method === 'POST' ? { headers: c.req.raw.headers, body: incoming } : c.req.raw
}

/** Where a request goes in, from the outside to the inside: headers, pace, the route's rule, its handler. */
export const createApp = (
  world: World,
  report: Report,
  isWell: () => Promise<boolean>,
  routes: readonly Route[] = every,
): Hono => {
  const app = new Hono()
  const form = (c: Context, rule?: Rule) => {
    const streams = rule !== undefined && 'streams' in rule
    let read: ReturnType<typeof readForm> | undefined
    return {
      read: () => (read ??= streams ? streamForm(posted(c)) : readForm(posted(c), world.files)),
      /** Lets flow past what nobody took of a body that somebody began to read. */
      leave: async () => streams && (await read?.catch(() => undefined))?.streamed?.leave(),
    }
  }
  app.use(securityHeaders(world.publicUrl.startsWith('https:')))
  app.get('/health', async c => ((await isWell()) ? c.text('well') : c.text('unwell', 503)))
  app.use(pace(formsPerMinute))
  // No page has an address with a NUL in it, and no database text can hold one.
  app.use((c, next) => (/%00/.test(c.req.url) ? Promise.resolve(c.notFound()) : next()))
  for (const route of routes)
    for (const path of mounts(route))
      app.on(route.method, path, async c => {
        const { read, leave } = form(c, route.rule)
        try {
          const entered = await enter(route.rule, c, world, read)
          if (!entered) return c.notFound()
          if ('denied' in entered) {
            if (entered.denied !== 'sign-in')
              world.note('A page was refused', { why: entered.denied, route: route.path, person: entered.person?.id })
            return await denied(entered, world)
          }
          // `enter` gave the visit that this route's rule asks for; the pair cannot be told to the compiler in a loop.
          return await (route.handle as (visit: Entered, world: World) => Promise<Response>)(entered, world)
        } catch (problem) {
          const reference = randomBytes(4).toString('hex')
          report('A request failed', { reference, route: route.path, problem })
          const kind: Fault = isGone(problem) ? 'unavailable' : 'broken'
          return await fault(c, world, kind, reference, read)
        } finally {
          await leave()
        }
      })
  app.notFound(async c => {
    const entered = await enter({ for: 'anyone' }, c, world, form(c).read).catch(() => undefined)
    return entered && !('denied' in entered)
      ? denied({ denied: 'nowhere', visit: entered as ShopVisit }, world)
      : fault(c, world, 'unavailable', '', form(c).read)
  })
  return app
}
