import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { type Browser, type BrowserContext, chromium, type LaunchOptions, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

export type PageOptions = {
  /** Whether the page may run scripts; every page must also work without. */
  readonly scripts: boolean
  readonly dark?: boolean
  readonly width?: number
  /** The language that the browser asks for. */
  readonly language?: string
}

const height = 900
const contexts: BrowserContext[] = []
let browser: Browser | undefined
let home: string | undefined

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
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir></fontconfig>
`

const withPacked = async (): Promise<LaunchOptions> => {
  const folder = await unpacked()
  home = mkdtempSync(join(tmpdir(), 'verhaal-browser-'))
  const fonts = join(home, 'fonts.conf')
  writeFileSync(fonts, fontsIn(folder, home))
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--disable-gpu', '--hide-scrollbars', '--disable-dev-shm-usage'],
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
const launch = async () => {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' })
  const options = await withPacked()
  const without = () => chromium.launch({ ...options, args: [...(options.args ?? []), '--no-sandbox'] })
  return process.getuid?.() === 0 ? without() : chromium.launch(options).catch(without)
}

/** A page in a real browser, in a context of its own; the browser starts at the first and ends after the file's last test. */
export const newPage = async ({ scripts, dark = false, width = 1280, language = 'nl' }: PageOptions): Promise<Page> => {
  browser ??= await launch()
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: language,
  })
  contexts.push(context)
  return context.newPage()
}

afterAll(async () => {
  await Promise.all(contexts.map(context => context.close()))
  await browser?.close()
  if (home) rmSync(home, { recursive: true, force: true })
})
