import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const changed = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']

/** The package takes its folder and what to unpack from the environment, and changes that itself; afterwards it is as it was. */
const unpackInto = async (folder: string) => {
  const before = new Map(changed.map(name => [name, process.env[name]]))
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** The browser, with the system's libraries that it needs and bare machines lack, unpacked once and kept in build/. */
const unpacked = async () => {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'))
  const folder = resolve(`build/browser-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync('build', { recursive: true })
  const aside = mkdtempSync(resolve('build/unpacking-'))
  await unpackInto(aside)
  try {
    renameSync(aside, folder)
  } catch {
    // Another test file was quicker.
    rmSync(aside, { recursive: true, force: true })
  }
  return folder
}

const fontsIn = (folder: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${cache}</cachedir></fontconfig>
`

// No page here lives long enough for its script to be worth compiling well: that would take longer than it saves.
const brief = '--js-flags=--no-opt --no-maglev'

const withPacked = async (home: string): Promise<LaunchOptions> => {
  const folder = await unpacked()
  const fonts = join(home, 'fonts.conf')
  writeFileSync(fonts, fontsIn(folder, home))
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--disable-gpu', '--hide-scrollbars', '--disable-dev-shm-usage', brief],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: fonts,
      HOME: home,
      TMPDIR: home,
    },
  }
}

/** Where the system forbids the browser its sandbox, as some do to ordinary users, it runs without: it shows our own pages only. */
const launched = async (home: string): Promise<Browser> => {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' })
  const options = await withPacked(home)
  const without = () => chromium.launch({ ...options, args: [...(options.args ?? []), '--no-sandbox'] })
  return process.getuid?.() === 0 ? without() : chromium.launch(options).catch(without)
}

/** A real browser, from the package that brings it, in a home of its own that goes when it is closed, or the process exits. */
export const launch = async (): Promise<Browser> => {
  const home = mkdtempSync(join(tmpdir(), 'verhaal-test-browser-'))
  const browser = await launched(home)
  const leave = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', leave)
  browser.on('disconnected', () => {
    process.off('exit', leave)
    leave()
  })
  return browser
}
