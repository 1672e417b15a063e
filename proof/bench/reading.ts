import { layOut, isUnread, parseMail } from '#post/in/parse.ts'
import { atLeast, atMost, plain, type Result } from '../result.ts'

const words = 'De barst in het bovenblad wordt elke dag een stukje groter, en niemand belt terug. '.repeat(20)
const photo = Buffer.alloc(60_000, 'barst').toString('base64').replace(/.{76}/g, '$&\r\n')

/** An answer as most customers send it: text and HTML, what it answers underneath, now and then with a photo. */
const message = (n: number): Uint8Array => {
  const part = (type: string, said: string, more = '') => `--b\r\nContent-Type: ${type}\r\n${more}\r\n${said}\r\n`
  const text = `${words}\r\n\r\nOp do 2 apr 2026 om 20:41 schreef Klankhuis <klachten@klankhuis.example>:\r\n\r\n> ${words}`
  const html = `<p>${words}</p><div class="gmail_quote"><blockquote><p>${words}</p></blockquote></div>`
  const base64 = 'Content-Transfer-Encoding: base64\r\n'
  return Buffer.from(
    `Message-ID: <${n}@postvak.example>\r\nFrom: Pieter de Boer <pieter@postvak.example>\r\nTo: klachten@klankhuis.example\r\nSubject: Re: 100234\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n` +
      part('text/plain; charset=utf-8', text) +
      part('text/html; charset=utf-8', html) +
      (n % 5 === 0 ? part('image/jpeg; name="barst.jpg"', photo, base64) : '') +
      '--b--\r\n',
  )
}

const perSecond = async (many: number, read: (n: number) => Promise<unknown>) => {
  const begin = performance.now()
  for (let n = 0; n < many; n += 1) await read(n)
  return many / ((performance.now() - begin) / 1000)
}

/** The largest message there is: a photo that fills it. */
const largest = () =>
  Buffer.concat([
    Buffer.from(
      'From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n',
    ),
    Buffer.from(`${'A'.repeat(76)}\r\n`.repeat(Math.floor((24.9 * 1024 * 1024) / 78))),
    Buffer.from('\r\n--b--\r\n'),
  ])

/** How many messages are taken apart in a second, one after another in one thread, and what the largest of them takes. */
export const benchReading = async (): Promise<readonly Result[]> => {
  await parseMail(message(0))
  const read = await perSecond(1000, n => parseMail(message(n)))
  const laidOut = await perSecond(300, n => layOut(message(n)))
  const raw = largest()
  const before = process.memoryUsage().rss
  const begin = performance.now()
  const found = await parseMail(raw)
  const seconds = (performance.now() - begin) / 1000
  if (isUnread(found)) throw new Error(`The largest message could not be read: ${found.problem}`)
  return [
    atLeast('messages taken apart, with one photo in five', read, 'a second', 100),
    plain('messages made harmless to look at', laidOut, 'a second'),
    atMost('a message of 25 MB taken apart', seconds, 's', 2),
    atMost('memory that it takes', (process.memoryUsage().rss - before) / 1024 / 1024, 'MiB', 256),
  ]
}
