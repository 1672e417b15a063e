import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { atMost, plain } from '../result.ts'
import { type Checked, check } from './check.ts'

const root = join(import.meta.dirname, '..', '..')

const npm = (...args: readonly string[]) => {
  const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8, timeout: 120_000 })
  try {
    return JSON.parse(stdout) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

type Told = { readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> } }
type Bill = { readonly components?: readonly unknown[] }

/** The packages of the program as they are known to be: their list, and what is known to be wrong with them where the registry says. */
export const checkPackages = async (): Promise<{
  readonly checked: readonly Checked[]
  readonly skipped: readonly string[]
}> => {
  const told = (npm('audit', '--omit=dev', '--json') as Told | undefined)?.metadata?.vulnerabilities
  const bill = npm('sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev') as Bill | undefined
  const checked = await check('A-95: no package of the program is known to be at fault', () =>
    Promise.resolve([
      ...(bill
        ? [plain('packages in the list that npm run sbom makes', bill.components?.length ?? 0, 'packages')]
        : []),
      ...(told
        ? [
            atMost(
              'known faults of packages, high or critical',
              (told['high'] ?? 0) + (told['critical'] ?? 0),
              'faults',
              0,
            ),
          ]
        : []),
    ]),
  )
  return {
    checked: [checked],
    skipped: told ? [] : ['npm audit: the registry of this machine answers no such question'],
  }
}
