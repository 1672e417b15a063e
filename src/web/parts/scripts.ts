import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './sheets/css.ts'

/** The scripts there are: the desk's own, and the one that signs in by passkey. Customers' pages have none. */
export type ScriptName = 'desk' | 'passkey'

const built = (name: ScriptName) => readFileSync(join(import.meta.dirname, `../../../build/client/${name}.js`), 'utf8')

/** Each script as it was bundled for the browser, when the program was. */
export const scripts: Readonly<Record<ScriptName, string>> = { desk: built('desk'), passkey: built('passkey') }

const addresses: Readonly<Record<ScriptName, string>> = {
  desk: `/assets/desk.${hashOf(scripts.desk)}.js`,
  passkey: `/assets/passkey.${hashOf(scripts.passkey)}.js`,
}

/** Where a script is served, by a name that changes with its content. */
export const scriptAddress = (name: ScriptName): string => addresses[name]
