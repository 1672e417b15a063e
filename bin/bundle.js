import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative } from 'node:path'
import process from 'node:process'
import { root } from './setup.js'

const builtFrom = path => join(root, 'build', 'beside', relative(root, path).replace(/\.ts$/, '.js'))

/**
 * In one file every source would take build/ for its own folder; so that each finds what lies beside it, its folder is written in.
 * A source that is started beside the program, in a thread or a process, is started as it is built: `beside` hears of it.
 */
const foldersStay = beside => ({
  name: 'folders-stay',
  setup: build =>
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source
        .replaceAll(/join\(import\.meta\.dirname, '([\w-]+\.ts)'\)/g, (_, name) => {
          const started = join(dirname(path), name)
          beside.add(started)
          return JSON.stringify(builtFrom(started))
        })
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents, loader: extname(path).slice(1) }
    }),
})

const inBrowser = ['desk', 'passkey']

/** The scripts of the browser, each one small file in build/client, from where the program serves them. */
export const bundleClient = async () => {
  const { build } = await import('esbuild')
  const folder = join(root, 'build', 'client')
  const { outputFiles } = await build({
    entryPoints: inBrowser.map(name => join(root, 'src', 'web', 'client', `${name}.ts`)),
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  })
  await mkdir(folder, { recursive: true })
  // Whoever reads one at this moment gets the old or the new, and never half of it.
  for (const { path, contents } of outputFiles) {
    const aside = join(folder, `.${basename(path)}.${process.pid}`)
    await writeFile(aside, contents)
    await rename(aside, path)
  }
}

const bundleOne = async (entry, outfile) => {
  const { build } = await import('esbuild')
  const beside = new Set()
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    plugins: [foldersStay(beside)],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  })
  return [...beside]
}

/** Turns TypeScript and JSX into one plain file in build/, in about a tenth of a second, and what it starts beside itself into one each; packages stay where they are. */
export const bundle = async (entry, name) => {
  await bundleClient()
  const outfile = join(root, 'build', `${name}.js`)
  const beside = await bundleOne(join(root, entry), outfile)
  await Promise.all(beside.map(path => bundleOne(path, builtFrom(path))))
  return outfile
}
