import { plusTime } from '#calendar/day.ts'
import { crackedTop } from '#demo/attachments/scenes.ts'
import { soundhouse } from '#demo/shop.ts'
import { amy } from '#demo/staff.ts'
import type { StoredFile } from '#files/files.ts'
import type { Person } from '#people/people.ts'
import { imapServer } from '../../world/imap.ts'
import { type ServedWorld, servedWorld } from '../../world/served.ts'
import { crew } from '../../world/story.ts'
import { type Complaints, lives, longName, longStory } from './lives.ts'

const { hugh, venlo } = crew

/** A world in which every page has something to show, and where to find it. */
export type Places = {
  readonly world: ServedWorld
  readonly complaints: Complaints
  /** A key to the page of each of them, as its customer has one. */
  readonly keys: Complaints
  readonly photo: StoredFile
  readonly drafts: Readonly<Record<'empty' | 'whole' | 'odd' | 'sent', string>>
  /** A partner's link to a question that is open, late, answered, or closed for good. */
  readonly questions: Readonly<Record<'open' | 'late' | 'answered' | 'closed', string>>
  /** The link to the partner's daily list. */
  readonly list: string
  readonly track: string
  readonly invite: string
  /** A copy of everything that the administrator asked for. */
  readonly copy: string
  /** What the administrator proposed to erase. */
  readonly erasure: string
  readonly signIn: string
  readonly letterOf: (complaint: string, kind: string) => Promise<string>
}

/** What is being written: a draft, a letter that is about to leave, one that did not, and texts to put in. */
const beingWritten = async ({ house: { world } }: ServedWorld, { worked, answered, late }: Complaints) => {
  const { drafts, held, snippets } = world.writing
  const seen = async (id: string) => (await world.ledger.read(id))?.complaint.version ?? 0
  const about = (complaintId: string) => ({ complaintId, act: 'send-message', subject: '' }) as const
  const fields = [['text', longStory]] as const
  const [draft, letter, back] = [key(1), key(2), key(3)]
  await drafts.save({ ...about(worked), id: draft, version: 0, fields, author: crew.sanne.id })
  const command = { type: 'send-message', awaitsReply: false, words: { text: longStory } } as const
  const waiting = { person: crew.ruth.id, commands: [command], kinds: ['message'], fields, expected: 1 } as const
  await held.hold({ ...about(answered), ...waiting, seen: await seen(answered), id: letter })
  await held.hold({ ...about(late), ...waiting, seen: await seen(late), id: back, person: crew.sanne.id })
  for (const one of await held.of(late)) await held.giveBack(one, { changed: true })
  const text = { language: 'nl', storefront: undefined, fits: 'both', text: 'Beste {klant}, wij zoeken nog.' } as const
  await snippets.save({ ...text, id: snippetKey, owner: undefined, name: longName, word: 'wacht' }, crew.ruth.id)
}
const key = (n: number) => `0000000${n}-0000-4000-8000-000000000000`
export const snippetKey = key(4)

/** Somebody who works for a shop without complaints, and so sees every list empty. */
export const nobodyYet: Person = {
  ...amy,
  roles: ['agent', 'manager', 'investigator', 'board'],
  storefronts: [soundhouse.id],
}

const whole = {
  order: '100234',
  category: 'damaged',
  story: longStory,
  wishes: ['exchange'],
  wish: 'Voor zondag.',
  name: longName,
  email: 'jo@lang.example',
  phone: '06 12 34 56 78',
  help: 'Grote letters.',
}

const draftsIn = async ({ house: { world }, now }: ServedWorld, photo: StoredFile) => {
  const start = (answers: Record<string, unknown>) => world.drafts.start('klankhuis', answers)
  const sent = {
    reference: '100234',
    receivedAt: now(),
    reach: 'email',
    language: 'nl',
    dues: [
      { kind: 'acknowledge', on: '2026-04-15' },
      { kind: 'answer-or-report', on: '2026-04-24' },
    ],
  }
  return {
    empty: await start({}),
    whole: await start({ ...whole, files: [photo] }),
    odd: await start({ ...whole, order: 'ABC-1', email: '' }),
    sent: await start({ sent }),
  }
}

const linksIn = async ({ house: { world }, now }: ServedWorld, complaints: Complaints) => {
  const expiresAt = plusTime(now(), { hours: 4 })
  const issue = (
    purpose: 'view' | 'track' | 'question' | 'question-list' | 'invite' | 'sign-in',
    subject: string,
    detail = {},
  ) => world.links.issue({ purpose, subject, detail, expiresAt })
  const asked = (subject: string, question: string) => issue('question', subject, { question, partner: venlo.id })
  const keys: [string, string][] = []
  for (const [name, id] of Object.entries(complaints)) keys.push([name, await issue('view', id)])
  return {
    keys: Object.fromEntries(keys) as Complaints,
    list: await issue('question-list', venlo.id, { shop: 'klankhuis' }),
    track: await issue('track', complaints.fresh),
    invite: await issue('invite', hugh.id),
    signIn: await issue('sign-in', hugh.id),
    questions: {
      open: await asked(complaints.worked, 'q1'),
      late: await asked(complaints.overdue, 'q1'),
      answered: await asked(complaints.worked, 'q5'),
      closed: await asked(complaints.closed, 'q1'),
    },
  }
}

