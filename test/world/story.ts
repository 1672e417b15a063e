import { createSecretKey, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import type { Database } from '#database/connect.ts'
import { klankhuis } from '#demo/shop.ts'
import { eleonora, hugh, milan, noor, ruth, sanne, saskia, venlo } from '#demo/staff.ts'
import { type Done, type FiledComplaint, isConflict, isRefusal, type ToFile } from '#ledger/ledger.ts'
import type { Person } from '#people/people.ts'
import type { ProviderSettings } from '#people/provider.ts'
import type { LetterRow } from '#post/letters.ts'
import type { Scanner } from '#files/clamd.ts'
import type { Resolver } from '#post/out/records.ts'
import { mailboxTransport, type Transport } from '#post/transport.ts'
import { buildHouse, type House } from '../../src/house.ts'
import type { MailInSettings } from '../../src/house/mail-ways.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { dataFolder } from './program.ts'

/** Who works in the small world; the storefront is Klankhuis. */
export const crew = { noor, sanne, ruth, milan, eleonora, saskia, hugh, venlo } as const

/** The Thursday evening on which most stories here begin: 2 April 2026, 20:41 in Amsterdam. */
export const thursdayEvening = '2026-04-02T18:41:00.000Z' as Instant

export const as = ({ id, roles }: Person): Actor => ({ kind: 'staff', person: id, roles })

export type SmallWorld = {
  readonly house: House
  readonly database: FreshDatabase
  readonly now: () => Instant
  /** Where its files lie. */
  readonly folder: string
  /** Everything the program reported as broken; a journey that ends well leaves it empty. */
  readonly reported: string[]
  /** What the program wrote down of who came in and what was refused. */
  readonly noted: string[]
  /** A complaint by a customer about a guitar with a crack, with whatever is different here. */
  readonly file: (
    change?: Partial<Omit<ToFile, 'words'>> & { words?: Partial<ToFile['words']> },
  ) => Promise<FiledComplaint>
  /** Gives a command that is expected to be taken. */
  readonly does: (complaint: string, who: Actor | Person, command: Command) => Promise<Done>
  /** Puts the clock at a later moment and does what the program does by itself: time passes, letters leave. */
  readonly passTo: (at: string) => Promise<void>
  /** Sends the letters that wait. */
  readonly sendLetters: () => Promise<void>
  /** The letters of a complaint as they can be read, newest first, with working links. */
  readonly lettersOf: (complaint: string) => Promise<readonly LetterRow[]>
  /** The address at which that person gets in, once. */
  readonly wayIn: (who: Person) => Promise<string>
}

const crack = (now: Instant): ToFile => ({
  storefront: klankhuis.id,
  receivedAt: now,
  channel: 'web',
  orderNumber: '100234',
  category: 'damaged',
  wishes: ['exchange'],
  language: 'nl',
  files: [],
  words: {
    name: 'Pieter de Boer',
    email: 'pieter.deboer@postvak.example',
    story: 'De gitaar kwam aan met een barst in het bovenblad. Ik wil graag een andere.',
  },
})

/** What may be different in a small world: when it begins, where it is served, and how its letters leave. */
export type Difference = {
  /** Looks on at every statement of the program. */
  readonly seen?: (database: Database) => Database
  readonly at?: Instant
  readonly publicUrl?: string
  readonly transport?: Transport
  /** For how long letters written at the desk can be taken back. */
  readonly undoSeconds?: number
  /** Where its mail comes in. */
  readonly mailIn?: MailInSettings
  /** What the DNS says. */
  readonly resolver?: Resolver
  /** What looks for viruses. */
  readonly scanner?: Scanner
  /** Where its people sign in otherwise. */
  readonly provider?: ProviderSettings
}

/** One shop with its people, on a database of its own, with a clock that stands still; see `served.ts` for its pages. */
export const smallWorld = async ({
  at = thursdayEvening,
  publicUrl = 'http://klankhuis.test',
  transport = mailboxTransport,
  undoSeconds = 0,
  mailIn,
  provider,
  resolver,
  scanner,
  seen = database => database,
}: Difference = {}): Promise<SmallWorld> => {
  const database = await freshDatabase()
  const reported: string[] = []
  const noted: string[] = []
  let clock = at
  const folder = dataFolder()
  const house = buildHouse({
    db: seen(database.app),
    now: () => clock,
    secret: createSecretKey(randomBytes(32)),
    publicUrl,
    mode: 'test',
    filesFolder: folder,
    transport,
    undoSeconds,
    mailIn,
    provider,
    resolver,
    scanner,
    report: (line, details) => void reported.push(`${line} ${inspect(details)}`),
    note: (line, details) => void noted.push(`${line} ${inspect(details)}`),
  })
  const { ledger, letters, people, saveStorefront } = house.world
  await saveStorefront(klankhuis)
  const { venlo: warehouse, ...persons } = crew
  for (const person of Object.values(persons)) await people.add(person)
  await people.addPartner(warehouse)
  const sendLetters = async () => void (await house.duties['send-letters'].run())
  return {
    house,
    database,
    now: () => clock,
    folder,
    reported,
    noted,
    file: async (change = {}) => {
      const filed = await ledger.file(
        { ...crack(clock), ...change, words: { ...crack(clock).words, ...change.words } },
        { actor: { kind: 'customer' }, storefront: klankhuis },
      )
      if (isRefusal(filed)) throw new Error(`Refused: ${filed.refused}`)
      return filed
    },
    does: async (complaint, who, command) => {
      const done = await ledger.handle(complaint, command, 'kind' in who ? who : as(who))
      if (isRefusal(done) || isConflict(done)) throw new Error(`Not taken: ${JSON.stringify(done)}`)
      return done
    },
    passTo: async to => {
      clock = to as Instant
      await house.duties['pass-time'].run()
      await sendLetters()
    },
    sendLetters,
    lettersOf: async complaintId => {
      const rows = await letters.list({ complaintId })
      const open = await Promise.all(rows.map(({ id }) => letters.open(id)))
      return open.flatMap(letter => letter ?? [])
    },
    wayIn: async ({ id: subject }) => {
      const expiresAt = plusTime(clock, { hours: 24 })
      return `${publicUrl}/desk/sign-in/${await house.world.links.issue({ purpose: 'sign-in', subject, expiresAt })}`
    },
  }
}
