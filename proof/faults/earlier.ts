import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

const run = (command: string, args: readonly string[], cwd = root) => {
  const ended = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 256 * 2 ** 20 })
  if (ended.error) return { isDone: false, said: '', fault: ended.error.message }
  return { isDone: ended.status === 0, said: ended.stdout.trim(), fault: ended.stderr.trim() }
}

export type Earlier = { readonly commit: string; readonly main: string; readonly migrations: readonly string[] }

/** The commit before the one that brought the newest migration but `back`; undefined where there is no history to ask. */
const commitBefore = (back: number): string | undefined => {
  const { isDone, said } = run('git', ['log', '--diff-filter=A', '--format=%H', '--', 'migrations/0*.sql'])
  const brought = said.split('\n')[back]
  if (!isDone || !brought) return undefined
  const before = run('git', ['rev-parse', '--short', `${brought}^`])
  return before.isDone ? before.said : undefined
}

const bundling = `import('./bin/bundle.js').then(({ bundle }) => bundle('src/main.ts', 'main'))`

/** Builds the program as it was before its newest migration, or `back` migrations before that; a sentence where that cannot be done. */
export const buildEarlier = (back: number): Earlier | string => {
  const commit = commitBefore(back)
  if (!commit) return 'there is no history of the code here to take an earlier program from'
  const folder = join(root, 'build', 'earlier', commit)
  const main = join(folder, 'build', 'main.js')
  const listed = run('git', ['ls-tree', '--name-only', commit, 'migrations/'])
  const migrations = listed.said.split('\n').flatMap(path => /^migrations\/(\d{4}-.*)\.sql$/.exec(path)?.[1] ?? [])
  if (existsSync(main)) return { commit, main, migrations }
  mkdirSync(folder, { recursive: true })
  const taken = run('sh', ['-c', `git archive ${commit} | tar -x -C '${folder}'`])
  if (!taken.isDone) return `the code of ${commit} could not be taken out: ${taken.fault}`
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const built = run(process.execPath, ['--input-type=module', '-e', bundling], folder)
  return built.isDone ? { commit, main, migrations } : `the program of ${commit} could not be built: ${built.fault}`
}
