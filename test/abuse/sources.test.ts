import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync('src/**/*.{ts,tsx}').filter(
  file => !file.includes('.test.') && !file.startsWith('src/web/client'),
)
const holding = (what: RegExp) => sources.filter(file => what.test(readFileSync(file, 'utf8'))).toSorted()

// Each reaches what the settings name, and the name servers; whoever adds one says here whose address it goes to.
const reaching: Readonly<Record<string, string>> = {
  'src/backup/anchor.ts': 'the address of the settings that keeps the head of the chain',
  'src/backup/load.ts': 'the database that a backup is put back into',
  'src/backup/write.ts': 'the database that a backup is of',
  'src/files/clamd.ts': 'the scanner of the settings',
  'src/files/in-bucket.ts': 'the bucket of the settings; a redirect is a fault',
  'src/health/vitals.ts': 'the certificate at the address of this very house',
  'src/people/provider.ts': 'the provider of the settings',
  'src/post/in/certificate.ts': 'reads a certificate from a file',
  'src/post/in/mailbox.ts': 'the mailbox of the settings',
  'src/post/in/proof.ts': 'tells an address from a name',
  'src/post/in/receive.ts': 'whether somebody still listens at a socket of this machine',
  'src/post/in/resolve.ts': 'the name servers of this machine',
  'src/post/out/connection.ts': 'the mail server of the settings',
  'src/post/out/message.ts': 'puts a message together',
  'src/post/out/records.ts': 'the name servers of this machine',
}

// The database's room reaches the database of the settings and nothing else.
const isDatabase = (file: string) => file.startsWith('src/database/')

test('A-51: only what has its address from the settings reaches beyond this machine', () => {
  const can =
    /^(?!import type)[^\n]*(?:from |import\()'(?:node:(?:http2?|https|net|tls|dgram|dns(?:\/promises)?)|nodemailer[^']*|imapflow|openid-client|aws4fetch|pg)'|(?<![.\w])fetch\(/m
  expect(holding(can).filter(file => !isDatabase(file))).toEqual(Object.keys(reaching).toSorted())
})

test('A-60: nothing that keeps people out is left to guessable chance', () => {
  // How long to wait before trying again may be guessed.
  expect(holding(/Math\.random/)).toEqual(['src/database/transaction.ts'])
})

test('A-60: no digest that can be made to collide is used', () => {
  // What authenticators compute by themselves (RFC 6238), with a secret and for half a minute.
  expect(holding(/['"](?:md5|sha-?1|rc4|des|aes-\d+-(?:ecb|cbc))['"]/i)).toEqual(['src/people/authenticator.ts'])
})

test('A-73: no program is started through a shell, and no text is run as code', () => {
  expect(holding(/\beval\(|new Function\(|'node:vm'|shell: true|\bexec(?:Sync)?\(['"`]/)).toEqual([])
  // The database that comes along, and the drawing of pictures: names of programs and of files, never words of anybody.
  expect(holding(/from 'node:child_process'/)).toEqual([
    'src/database/cluster.ts',
    'src/database/postmaster.ts',
    'src/database/user.ts',
    'src/files/draw.ts',
  ])
})

type Locked = {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly optional?: boolean
}
const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T
const packages = () =>
  Object.entries(read<{ packages: Record<string, Locked> }>('package-lock.json').packages).filter(
    ([path]) => path !== '',
  )

test('A-95: every package has a digest that does not collide, and comes from the registry', () => {
  const odd = packages().filter(([, { version = '', resolved, integrity, optional }]) => {
    // What other platforms need is named by its version alone, and asked for there.
    const isKnown = integrity?.startsWith('sha512-') ?? optional === true
    return !isKnown || !/^\d/.test(version) || (resolved && !resolved.startsWith('https://registry.npmjs.org/'))
  })
  expect(odd.map(([path]) => path)).toEqual([])
})

test('A-95: a package runs something while it is installed only where that is listed', () => {
  const { allowScripts } = read<{ allowScripts: Record<string, boolean> }>('package.json')
  const running = packages().filter(([, { hasInstallScript }]) => hasInstallScript)
  const names = running.map(([path]) => path.replace(/^.*node_modules\//, ''))
  const listed = Object.keys(allowScripts).filter(name => allowScripts[name])
  expect(names.toSorted()).toEqual(listed.toSorted())
})

test('A-95: the program needs few packages of others', () => {
  const { dependencies } = read<{ dependencies: Record<string, string> }>('package.json')
  expect(Object.values(dependencies).filter(version => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(32)
})
