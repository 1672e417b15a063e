import { plusTime } from '#calendar/day.ts'
import { serverFails } from '#post/mail-out.ts'
import { crew } from '../../world/story.ts'
import type { Places } from './places.ts'
import type { State } from './state.ts'

// Mail that does not leave, and mail that brings more than is taken out. Both are seen on every page of the desk from then on: last.

const { sanne } = crew
const reader = { shops: ['klankhuis'], person: sanne.id }

/** A letter that keeps a promise waits, and the mail server has not answered for half an hour. */
const mailIsDown =
  (path: string) =>
  async ({ world }: Places): Promise<string> => {
    const { app: db } = world.database
    const known = await db.selectFrom('mail_out').select('failing_since').executeTakeFirst()
    if (known?.failing_since) return path
    const { id } = await world.file({ orderNumber: '100499', words: { phone: '06 12 34 56 78' } })
    const answerBy = '2026-04-22' as never
    await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy })
    const since = plusTime(world.now(), { minutes: -30 })
    const message = '421 4.3.2 mail.klankhuis.example is out of order'
    await serverFails(db, since, { accepted: false, how: 'server', message, problem: 'refused' })
    return path
  }

const bytes = Buffer.alloc(150_000, 'x').toString('base64').replace(/.{76}/g, '$&\r\n')
const tooMuch = [
  'Message-ID: <much@postvak.example>\r\nFrom: Jo Lang <jo@veel.example>\r\nTo: klachten@klankhuis.example',
  'Subject: Alle foto’s van mijn gitaar\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b',
  'Content-Type: text/plain; charset=utf-8\r\n\r\nHier zijn alle foto’s.\r\n--b',
  'Content-Type: text/plain; name="foto’s van alle kanten.txt"\r\nContent-Disposition: attachment',
  `Content-Transfer-Encoding: base64\r\n\r\n${bytes}\r\n--b--\r\n`,
].join('\r\n')

/** A message whose files stayed in it, as their sender sent more than enough. */
const filesLeft = async ({ world }: Places): Promise<string> => {
  const { mailIn, mailImports } = world.house.world
  const left = async () => (await mailIn?.waiting(reader, 50))?.find(({ subject }) => subject?.startsWith('Alle'))
  if (!(await left())) {
    const file = {
      name: 'veel.eml',
      read: async function* () {
        yield Buffer.from(tooMuch)
      },
    }
    await mailImports?.bring({ files: [file], ownDates: undefined, by: 'noor' })
    await world.house.duties['mail-in'].run()
  }
  return `/desk/mail-in/${(await left())?.id}`
}

export const mailTrouble: readonly State[] = [
  { route: '/desk/mail-in/:mail', name: 'files left in it', who: 'agent', at: filesLeft },
  { route: '/desk/week', name: 'promises at risk', who: 'manager', at: mailIsDown('/desk/week') },
  { route: '/desk/my-day', name: 'promises at risk', who: 'agent', at: mailIsDown('/desk/my-day') },
]
