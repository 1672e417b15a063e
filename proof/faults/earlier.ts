import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

type Ran = { readonly isDone: boolean; readonly said: string; readonly fault: string }
const run = (command: string, args: readonly string[], cwd = root) =>
  new Promise<Ran>(resolve => {
    execFile(command, args, { cwd, maxBuffer: 256 * 2 ** 20 }, (fault, said, complaint) =>
      resolve({ isDone: fault === null, said: said.trim(), fault: complaint.trim() || (fault?.message ?? '') }),
    )
  })

export type Earlier = { readonly commit: string; readonly main: string; readonly migrations: readonly string[] }

/** The commit before the one that brought the newest migration but `back`; undefined where there is no history to ask. */
const commitBefore = async (back: number): Promise<string | undefined> => {
  const { isDone, said } = await run('git', ['log', '--diff-filter=A', '--format=%H', '--', 'migrations/0*.sql'])
  const brought = said.split('\n')[back]
  if (!isDone || !brought) return undefined
  const before = await run('git', ['rev-parse', '--short', `${brought}^`])
  return before.isDone ? before.said : undefined
}

const bundling = `import('./bin/bundle.js').then(({ bundle }) => bundle('src/main.ts', 'main'))`

/** Builds the program as it was before its newest migration, or `back` migrations before that; a sentence where that cannot be done. */
export const buildEarlier = async (back: number): Promise<Earlier | string> => {
  const commit = await commitBefore(back)
  if (!commit) return 'there is no history of the code here to take an earlier program from'
  const folder = join(root, 'build', 'earlier', commit)
  const main = join(folder, 'build', 'main.js')
  const listed = await run('git', ['ls-tree', '--name-only', commit, 'migrations/'])
  const migrations = listed.said.split('\n').flatMap(path => /^migrations\/(\d{4}-.*)\.sql$/.exec(path)?.[1] ?? [])
  if (existsSync(main)) return { commit, main, migrations }
  mkdirSync(folder, { recursive: true })
  const taken = await run('sh', ['-c', `git archive ${commit} | tar -x -C '${folder}'`])
  if (!taken.isDone) return `the code of ${commit} could not be taken out: ${taken.fault}`
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const built = await run(process.execPath, ['--input-type=module', '-e', bundling], folder)
  return built.isDone ? { commit, main, migrations } : `the program of ${commit} could not be built: ${built.fault}`
}
