import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const written = readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')

/** As package.json has it. */
export const programVersion = (JSON.parse(written) as { version: string }).version
