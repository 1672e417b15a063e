import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { joinEmbedded } from '#database/embedded.ts'
import { openShop } from '../bench/filing.ts'
import { start } from '../bench/program.ts'
import { checkPackages } from './audit.ts'
import type { Checked } from './check.ts'
import { checkEnumeration } from './enumeration.ts'
import { checkFlood } from './flood.ts'
import { checkFresh } from './fresh.ts'
import { checkFuzz } from './fuzz.ts'

const databaseOf = (dataDir: string) => {
  const joined = joinEmbedded(dataDir)
  if (!joined) throw new Error(`Nothing runs on ${dataDir}`)
  return joined.app
}

/** The program as it is run, from an empty folder on, attacked from outside; `isQuick` with fewer samples. */
export const checkProduct = async (
  isQuick: boolean,
): Promise<{ readonly checked: readonly Checked[]; readonly skipped: readonly string[] }> => {
  const folder = mkdtempSync(join(tmpdir(), 'verhaal-abuse-'))
  const packages = await checkPackages()
  const checked: Checked[] = [...packages.checked, await checkFuzz(isQuick ? 2000 : 50_000, 20_260_402)]
  try {
    const dataDir = join(folder, 'data')
    await openShop(dataDir, databaseOf)
    const program = await start(dataDir, 'serve')
    try {
      checked.push(await checkFresh(program.url, dataDir))
      checked.push(...(await checkEnumeration(program.url, databaseOf(dataDir), isQuick ? 200 : 2000)))
      checked.push(await checkFlood(program.url, databaseOf(dataDir), isQuick ? 300 : 10_000))
    } finally {
      await program.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { checked, skipped: packages.skipped }
}
