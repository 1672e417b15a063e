import { resolve } from 'node:path'
import { z } from 'zod'
import { type Instant, instant } from '#calendar/day.ts'
import { Halt } from '#database/halt.ts'
import { eachHost } from '#database/hosts.ts'
import type { ProviderSettings } from '#people/provider.ts'
import { dkimContradictions, dkimFrom, dkimSettings } from './dkim.ts'
import type { DkimSettings } from '#house/outgoing.ts'
import {
  type AnchorSettings,
  anchorFrom,
  type BackupSettings,
  backupFrom,
  keepContradictions,
  keepSettings,
} from './keep.ts'
import { mailInContradictions, mailInFrom, mailInSettings } from './mail-in.ts'
import type { MailInSettings } from '#house/mail-ways.ts'

const isUrl = (...protocols: readonly string[]) => {
  return (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol)
}
const isPostgres = (text: string) => eachHost(text).length > 0
const isWebsite = (text: string) => isUrl('http:', 'https:')(text) && new URL(text).search === ''
const isBucket = (text: string) => {
  if (!isUrl('http:', 'https:')(text)) return false
  const { username, password, pathname, hash } = new URL(text)
  return username !== '' && password !== '' && /^\/[^/]/.test(pathname) && hash === ''
}
const isScanner = (text: string) => isUrl('tcp:')(text) || /^unix:\/[^/]/.test(text)
const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))

/** Every setting: how it is read, what it must be, and an example. */
const settings = {
  PORT: {
    read: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65_535)),
    must: 'be a whole number from 1 to 65535',
    example: '8080',
  },
  HOST: { read: z.string().regex(/^[\w.:-]+$/), must: 'be a name or address of this machine', example: '0.0.0.0' },
  DATA_DIR: { read: z.string().transform(path => resolve(path)), must: 'be a folder', example: '/var/lib/verhaal' },
  DATABASE_URL: {
    read: z.string().refine(isPostgres),
    must: 'be the address of a PostgreSQL database',
    example: 'postgres://user:password@localhost:5432/verhaal',
  },
  DATABASE_OWNER_URL: {
    read: z.string().refine(isPostgres),
    must: 'be the address of the same database, for the user who owns the tables',
    example: 'postgres://owner:password@localhost:5432/verhaal',
  },
  SMTP_URL: {
    read: z.string().refine(isUrl('smtp:', 'smtps:')),
    must: 'be the address of a mail server',
    example: 'smtps://user:password@mail.example.com:465',
  },
  ...mailInSettings,
  ...keepSettings,
  MAIL_CONNECTIONS: {
    read: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(20)),
    must: 'be how many letters may leave at the same time, from 1 to 20',
    example: '4',
  },
  ...dkimSettings,
  MAIL_FROM: { read: z.email(), must: 'be the address that mail is sent from', example: 'complaints@example.com' },
  FILES_URL: {
    read: z.string().refine(isBucket),
    must: 'be the address of a bucket in a store that speaks S3, with its key and secret',
    example: 'https://KEY:SECRET@s3.eu-west-1.amazonaws.com/bucket?region=eu-west-1',
  },
  CLAMAV_URL: {
    read: z.string().refine(isScanner),
    must: 'be where the daemon of ClamAV listens',
    example: 'tcp://127.0.0.1:3310',
  },
  PUBLIC_URL: {
    read: z
      .string()
      .refine(isWebsite)
      .transform(url => url.replace(/\/+$/, '')),
    must: 'be the address that customers see, with http or https',
    example: 'https://complaints.example.com',
  },
  UNDO_SECONDS: {
    read: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(600)),
    must: 'be a number of seconds from 0 to 600',
    example: '30',
  },
  CLOCK: {
    read: z
      .string()
      .refine(isMoment)
      .transform(text => instant(new Date(text).toISOString())),
    must: 'be a moment with its zone',
    example: '2026-04-02T08:12:00Z',
  },
  OIDC_ISSUER: {
    read: z.string().refine(isWebsite),
    must: 'be the address of an OpenID Connect provider',
    example: 'https://login.example.com',
  },
  OIDC_CLIENT_ID: { read: z.string(), must: 'be the name of this program at that provider', example: 'verhaal' },
  OIDC_CLIENT_SECRET: { read: z.string(), must: 'be what that provider knows this program by', example: '(a secret)' },
  OIDC_NAME: { read: z.string().max(60), must: 'be what people call that provider', example: '"Klankhuis account"' },
  ROLE: {
    read: z.enum(['all', 'web', 'worker']),
    must: 'be all, web (pages only) or worker (everything but pages)',
    example: 'web',
  },
  NODE_ENV: {
    read: z.enum(['development', 'production', 'test']),
    must: 'be development, production or test',
    example: 'production',
  },
  LOG_LEVEL: {
    read: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    must: 'be fatal, error, warn, info, debug, trace or silent',
    example: 'info',
  },
} as const

