import { z } from 'zod'
import { afterFrom } from '#post/in/after.ts'
import { receiveAddress } from '#post/in/receive-address.ts'
import type { MailInSettings } from '#house/mail-ways.ts'

const isUrl = (text: string) => URL.canParse(text) && ['imap:', 'imaps:'].includes(new URL(text).protocol)
const isMailbox = (text: string) => isUrl(text) && new URL(text).username !== ''
// A key has 24 characters, and before the @ stand 64 at most (RFC 5321 4.5.3.1.1).
const isReplyAddress = (text: string) =>
  /^[^@{}]*\{key\}[^@{}]*@[^@{}]+$/.test(text) &&
  text.indexOf('@') - '{key}'.length <= 40 &&
  z.email().safeParse(text.replace('{key}', 'key')).success
const isDomain = (text: string) => z.email().safeParse(`postmaster@${text}`).success
const domainsIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)

/** The settings of mail that comes in: how each is read, what it must be, and an example. */
export const mailInSettings = {
  IMAP_URL: {
    read: z.string().refine(isMailbox),
    must: 'be the address of a mailbox, with its user, password and folder',
    example: 'imaps://user:password@mail.example.com/INBOX',
  },
  IMAP_AFTER: {
    read: z.string().transform((text, context) => {
      const after = afterFrom(text)
      if (!after) context.addIssue('unknown')
      return after ?? z.NEVER
    }),
    must: 'be keep, delete, or move: with a folder',
    example: 'move:Taken',
  },
  MAIL_REPLY: {
    read: z.string().refine(isReplyAddress),
    must: 'be an address of that mailbox with {key} in it, of at most 40 characters before the @',
    example: 'complaints+{key}@example.com',
  },
  MAIL_FILES_DAILY: {
    read: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(100_000)),
    must: 'be a whole number of megabytes from 1 to 100000',
    example: '100',
  },
  RECEIVE_URL: {
    read: z.string().transform((text, context) => {
      const address = receiveAddress(text)
      if (!address) context.addIssue('unknown')
      return address ?? z.NEVER
    }),
    must: 'be where mail servers hand over to: lmtp:// or smtp:// with an address and a port, or lmtp: with a socket',
    example: 'lmtp://127.0.0.1:2424',
  },
  RECEIVE_FOR: {
    read: z
      .string()
      .transform(domainsIn)
      .pipe(z.array(z.string().refine(isDomain)).min(1)),
    must: 'be the domains of which every address is taken in, with commas between them',
    example: 'complaints.example.com',
  },
  RECEIVE_TLS_KEY: { read: z.string(), must: 'be a file with a private key', example: '/etc/verhaal/key.pem' },
  RECEIVE_TLS_CERT: { read: z.string(), must: 'be a file with its certificate', example: '/etc/verhaal/cert.pem' },
  MAIL_AUTHSERV: {
    read: z.string().regex(/^[\w.-]{1,253}$/),
    must: 'be the name with which your mail provider begins its Authentication-Results',
    example: 'mx.example.com',
  },
  MAIL_HOOK_SECRET: {
    read: z.string().regex(/^\S{24,}$/),
    must: 'be a secret of at least 24 characters without spaces, known to the mail provider',
    example: '(openssl rand -hex 32)',
  },
} as const

type Read = { readonly [N in keyof typeof mailInSettings]?: z.output<(typeof mailInSettings)[N]['read']> }

/** What is wrong between these settings that are each right by themselves. */
export const mailInContradictions = (read: Read): readonly string[] => {
  const hasWay = read.IMAP_URL !== undefined || read.RECEIVE_URL !== undefined || read.MAIL_HOOK_SECRET !== undefined
  const needsDoor = read.RECEIVE_FOR ?? read.RECEIVE_TLS_KEY ?? read.RECEIVE_TLS_CERT
  return [
    ...(read.MAIL_REPLY && !hasWay
      ? ['MAIL_REPLY needs IMAP_URL beside it, or RECEIVE_URL, or MAIL_HOOK_SECRET: a way in which the answers come.']
      : []),
    ...(read.IMAP_AFTER && !read.IMAP_URL ? ['IMAP_AFTER needs IMAP_URL beside it: the mailbox it is about.'] : []),
    ...(read.MAIL_FILES_DAILY && !hasWay ? ['MAIL_FILES_DAILY needs a way in beside it, such as IMAP_URL.'] : []),
    ...(read.MAIL_AUTHSERV && !hasWay ? ['MAIL_AUTHSERV needs a way in beside it, such as IMAP_URL.'] : []),
    ...(needsDoor && !read.RECEIVE_URL
      ? [
          'RECEIVE_FOR, RECEIVE_TLS_KEY and RECEIVE_TLS_CERT need RECEIVE_URL beside them: where mail servers hand over to.',
        ]
      : []),
    ...((read.RECEIVE_TLS_KEY === undefined) === (read.RECEIVE_TLS_CERT === undefined)
      ? []
      : ['RECEIVE_TLS_KEY and RECEIVE_TLS_CERT belong together: set both, or none.']),
  ]
}

/** How mail comes in; undefined where it does not. */
export const mailInFrom = (read: Read): MailInSettings | undefined => {
  const { IMAP_URL, IMAP_AFTER, MAIL_REPLY, RECEIVE_URL, RECEIVE_FOR, RECEIVE_TLS_KEY, RECEIVE_TLS_CERT } = read
  if (!IMAP_URL && !RECEIVE_URL && !read.MAIL_HOOK_SECRET) return undefined
  return {
    imapUrl: IMAP_URL,
    after: IMAP_AFTER,
    replyAddress: MAIL_REPLY,
    enoughSent: read.MAIL_FILES_DAILY && read.MAIL_FILES_DAILY * 1e6,
    receive: RECEIVE_URL && {
      listen: RECEIVE_URL,
      domains: RECEIVE_FOR ?? [],
      tls: RECEIVE_TLS_KEY && RECEIVE_TLS_CERT ? { keyFile: RECEIVE_TLS_KEY, certFile: RECEIVE_TLS_CERT } : undefined,
    },
    hookSecret: read.MAIL_HOOK_SECRET,
    authserv: read.MAIL_AUTHSERV,
  }
}
