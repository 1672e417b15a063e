import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#database/postmaster.ts'
import { atTheEnd } from './closing.ts'
import { findProgram, librariesOf } from './debian.ts'
import { dataFolder } from './program.ts'

/** A real Postfix that hands mail over as the guide of mail says. */
export type Postfix = {
  /** Where it takes mail from outside. */
  readonly address: string
  /** The same, for any address of the domain. */
  readonly trusting: string
  /** Waits until it has written this in its log, after what was waited for before. */
  readonly writes: (words: RegExp) => Promise<void>
  /** Tries at once what waits. */
  readonly flush: () => void
  /** How many messages it has, and whether it is busy with one. */
  readonly queue: () => { readonly waiting: number; readonly busy: number }
}

type Found = { readonly root: string; readonly version: string }

const packages = ['postfix', 'libdb5.3', 'libicu72', 'libnsl2', 'libsasl2-2']
const daemons = 'usr/lib/postfix/sbin'

const run = (root: string, program: string, ...args: readonly string[]) =>
  execFileSync(join(root, 'usr/sbin', program), args, {
    env: { LD_LIBRARY_PATH: librariesOf(root, 'postfix') },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .toString()
    .trim()

/** Where Postfix's programs are, installed or unpacked, or why it cannot be tried here. */
export const findPostfix = (): Found | { readonly whyNot: string } => {
  if (process.getuid?.() !== 0) return { whyNot: 'Postfix runs as root alone' }
  const root = findProgram('postfix', packages, `${daemons}/master`)
  if (root === undefined) return { whyNot: 'No Postfix is installed, and none can be had from Debian here' }
  try {
    return { root, version: run(root, 'postconf', '-dh', 'mail_version') }
  } catch {
    return { whyNot: 'The Postfix that is here does not start' }
  }
}

const guide = join(import.meta.dirname, '..', '..', 'docs', 'guide', 'mail.md')
const blocks = () => readFileSync(guide, 'utf8').match(/(?<=^```\n)[\s\S]*?(?=^```$)/gm) ?? []

/** The lines that the guide gives for Postfix: its settings, which addresses there are, and whom it hands them over to. */
const advised = () => {
  const signs = ['relay_domains', '[a-z2-7]', 'lmtp:inet:']
  const [main, addresses, transport] = signs.map(sign => blocks().find(block => block.includes(sign)))
  if (!main || !addresses || !transport) throw new Error('The guide of mail says nothing of Postfix')
  return { main, addresses, transport }
}

// Three accounts that every Debian has: Postfix wants them apart, and none may be root's.
const owner = 'mail'
const settings = (root: string, folder: string, main: string, relay: string) => `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
meta_directory = ${folder}
command_directory = ${join(root, 'usr/sbin')}
daemon_directory = ${join(root, daemons)}
shlib_directory = ${join(root, 'usr/lib/postfix')}
import_environment = LD_LIBRARY_PATH MAIL_CONFIG
mail_owner = ${owner}
setgid_group = daemon
default_privs = nobody
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
mydestination =
myhostname = mx.klankhuis.example
smtpd_peername_lookup = no
smtpd_authorized_xclient_hosts = 127.0.0.1
relayhost = ${relay}
${main.replaceAll('/etc/postfix', folder)}`

const tls = (certificate: string, name: string) =>
  `-o lmtp_tls_security_level=secure -o lmtp_tls_CAfile=${certificate} -o lmtp_tls_secure_cert_match=${name}`

const services = (ports: readonly number[], encrypted: string) => `
127.0.0.1:${ports[0]} inet n - n - - smtpd
127.0.0.1:${ports[1]} inet n - n - - smtpd -o smtpd_reject_unlisted_recipient=no
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
showq unix n - n - - showq
flush unix n - n 1000? 0 flush
postlog unix-dgram n - n - 1 postlogd
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
retry unix - - n - - error
error unix - - n - - error
anvil unix - - n - 1 anvil
pickup unix n - n 60 1 pickup
smtp unix - - n - - smtp
lmtp unix - - n - - lmtp
encrypted unix - - n - - lmtp ${encrypted}
`

const ownQueues = ['active', 'bounce', 'corrupt', 'defer', 'deferred', 'flush', 'hold', 'incoming', 'private', 'public']

const idOf = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, owner]).toString())

