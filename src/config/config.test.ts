import { expect, test } from 'vitest'
import { configFrom } from './config.ts'

test('nothing needs to be set to start', () => {
  expect(configFrom({})).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:8080',
    isProduction: false,
    databaseUrl: undefined,
  })
})

test('A-94: every problem is told at once, by name, with an example, and without the secret values', () => {
  const wrong = { PORT: 'eighty', DATABASE_URL: 'mysql://root:hush@db/shop', SMTP_URL: 'hush', CLOCK: 'yesterday' }
  expect(() => configFrom(wrong)).toThrow(
    [
      'These settings are not right:',
      '  - PORT must be a whole number from 1 to 65535, for example PORT=8080',
      '  - DATABASE_URL must be the address of a PostgreSQL database, for example DATABASE_URL=postgres://user:password@localhost:5432/verhaal',
      '  - SMTP_URL must be the address of a mail server, for example SMTP_URL=smtps://user:password@mail.example.com:465',
      '  - CLOCK must be a moment with its zone, for example CLOCK=2026-04-02T08:12:00Z',
    ].join('\n'),
  )
})

test('in production the clock shows the real time and letters link to a real address', () => {
  const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://klachten.example.nl/' }
  expect(configFrom(production).publicUrl).toBe('https://klachten.example.nl')
  expect(() => configFrom({ ...production, CLOCK: '2026-04-02T08:12:00Z' })).toThrow(
    'CLOCK may not be set in production',
  )
  expect(() => configFrom({ NODE_ENV: 'production' })).toThrow('PUBLIC_URL must be set in production')
})

test('an identity provider is set whole or not at all, and in production is asked over https', () => {
  const whole = { OIDC_ISSUER: 'https://login.example.nl', OIDC_CLIENT_ID: 'verhaal', OIDC_CLIENT_SECRET: 'hush' }
  expect(configFrom(whole).oidc).toEqual({
    issuer: 'https://login.example.nl',
    clientId: 'verhaal',
    clientSecret: 'hush',
    name: undefined,
  })
  expect(() => configFrom({ ...whole, OIDC_CLIENT_SECRET: '' })).toThrow('belong together')
  const production = { ...whole, NODE_ENV: 'production', PUBLIC_URL: 'https://klachten.example.nl' }
  expect(() => configFrom({ ...production, OIDC_ISSUER: 'http://login.example.nl' })).toThrow('must begin with https')
})

test('outside production the clock may start at any moment, told in any zone', () => {
  expect(configFrom({ CLOCK: '2026-04-02T10:12:00+02:00' }).clock).toBe('2026-04-02T08:12:00.000Z')
})

test('an empty setting counts as absent, and the settings cannot be changed afterwards', () => {
  const config = configFrom({ PORT: '', SMTP_URL: ' ' })
  expect(config.port).toBe(8080)
  expect(Object.isFrozen(config)).toBe(true)
})

test.each(['0', '65536', '-1', '80.5', '0x50'])('port %s is refused', PORT => {
  expect(() => configFrom({ PORT })).toThrow('PORT must be')
})

test('files go to a bucket that is named with its key and secret, and are scanned where ClamAV listens', () => {
  const FILES_URL = 'https://KEY:SE%2FCRET@s3.example.nl/bucket/folder?region=eu-west-1'
  expect(configFrom({ FILES_URL }).filesUrl).toBe(FILES_URL)
  for (const CLAMAV_URL of ['tcp://127.0.0.1:3310', 'unix:/run/clamav/clamd.ctl'])
    expect(configFrom({ CLAMAV_URL }).clamavUrl).toBe(CLAMAV_URL)
  for (const wrong of ['https://s3.example.nl/bucket', 'https://KEY:SECRET@s3.example.nl/', 's3://bucket'])
    expect(() => configFrom({ FILES_URL: wrong })).toThrow('FILES_URL must be the address of a bucket')
  for (const wrong of ['127.0.0.1:3310', 'http://127.0.0.1:3310', 'unix:clamd.ctl'])
    expect(() => configFrom({ CLAMAV_URL: wrong })).toThrow('CLAMAV_URL must be where')
})