type Name = keyof typeof settings
type Read = { readonly [N in Name]?: z.output<(typeof settings)[N]['read']> }

export type Config = {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly databaseOwnerUrl: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  /** How many letters may leave at the same time. */
  readonly mailConnections: number
  /** What letters are signed with. */
  readonly dkim: DkimSettings | undefined
  /** How mail comes in, if it does. */
  readonly mailIn: MailInSettings | undefined
  /** The bucket that files are kept in; where none is given, the folder of the data. */
  readonly filesUrl: string | undefined
  readonly clamavUrl: string | undefined
  readonly publicUrl: string
  /** The house's own identity provider. */
  readonly oidc: ProviderSettings | undefined
  /** For how long a letter written at the desk can be taken back; 0: it leaves at once. */
  readonly undoSeconds: number
  readonly backup: BackupSettings
  readonly anchor: AnchorSettings
  readonly clock: Instant | undefined
  /** What this process does of all there is to do; several processes share one database. */
  readonly role: NonNullable<Read['ROLE']>
  readonly isProduction: boolean
  readonly logLevel: NonNullable<Read['LOG_LEVEL']>
}

const providerFrom = ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: Read) =>
  OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
    ? { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name: OIDC_NAME }
    : undefined

const providerContradictions = (read: Read): readonly string[] => {
  const given = [read.OIDC_ISSUER, read.OIDC_CLIENT_ID, read.OIDC_CLIENT_SECRET].filter(Boolean).length
  const isOpen = read.NODE_ENV === 'production' && read.OIDC_ISSUER?.startsWith('http:')
  return [
    ...(given === 1 || given === 2
      ? ['OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three, or none.']
      : []),
    ...(isOpen ? ['OIDC_ISSUER must begin with https in production: what it says of people must come from it.'] : []),
  ]
}

/** What is wrong between settings that are each right by themselves. */
const contradictions = (read: Read): readonly string[] => {
  const isProduction = read.NODE_ENV === 'production'
  return [
    ...(isProduction && read.CLOCK ? ['CLOCK may not be set in production: the clock must show the real time.'] : []),
    ...(isProduction && !read.PUBLIC_URL
      ? [
          `PUBLIC_URL must be set in production: letters link to it, for example PUBLIC_URL=${settings.PUBLIC_URL.example}`,
        ]
      : []),
    ...mailInContradictions(read),
    ...keepContradictions(read, read.DATA_DIR ?? resolve('data')),
    ...providerContradictions(read),
    ...dkimContradictions(read),
    ...(read.ROLE && read.ROLE !== 'all' && !read.DATABASE_URL
      ? ['ROLE needs DATABASE_URL beside it: a database that other processes can reach as well.']
      : []),
    ...(read.DATABASE_OWNER_URL && !read.DATABASE_URL
      ? ['DATABASE_OWNER_URL needs DATABASE_URL beside it: the user as whom the program itself works.']
      : []),
  ]
}

/**
 * Reads all settings from the environment, once; an empty one counts as absent. With anything wrong it throws a Halt that names
 * every problem at once, and never shows a value, as some are secret.
 */
export const configFrom = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const problems: string[] = []
  const read: Partial<Record<Name, unknown>> = {}
  for (const [name, { read: schema, must, example }] of Object.entries(settings)) {
    const text = environment[name]?.trim()
    if (!text) continue
    const result = schema.safeParse(text)
    if (result.success) read[name as Name] = result.data
    else problems.push(`${name} must ${must}, for example ${name}=${example}`)
  }
  const found = read as Read
  problems.push(...contradictions(found))
  if (problems.length > 0)
    throw new Halt(`These settings are not right:\n${problems.map(line => `  - ${line}`).join('\n')}`)
  const port = found.PORT ?? 8080
  return Object.freeze({
    port,
    host: found.HOST ?? '127.0.0.1',
    dataDir: found.DATA_DIR ?? resolve('data'),
    databaseUrl: found.DATABASE_URL,
    databaseOwnerUrl: found.DATABASE_OWNER_URL,
    smtpUrl: found.SMTP_URL,
    mailFrom: found.MAIL_FROM,
    mailConnections: found.MAIL_CONNECTIONS ?? 4,
    dkim: dkimFrom(found),
    mailIn: mailInFrom(found),
    filesUrl: found.FILES_URL,
    clamavUrl: found.CLAMAV_URL,
    oidc: providerFrom(found),
    publicUrl: found.PUBLIC_URL ?? `http://localhost:${port}`,
    undoSeconds: found.UNDO_SECONDS ?? 30,
    backup: backupFrom(found),
    anchor: anchorFrom(found),
    clock: found.CLOCK,
    role: found.ROLE ?? 'all',
    isProduction: found.NODE_ENV === 'production',
    logLevel: found.LOG_LEVEL ?? 'info',
  })
}