/** The user and group that Postfix does its work as. */
export const ownerIds = () => ({ user: idOf('-u'), group: idOf('-g') })

const makeFolders = (folder: string) => {
  const { user, group } = ownerIds()
  for (const name of ['queue', 'queue/pid']) mkdirSync(join(folder, name))
  for (const name of ['data', ...[...ownQueues, 'maildrop', 'saved', 'trace'].map(name => `queue/${name}`)]) {
    mkdirSync(join(folder, name), { mode: 0o700 })
    chownSync(join(folder, name), user, group)
  }
}

/** Whom Postfix hands over to: the door at this port, to one address over a line of which it knows the certificate. */
export type HandsOverTo = {
  readonly port: number
  readonly encrypted: { readonly to: string; readonly certificate: string; readonly name: string }
  /** One address by way of a socket instead. */
  readonly socket: { readonly to: string; readonly path: string }
  /** Where its own mail goes, such as what it sends back: `[host]:port`. */
  readonly relay: string
}

const written = async ({ root }: Found, folder: string, of: HandsOverTo) => {
  const ports = [await freePort(), await freePort()]
  const { main, addresses, transport } = advised()
  const { to, certificate, name } = of.encrypted
  const lines = [
    transport.replace(/\d+$/m, String(of.port)).trim(),
    `${to} encrypted:inet:127.0.0.1:${of.port}`,
    `${of.socket.to} lmtp:unix:${of.socket.path}`,
  ]
  makeFolders(folder)
  writeFileSync(join(folder, 'main.cf'), settings(root, folder, main, of.relay))
  writeFileSync(join(folder, 'master.cf'), services(ports, tls(certificate, name)))
  writeFileSync(join(folder, 'complaints'), addresses)
  writeFileSync(join(folder, 'transport'), `${lines.join('\n')}\n`)
  run(root, 'postmap', '-c', folder, `hash:${join(folder, 'transport')}`)
  return ports.map(port => `127.0.0.1:${port}`)
}

/** A Postfix of its own, on ports of its own, with what the guide says and nothing of the machine's. */
export const postfix = async (found: Found, of: HandsOverTo): Promise<Postfix> => {
  const { root } = found
  const folder = dataFolder()
  const [address = '', trusting = ''] = await written(found, folder, of)
  // It ends by itself, should the tests be killed before they end it.
  const master = spawn(join(root, daemons, 'master'), ['-d', '-e', '120', '-c', folder], {
    env: { LD_LIBRARY_PATH: librariesOf(root, 'postfix') },
    stdio: 'ignore',
    detached: true,
  })
  let read = 0
  const ended = new Promise<void>(resolve => master.once('close', () => resolve()))
  atTheEnd(() => {
    master.kill('SIGTERM')
    return ended
  })
  const log = () => (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : '')
  const writes = async (words: RegExp) => {
    for (const end = Date.now() + 10_000; Date.now() < end; await wait(10)) {
      const line = words.exec(log().slice(read))
      if (line) return void (read += line.index + line[0].length)
    }
    throw new Error(`Postfix never wrote ${words}, but:\n${log()}`)
  }
  await writes(/daemon started/)
  const within = (name: string) => readdirSync(join(folder, 'queue', name), { recursive: true, withFileTypes: true })
  const many = (name: string) => within(name).filter(entry => entry.isFile()).length
  return {
    address,
    trusting,
    writes,
    flush: () => void run(root, 'postqueue', '-c', folder, '-f'),
    queue: () => ({ waiting: many('deferred'), busy: many('active') + many('incoming') }),
  }
}
