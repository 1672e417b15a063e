import { randomBytes } from 'node:crypto'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { openShop } from './filing.ts'
import { start } from './program.ts'
import { atLeast, plain, type Result } from '../result.ts'

const text =
  'The guitar arrived on Tuesday with a crack along the lower bout, about eight centimetres long. The box had no padding at the corners.\r\n'
const photo = randomBytes(20_000).toString('base64').replaceAll(/.{76}/g, '$&\r\n')

let written = 0
/** A message as people write them: three in four of text alone, one with a photo. */
export const message = (to: string) => {
  written += 1
  const head = `Message-ID: <${written}.${process.pid}@customers.example>\r\nFrom: "Customer ${written}" <customer${written}@customers.example>\r\nTo: ${to}\r\nDate: Thu, 2 Apr 2026 20:41:00 +0200\r\nSubject: A crack in my guitar (${written})\r\nMIME-Version: 1.0\r\n`
  if (written % 4 > 0) return `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${text.repeat(6)}`
  return `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.repeat(6)}\r\n--x\r\nContent-Type: application/octet-stream; name=photo.bin\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=photo.bin\r\n\r\n${photo}\r\n--x--\r\n`
}

const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })

/** One mail server that hands over one message after the other. */
const byLmtp = async (port: number, to: string) => {
  const socket = connect(port, '127.0.0.1')
  const answers: string[] = []
  let heard: (() => void) | undefined
  let rest = ''
  socket.setEncoding('latin1').on('data', chunk => {
    const lines = `${rest}${String(chunk)}`.split('\r\n')
    rest = lines.pop() ?? ''
    answers.push(...lines.filter(line => /^\d{3} /.test(line)))
    heard?.()
  })
  const hear = async (code: string) => {
    while (answers.length === 0) await new Promise<void>(resolve => void (heard = resolve))
    const answer = answers.shift() ?? ''
    if (!answer.startsWith(code)) throw new Error(`The door for mail servers answered ${answer}`)
  }
  await hear('220')
  socket.write('LHLO bench\r\n')
  await hear('250')
  return {
    send: async () => {
      socket.write(`MAIL FROM:<customer@customers.example>\r\nRCPT TO:<${to}>\r\nDATA\r\n`)
      for (const code of ['250', '250', '354']) await hear(code)
      socket.write(`${message(to)}\r\n.\r\n`)
      await hear('250')
    },
    close: () => socket.destroy(),
  }
}

const byHook = (url: string, secret: string, to: string) => ({
  send: async () => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822', 'x-envelope-to': to }
    const answer = await fetch(`${url}/hooks/mail`, { method: 'POST', headers, body: message(to) })
    if (answer.status !== 200) throw new Error(`The hook answered ${answer.status}`)
    await answer.text()
  },
  close: () => undefined,
})

type Sender = { readonly send: () => Promise<void>; readonly close: () => void }

/** Messages a second until the last is kept, and until the last is sorted and waits for a person. */
const measure = async (senders: readonly Sender[], many: number, database: Client) => {
  const begin = performance.now()
  let left = many
  await Promise.all(
    senders.map(async sender => {
      while ((left -= 1) >= 0) await sender.send()
      sender.close()
    }),
  )
  const kept = many / ((performance.now() - begin) / 1000)
  for (;;) {
    const { rows } = await database.query("select 1 from mail_in where state = 'new' limit 1")
    if (rows.length === 0) break
    await wait(20)
  }
  return { kept, sorted: many / ((performance.now() - begin) / 1000) }
}

/** Mail handed over by mail servers and by a provider, eight at a time: kept with its commit, read, and sorted. */
export const benchMailIn = async (
  folder: string,
  many: number,
  databaseOf: (dataDir: string) => string,
): Promise<readonly Result[]> => {
  const dataDir = join(folder, 'mail-in')
  const [port, secret] = [await freePort(), randomBytes(24).toString('hex')]
  const to = 'complaints@mail.example'
  const env = { RECEIVE_URL: `lmtp://127.0.0.1:${port}`, RECEIVE_FOR: 'mail.example', MAIL_HOOK_SECRET: secret }
  await openShop(dataDir, databaseOf)
  const running = await start(dataDir, 'serve', undefined, env)
  const database = new Client({ connectionString: databaseOf(dataDir) })
  await database.connect()
  try {
    const eight = (make: () => Promise<Sender>) => Promise.all(Array.from({ length: 8 }, make))
    await measure(await eight(() => byLmtp(port, to)), 50, database)
    const lmtp = await measure(await eight(() => byLmtp(port, to)), many, database)
    const hook = await measure(await eight(() => Promise.resolve(byHook(running.url, secret, to))), many, database)
    return [
      plain('mail kept, by LMTP', lmtp.kept, 'messages/s'),
      atLeast('mail kept, read and sorted, by LMTP', lmtp.sorted, 'messages/s', 100),
      plain('mail kept, by a provider', hook.kept, 'messages/s'),
      atLeast('mail kept, read and sorted, by a provider', hook.sorted, 'messages/s', 100),
      plain('memory of the program after it', running.rssMb(), 'MiB'),
    ]
  } finally {
    await database.end()
    await running.stop()
  }
}
