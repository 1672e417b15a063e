import { readFile, stat } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'

type Files = { readonly keyFile: string; readonly certFile: string }
export type Certificate = { readonly key: Buffer; readonly cert: Buffer }

/**
 * Answers with a key and its certificate the first time and whenever their files have changed since, else with undefined. Throws
 * where they cannot be read or do not belong together, as halfway through a change; they are asked for again the next time.
 */
export const certificateOf = ({ keyFile, certFile }: Files): (() => Promise<Certificate | undefined>) => {
  let known = ''
  return async () => {
    const stamps = await Promise.all(
      [keyFile, certFile].map(async file => {
        const { mtimeMs, size, ino } = await stat(file)
        return `${mtimeMs} ${size} ${ino}`
      }),
    )
    if (stamps.join() === known) return undefined
    const [key, cert] = await Promise.all([readFile(keyFile), readFile(certFile)])
    createSecureContext({ key, cert })
    known = stamps.join()
    return { key, cert }
  }
}
