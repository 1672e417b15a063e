import { beforeAll, expect, test } from 'vitest'
import { keepAttached, noRoom } from '#post/in/sent-along.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew } from '../world/story.ts'
import { complaintsAddress, pieter, type PostHouse, postHouse } from './post-house.ts'

let house: PostHouse
let sanne: Caller
let id: string
let to: string
beforeAll(async () => {
  house = await postHouse({}, ({ url }) => ({
    imapUrl: url,
    replyAddress: 'klachten+{key}@klankhuis.example',
    enoughSent: 300_000,
  }))
  const complaint = await house.told()
  id = complaint.id
  to = complaint.to
  sanne = await callers(house.world).as(crew.sanne)
})

let n = 0
/** A message with one file of so many bytes, another one each time. */
const withFile = (from: string, address: string, bytes: number) => {
  n += 1
  const content = Buffer.from(`${n} `.padEnd(bytes, 'x')).toString('base64').replace(/.{76}/g, '$&\r\n')
  return `Message-ID: <f${n}@postvak.example>\r\nFrom: ${from}\r\nTo: ${address}\r\nSubject: Foto ${n}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nZie de bijlage.\r\n--b\r\nContent-Type: text/plain; name="lijst${n}.txt"\r\nContent-Disposition: attachment; filename="lijst${n}.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n--b--\r\n`
}
const attachmentsOf = async (mail: string) =>
  (await house.world.database.app.selectFrom('mail_in').select('attachments').where('id', '=', mail).executeTakeFirst())
    ?.attachments
const last = async () => (await house.world.house.world.ledger.read(id))?.events.at(-1)

test('A-47, A-67: files come along with an answer until their sender sent more than enough in a day; then they wait in the message', async () => {
  const first = await house.arrives(withFile(pieter, to, 200_000))
  expect(first.state).toBe('joined')
  expect(await last()).toMatchObject({ type: 'message-received', files: [{ bytes: 200_000 }] })
  const second = await house.arrives(withFile(pieter, to, 200_000))
  expect(second).toMatchObject({ state: 'waiting', reason: 'files-left' })
  expect(await attachmentsOf(second.id)).toMatchObject([{ bytes: 200_000, left: true }])
  const small = await house.arrives(withFile(pieter, to, 20_000))
  expect(small.state).toBe('joined')
  const other = await house.arrives(withFile('buurman@postvak.example', complaintsAddress, 200_000))
  expect(await attachmentsOf(other.id)).not.toMatchObject([{ left: true }])
})

test('who looks at such a message is told, takes the files out with one press, and gives it to its complaint with them', async () => {
  const { id: mail } = await house.arrives(withFile(pieter, to, 200_000))
  const at = `/desk/mail-in/${mail}`
  expect((await sanne.get(`/desk/complaints/${id}`)).html).toContain(at)
  const page = await sanne.get(at)
  expect(page.text).toContain('zit nog in het bericht')
  expect(page.text).toContain('De bestanden eruit halen')
  expect((await sanne.post(at, { do: 'take-out' })).status).toBe(303)
  expect((await sanne.get(at)).text).not.toContain('De bestanden eruit halen')
  expect((await sanne.get(`${at}/files/0`)).status).toBe(200)
  await sanne.post(at, { do: 'join-likely', complaint: id })
  expect(await last()).toMatchObject({ type: 'message-received', mail, files: [{ bytes: 200_000 }] })
})

test('a day later files come along by themselves again', async () => {
  await house.world.passTo('2026-04-03T19:00:00.000Z')
  expect((await house.arrives(withFile(pieter, to, 200_000))).state).toBe('joined')
})

test('a file for which there is no room is tried again later, and stays in its message when that was often enough', async () => {
  const { app: db } = house.world.database
  const of = { db, now: house.world.now, store: () => Promise.reject(noRoom()) }
  const parsed = { sender: 'x@postvak.example', files: [{ name: 'a.txt', content: Buffer.from('a') }] } as never
  await expect(keepAttached(of, parsed, false)).rejects.toThrow('no room')
  expect(await keepAttached(of, parsed, true)).toMatchObject([{ name: 'a.txt', left: true }])
})
