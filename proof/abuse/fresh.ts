import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { client } from '../bench/http.ts'
import { atMost, type Result } from '../result.ts'
import { type Checked, check } from './check.ts'

const guesses = ['', 'admin', 'administrator', 'password', 'verhaal', 'changeme', 'welkom', 'demo', 'test', 'root']
const names = ['administrator@localhost', 'admin', 'root', 'admin@localhost', 'demo@localhost', 'test@localhost']

const doors = async (url: string): Promise<readonly Result[]> => {
  const { send, close } = client(url)
  let open = 0
  // The slowest guesses wait five seconds: few of each are enough to find a default.
  for (const email of names)
    for (const password of guesses.slice(0, 3)) {
      const { headers } = await send('POST', '/desk/sign-in', { email, password })
      if (headers['set-cookie']) open += 1
    }
  let served = 0
  for (const path of ['/mailbox', '/desk', '/desk/people', '/metrics', '/.git/config', '/build/main.js', '/data'])
    if ((await send('GET', path)).status === 200) served += 1
  close()
  return [
    atMost('default accounts that open', open, 'accounts', 0),
    atMost('pages behind a door that a stranger opens', served, 'pages', 0),
  ]
}

/** Files in the data folder that others on the machine may read. */
const readable = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /secret|\.json$|key/i.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => existsSync(path) && (statSync(path).mode & 0o077) !== 0)

export const checkFresh = (url: string, dataDir: string): Promise<Checked> =>
  check('A-93: a fresh installation has no account, key or page that a stranger may use', async () => [
    ...(await doors(url)),
    atMost('secrets that others on the machine may read', readable(dataDir).length, 'files', 0),
  ])