test('letters are answered to an address with a key in it, of a mailbox that is read', () => {
  const IMAP_URL = 'imaps://klachten:geheim@mail.example.nl/INBOX'
  const MAIL_REPLY = 'klachten+{key}@example.nl'
  expect(configFrom({ IMAP_URL, MAIL_REPLY })).toMatchObject({
    mailIn: { imapUrl: IMAP_URL, replyAddress: MAIL_REPLY },
  })
  expect(() => configFrom({ MAIL_REPLY })).toThrow('MAIL_REPLY needs IMAP_URL beside it')
  expect(() => configFrom({ IMAP_URL: 'imaps://mail.example.nl' })).toThrow('IMAP_URL must be the address of a mailbox')
  for (const wrong of ['klachten@example.nl', '{key}', 'a{key}b{key}@example.nl', `${'a'.repeat(41)}{key}@example.nl`])
    expect(() => configFrom({ IMAP_URL, MAIL_REPLY: wrong })).toThrow('MAIL_REPLY must be an address')
})

test('mail can be handed over by LMTP or SMTP, at an address or a socket', () => {
  const listens = (RECEIVE_URL: string) => configFrom({ RECEIVE_URL }).mailIn?.receive?.listen
  expect(listens('lmtp://127.0.0.1:2424')).toEqual({ way: 'lmtp', host: '127.0.0.1', port: 2424 })
  expect(listens('smtp://[::1]:2525')).toEqual({ way: 'smtp', host: '::1', port: 2525 })
  expect(listens('lmtp:/run/verhaal/lmtp.sock')).toEqual({ way: 'lmtp', path: '/run/verhaal/lmtp.sock' })
  for (const wrong of ['smtp:/run/smtp.sock', 'lmtp://host', 'http://127.0.0.1:25', 'lmtp://h:70000'])
    expect(() => configFrom({ RECEIVE_URL: wrong })).toThrow('RECEIVE_URL must be where mail servers hand over to')
  const RECEIVE_URL = 'smtp://0.0.0.0:2525'
  expect(configFrom({ RECEIVE_URL, RECEIVE_FOR: 'A.example, b.example' }).mailIn?.receive?.domains).toEqual([
    'a.example',
    'b.example',
  ])
  expect(() => configFrom({ RECEIVE_FOR: 'a.example' })).toThrow('need RECEIVE_URL')
  expect(() => configFrom({ RECEIVE_URL, RECEIVE_TLS_KEY: '/key.pem' })).toThrow('belong together')
})

test('how many megabytes of files one address may send in a day is set in megabytes', () => {
  const IMAP_URL = 'imaps://klachten:geheim@mail.example.nl/INBOX'
  expect(configFrom({ IMAP_URL, MAIL_FILES_DAILY: '250' }).mailIn?.enoughSent).toBe(250_000_000)
  expect(configFrom({ IMAP_URL }).mailIn?.enoughSent).toBeUndefined()
  for (const wrong of ['0', '1.5', '100 MB'])
    expect(() => configFrom({ IMAP_URL, MAIL_FILES_DAILY: wrong })).toThrow('MAIL_FILES_DAILY must be a whole number')
  expect(() => configFrom({ MAIL_FILES_DAILY: '250' })).toThrow('MAIL_FILES_DAILY needs a way in beside it')
})

test('a secret of the mail provider is long, and what happens in the mailbox is one of three things', () => {
  expect(() => configFrom({ MAIL_HOOK_SECRET: 'hush' })).toThrow('MAIL_HOOK_SECRET must be a secret of at least 24')
  const IMAP_URL = 'imaps://klachten:geheim@mail.example.nl/INBOX'
  const after = (IMAP_AFTER: string) => configFrom({ IMAP_URL, IMAP_AFTER }).mailIn?.after
  expect(after('move:Verhaal/Gedaan')).toEqual({ kind: 'move', folder: 'Verhaal/Gedaan' })
  expect(after('delete')).toEqual({ kind: 'delete' })
  expect(() => after('burn')).toThrow('IMAP_AFTER must be keep, delete, or move: with a folder')
})
