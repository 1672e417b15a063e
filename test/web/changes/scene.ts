import { TOTP } from 'otpauth'
import { klankhuis } from '#demo/shop.ts'
import { qualityQuestions } from '#quality/quality.ts'
import { type Answer, type Caller, callers, type Fields } from '../../world/caller.ts'
import { filledIn } from '../../world/filled.ts'
import { imapServer } from '../../world/imap.ts'
import { crew, smallWorld, type SmallWorld } from '../../world/story.ts'

export const password = 'vier vogels op een draad'

export type Scene = {
  readonly world: SmallWorld
  /** Somebody who signed in just now. */
  readonly as: (who: string) => Promise<Caller>
  readonly post: (who: string, path: string, fields?: Fields) => Promise<Answer>
  /** Opens a form, changes some of it and sends it. */
  readonly fill: (who: string, path: string, fields: Fields) => Promise<Answer>
  /** One more session of that person, by its id. */
  readonly other: (who: string) => Promise<string>
  /** The code that an app shows for a secret that is still to be confirmed. */
  readonly codeOf: (who: string) => Promise<string>
  /** Puts a way to sign in where no device is there to make one. */
  readonly keep: (what: 'passkey' | 'identity' | 'authenticator', who?: string) => Promise<void>
  readonly mailedCode: () => Promise<string>
  /** Lets the people of the house be reached by mail. */
  readonly reachable: () => Promise<void>
  /** A shop that is not open yet. */
  readonly shut: () => Promise<void>
  readonly copy: () => Promise<string>
  /** A proposal to erase that somebody else made. */
  readonly erasure: () => Promise<string>
  readonly sampled: () => Promise<string>
  readonly judged: Fields
  readonly message: () => Promise<string>
  readonly snippet: () => Promise<string>
}

const message = `Message-ID: <1@postvak.example>\r\nFrom: "Marieke Vos" <marieke@postvak.example>
To: klachten@klankhuis.example\r\nSubject: Reclame\r\n\r\nKoop nu.\r\n`

/** A house with two administrators, in which every setting can be changed. */
export const openScene = async (): Promise<Scene> => {
  const server = await imapServer()
  const world = await smallWorld({
    provider: { issuer: 'http://localhost:1', clientId: 'verhaal', clientSecret: 'x', name: 'Klankhuis ID' },
    mailIn: { imapUrl: server.url, replyAddress: 'klachten+{key}@klankhuis.example' },
  })
  const { people, ways, copies, saveStorefront, mailIn, writing } = world.house.world
  const db = world.database.app
  for (const id of ['noor', 'ruth']) await people.change(id, { roles: ['agent', 'manager', 'administrator'] })
  await people.setPassword('noor', password)
  const as = (id: string) => callers(world).as({ id })
  const secretOf = async (who: string) => {
    await ways.authenticators.start(who)
    return (await ways.authenticators.pending(who, 'Klankhuis', who))?.text ?? ''
  }
  const at = world.now()
  const keeping = {
    passkey: (who: string) =>
      db
        .insertInto('passkey')
        .values({
          id: 'k-1',
          person_id: who,
          name: 'Laptop',
          public_key: Buffer.of(1),
          counter: 0,
          transports: [],
          added_at: at,
        })
        .execute(),
    identity: (who: string) =>
      db
        .insertInto('identity')
        .values({ issuer: 'http://localhost:1', subject: 's-1', person_id: who, linked_at: at, used_at: at })
        .execute(),
    authenticator: async (who: string) => {
      const code = new TOTP({ secret: await secretOf(who) }).generate()
      await ways.authenticators.confirm(who, code)
    },
  }
  return {
    world,
    as,
    post: async (who, path, fields = {}) => (await as(who)).post(path, fields),
    fill: async (who, path, fields) => {
      const caller = await as(who)
      return caller.post(path, { ...filledIn((await caller.get(path)).html, path), ...fields })
    },
    other: async who => {
      const { key } = await people.openSession(who)
      const all = await people.sessionsOf(who, key)
      return all.find(({ isThis }) => isThis)?.id ?? ''
    },
    codeOf: async who => new TOTP({ secret: await secretOf(who) }).generate(),
    keep: async (what, who = 'noor') => void (await keeping[what](who)),
    mailedCode: async () => {
      const test = await db.selectFrom('letter').select('text').where('kind', '=', 'mail-test').executeTakeFirst()
      return /\b\d{6}\b/.exec(test?.text ?? '')?.[0] ?? ''
    },
    reachable: async () => {
      for (const { id } of await people.all()) await people.change(id, { email: `${id}@klankhuis-gitaren.nl` })
    },
    shut: async () => {
      await saveStorefront({ ...klankhuis, notYetOpen: true })
    },
    copy: async () => {
      await copies.work()
      const [copy] = await copies.copies()
      return copy?.id ?? ''
    },
    erasure: async () => {
      const { id } = await world.file()
      const of = { because: 'request', subjects: [{ kind: 'complaint', id }], by: 'noor' } as const
      return (await world.house.world.forget.propose(of)) ?? ''
    },
    sampled: async () => {
      const { id } = await world.file()
      const week = '2026-03-23' as never
      const of = { storefront: klankhuis.id, week }
      await db
        .insertInto('quality_week')
        .values({ ...of, size: 1, closed: '{}', drawn_at: at })
        .execute()
      await db
        .insertInto('quality_sample')
        .values({ ...of, complaint_id: id, handler: crew.sanne.id })
        .execute()
      return id
    },
    judged: {
      ...Object.fromEntries(qualityQuestions.map(question => [question, 'yes'])),
      note: 'Mooi uitgelegd aan Pieter.',
    },
    message: async () => {
      server.arrives(message)
      await world.house.duties['mail-in'].run()
      const [row] = (await mailIn?.waiting({ shops: [klankhuis.id], person: 'noor' }, 10)) ?? []
      return row?.id ?? ''
    },
    snippet: async () => {
      const [text] = await writing.snippets.of('noor')
      return `/desk/snippets/${text?.id}`
    },
  }
}