const mailOf = (id: string, subject: string, more: string) =>
  `Message-ID: <${id}@postvak.example>\r\nFrom: "Jo Lang" <jo@lang.example>\r\nTo: klachten@klankhuis.example\r\nSubject: ${subject}\r\n${more}Content-Type: text/plain; charset=utf-8\r\n\r\n${longStory}\r\n`

const laidOutMail = [
  'Message-ID: <laid-out@postvak.example>\r\nFrom: Jo Lang <jo@lang.example>\r\nTo: klachten@klankhuis.example',
  'Subject: Mijn gitaar\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b',
  'Content-Type: text/html; charset=utf-8\r\n',
  '<h2 style="color: #0050a0">Mijn gitaar</h2><p>Er zit een <b>barst</b> in. Zie <a href="https://foto.example/barst">de foto</a>.</p>',
  '<img src="https://foto.example/logo.png"><blockquote>Uw klacht is ontvangen.</blockquote>\r\n--b',
  'Content-Type: message/rfc822\r\n\r\nFrom: Depot <depot@koerier.example>\r\nSubject: Pakket 12\r\n',
  'Het pak was nat.\r\n--b--\r\n',
].join('\r\n')

/** Two messages that are no complaints: one yet to be done, one done. */
const otherMatters = async ({ house: { world } }: ServedWorld) => {
  const { matters, mailIn } = world
  const by = 'sanne'
  for (const { id, receivedAt, subject = '' } of (await mailIn?.waiting({ shops: ['klankhuis'], person: by }, 10)) ??
    []) {
    const of = { storefront: 'klankhuis', receivedAt, by }
    if (subject.includes('koop af')) await matters.note(id, { ...of, kind: 'withdrawal', dueOn: '2026-04-16' as never })
    if (!subject.startsWith('Welke')) continue
    await matters.note(id, { ...of, kind: 'privacy', dueOn: '2026-05-04' as never })
    await matters.finish(id, { how: 'handed-over', handedTo: 'privacy@klankhuis.example', by })
  }
}

export const populate = async (): Promise<Places> => {
  const mailbox = await imapServer()
  const world = await servedWorld({
    mailIn: { imapUrl: mailbox.url, replyAddress: 'klachten+{key}@klankhuis.example', enoughSent: 100_000 },
  })
  mailbox.arrives(mailOf('waits', `Over mijn gitaar, ${longName}`, ''))
  mailbox.arrives(mailOf('matter', `Ik zie van de koop af, ${longName}`, ''))
  mailbox.arrives(mailOf('done', 'Welke gegevens hebt u van mij?', ''))
  mailbox.arrives(mailOf('automatic', 'Afwezig', 'Auto-Submitted: auto-replied\r\n'))
  mailbox.arrives(laidOutMail)
  await world.house.duties['mail-in'].run()
  await world.house.leaveMailbox()
  await otherMatters(world)
  const { files, people, saveStorefront, letters } = world.house.world
  await saveStorefront(soundhouse)
  await people.add(nobodyYet)
  const photo = await files.store(new Blob([new Uint8Array(crackedTop())]).stream(), {
    name: 'barst in het bovenblad.png',
    maxBytes: 1e7,
  })
  if ('problem' in photo) throw new Error(photo.problem)
  const complaints = await lives(world, photo)
  await beingWritten(world, complaints)
  const copy = (await world.house.world.copies.ask('noor')).id
  await world.house.duties.export.run()
  const subjects = [complaints.closed, complaints.answered].map(id => ({ kind: 'complaint', id }) as const)
  const erasure = (await world.house.world.forget.propose({ because: 'time', subjects, by: 'noor' })) ?? ''
  await people.setPassword('noor', 'paarse regenjas op zolder')
  const which = { storefront: 'klankhuis', letter: 'receipt', language: 'nl' } as const
  const wording = { opening: longStory.slice(0, 300), closing: '', regards: 'Met muzikale groet,' }
  await world.house.world.letterTexts.save(which, wording, { by: 'noor', revision: 0, note: '' })
  await world.house.world.letterTexts.submit(which, { by: 'noor', revision: 1, note: 'Warmer.' })
  return {
    copy,
    erasure,
    world,
    complaints,
    photo,
    drafts: await draftsIn(world, photo),
    ...(await linksIn(world, complaints)),
    letterOf: async (complaintId, kind) => {
      const found = (await letters.list({ complaintId })).find(letter => letter.kind === kind)
      if (!found) throw new Error(`There is no ${kind}`)
      return found.id
    },
  }
}
