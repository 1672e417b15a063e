import { setTimeout as pause } from 'node:timers/promises'

type Tries = { readonly many: number; readonly at: number }

const free = 3
const longestMs = 5000
const forgottenAfterMs = 15 * 60_000
const most = 10_000

const delayFor = (many: number): number => (many < free ? 0 : Math.min(longestMs, 250 * 2 ** (many - free)))

/**
 * Makes guessing slow: every wrong try for an address, or from a peer, makes the next one wait longer, five seconds at most.
 * Nobody is ever locked out, and a quarter of an hour without tries forgets them.
 */
export const createSlowDown = (wait: (ms: number) => Promise<unknown> = pause, now = () => performance.now()) => {
  const tried = new Map<string, Tries>()
  const triesOf = (key: string) => {
    const known = tried.get(key)
    return known && now() - known.at < forgottenAfterMs ? known.many : 0
  }
  const set = (key: string, many: number) => {
    tried.delete(key)
    if (many > 0) tried.set(key, { many, at: now() })
    if (tried.size > most) tried.delete(tried.keys().next().value ?? '')
  }
  return {
    /** Counts a try before it is made, so that many at once wait as long as one after the other. */
    beforeTry: async (...keys: readonly string[]): Promise<void> => {
      const delays = keys.map(key => {
        const many = triesOf(key)
        set(key, many + 1)
        return delayFor(many)
      })
      const longest = Math.max(0, ...delays)
      if (longest > 0) await wait(longest)
    },
    /** It was right: the address starts anew, the peer is forgiven this one try. */
    wasRight: (address: string, peer: string): void => {
      set(address, 0)
      set(peer, triesOf(peer) - 1)
    },
  }
}
