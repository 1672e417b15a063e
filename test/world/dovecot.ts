import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { atTheEnd } from './closing.ts'
import { findProgram, librariesOf } from './debian.ts'
import { dataFolder } from './program.ts'

/** A mailbox of a real Dovecot. */
export type Dovecot = {
  readonly url: string
  /** Puts a message in the mailbox, as a mail server delivers it. */
  readonly arrives: (name: string, raw: string) => void
  /** How many messages are in the mailbox, and in a folder of it. */
  readonly count: (folder?: string) => number
}

const isRoot = process.getuid?.() === 0
const packages = ['dovecot-core', 'dovecot-imapd', 'libexttextcat-2.0-0', 'libstemmer0d', 'liblua5.4-0']

/** Where Dovecot's programs are, installed or unpacked; undefined where there is none to be had. */
export const findDovecot = (): string | undefined => findProgram('dovecot', packages, 'usr/lib/dovecot/imap')

const settings = (root: string, folder: string) => `
base_dir = ${folder}/base
state_dir = ${folder}/state
libexec_dir = ${join(root, 'usr/lib/dovecot')}
mail_plugin_dir = ${join(root, 'usr/lib/dovecot/modules')}
stats_writer_socket_path =
mail_location = maildir:${folder}/mail
first_valid_uid = 0
first_valid_gid = 0
default_login_user = ${isRoot ? 'nobody' : (process.env['USER'] ?? 'nobody')}
default_internal_user = ${isRoot ? 'nobody' : (process.env['USER'] ?? 'nobody')}
default_internal_group = ${isRoot ? 'nogroup' : execFileSync('id', ['-gn']).toString().trim()}
${isRoot ? 'mail_uid = nobody\nmail_gid = nogroup' : ''}
`

const idOf = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, 'nobody']).toString())

/** Dovecot's own IMAP program behind a port, one for each connection, each signed in already (RFC 3501 7.1.4). */
export const dovecot = async (root: string): Promise<Dovecot> => {
  const folder = dataFolder()
  const made = ['', 'home', 'mail', 'mail/new', 'mail/cur', 'mail/tmp'].map(name => join(folder, name))
  for (const path of made) {
    mkdirSync(path, { recursive: true })
    if (isRoot) chownSync(path, idOf('-u'), idOf('-g'))
  }
  const config = join(folder, 'dovecot.conf')
  writeFileSync(config, settings(root, folder))
  const env = {
    PATH: process.env['PATH'],
    USER: 'klachten',
    HOME: join(folder, 'home'),
    LD_LIBRARY_PATH: librariesOf(root, 'dovecot'),
  }
  const args = ['-f', 'service=imap', '-c', config, '-p', '-e', join(root, 'usr/lib/dovecot/imap')]
  const ends: (() => void)[] = []
  const server = createServer(socket => {
    // On a socket it would ask who has signed in; on a pipe it believes that somebody has.
    const shell = ['-c', 'cat | "$0" "$@" | cat', join(root, 'usr/bin/doveconf'), ...args]
    const imap = spawn('sh', shell, { env, stdio: ['pipe', 'pipe', 'ignore'] })
    socket.pipe(imap.stdin)
    imap.stdout.pipe(socket)
    const end = () => {
      imap.kill()
      socket.destroy()
    }
    ends.push(end)
    for (const side of [socket, imap.stdin, imap.stdout]) side.on('error', end).on('close', end)
  })
  atTheEnd(() => {
    for (const end of ends) end()
    return new Promise<void>(done => void server.close(() => done()))
  })
  await new Promise<void>(done => void server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  const within = (name: string) =>
    existsSync(join(folder, 'mail', name)) ? readdirSync(join(folder, 'mail', name)).length : 0
  return {
    url: `imap://klachten:geheim@127.0.0.1:${bound && typeof bound === 'object' ? bound.port : 0}/INBOX`,
    arrives: (name, raw) => writeFileSync(join(folder, 'mail', 'new', name), raw, { mode: 0o644 }),
    count: (of = '') => within(join(of, 'new')) + within(join(of, 'cur')),
  }
}
