import { setTimeout as wait } from 'node:timers/promises'
import type { Lender, Server } from './server.ts'
import { againMs, findWritable, lookForMs, noneWrites } from './writable.ts'

const lookEveryMs = 2000

/**
 * Keeps a pool on whichever of several servers takes writes: looked for at the start, and again whenever that one no longer says
 * so or leaves somebody waiting. Whoever wants a connection meanwhile waits ten seconds for it.
 */
export const follow = (
  addresses: readonly string[],
  open: (address: string) => Server,
): Pick<Lender, 'lend' | 'end'> => {
  let now: { readonly address: string; readonly server: Server } | undefined
  let looking: Promise<void> | undefined
  let isOver = false

  const seek = async () => {
    const isTrusted = now !== undefined && !now.server.isSlow()
    const found = (isTrusted ? await findWritable([now?.address ?? '']) : undefined) ?? (await findWritable(addresses))
    // Nobody answers, and somebody waits: they are told, and may ask again later, instead of waiting for ever.
    if (!isOver && found === undefined && now?.server.isSlow()) now.server.cut()
    if (isOver || found === undefined || found === now?.address) return
    const before = now
    now = { address: found, server: open(found) }
    before?.server.drop()
  }
  const look = () => {
    looking ??= seek().finally(() => {
      looking = undefined
    })
    return looking
  }
  const timer = setInterval(() => void look(), lookEveryMs).unref()

  return {
    lend: async () => {
      for (const end = Date.now() + lookForMs; ; await wait(againMs)) {
        if (now === undefined) await look()
        try {
          if (now) return await now.server.lend()
          throw noneWrites()
        } catch (fault) {
          if (isOver || Date.now() > end) throw fault
          await look()
        }
      }
    },
    end: async () => {
      isOver = true
      clearInterval(timer)
      await now?.server.end()
    },
  }
}
