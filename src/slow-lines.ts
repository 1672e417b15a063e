import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** Calls `look` now and then, until it is stopped. */
export type Rhythm = (look: () => void) => () => void

const minutes = 60_000
/**
 * Photos over a bad line take as long as they take: there is no last moment for a request that is still coming. Its headers come
 * at once or not at all.
 */
export const lineLimits = { requestTimeout: 0, headersTimeout: minutes } as const

// A kilobyte a second, which the oldest mobile network carries, and a silence in a tunnel is made up for by what comes after it.
export const leastBytes = 300_000
export const everyFiveMinutes: Rhythm = look => {
  const timer = setInterval(look, 5 * minutes)
  timer.unref()
  return () => clearInterval(timer)
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

// What came and was not read yet waits for us: that is no slow line.
const isForUs = ({ complete, readableLength }: IncomingMessage) => complete || readableLength > 0

const cut = ({ socket }: IncomingMessage, { headersSent }: ServerResponse) => {
  if (!headersSent) socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n')
  socket.destroySoon()
}

/** Ends requests of which, from one look to the next, fewer than `leastBytes` came: whoever only holds a line open loses it. */
export const keepPace = (server: Server, rhythm: Rhythm): void => {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!hasBody(request)) return
    let before = request.socket.bytesRead
    const stop = rhythm(() => {
      const came = request.socket.bytesRead - before
      before += came
      if (came < leastBytes && !isForUs(request)) cut(request, response)
    })
    response.once('close', stop)
  })
}
