import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Halt } from '#database/halt.ts'
import { everyFiveMinutes, keepPace, lineLimits, type Rhythm } from './slow-lines.ts'

type Fetch = (request: Request) => Response | Promise<Response>
export type Listening = { readonly port: number; readonly stop: () => Promise<void> }

const explain = (fault: NodeJS.ErrnoException, port: number, host: string): Error => {
  if (fault.code === 'EADDRINUSE')
    return new Halt(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`)
  if (fault.code === 'EACCES')
    return new Halt(`This user may not open port ${port}. Choose one above 1023: PORT=8080 npm start`)
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND')
    return new Halt(
      `HOST=${host} is not an address of this machine. Leave it out, or take 0.0.0.0 for all its addresses.`,
    )
  return fault
}

/** Stops taking new requests, lets those under way finish for ten seconds, then cuts the rest. */
const stop = (server: Server) =>
  new Promise<void>(resolve => {
    const patience = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(patience)
      resolve()
    })
    server.closeIdleConnections()
  })

/** Answers requests on a port, also those that come slowly, as long as they come. A taken port is a Halt that names it. */
export const listen = (
  fetch: Fetch,
  port: number,
  hostname: string,
  rhythm: Rhythm = everyFiveMinutes,
): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname, serverOptions: lineLimits }, address =>
      resolve({ port: address.port, stop: () => stop(server) }),
    ) as Server
    keepPace(server, rhythm)
    server.on('error', (fault: NodeJS.ErrnoException) => reject(explain(fault, port, hostname)))
  })
