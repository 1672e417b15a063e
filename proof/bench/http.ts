import { Agent, request } from 'node:http'

export type Answer = {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** A client that keeps its connection, as a browser does. */
export const client = (url: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const { hostname, port } = new URL(url)
  const send = (method: 'GET' | 'POST', path: string, form?: Readonly<Record<string, string>>, cookie?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const body = form && new URLSearchParams(form).toString()
      const headers = {
        ...(body
          ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
          : {}),
        ...(cookie ? { cookie } : {}),
      }
      const sent = request({ agent, hostname, port, method, path, headers }, answer => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => void chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            body: Buffer.concat(chunks).toString('utf8'),
            headers: answer.headers,
          }),
        )
      })
      sent.on('error', reject)
      sent.end(body)
    })
  return { send, close: () => agent.destroy() }
}
