import { Resolver } from 'node:dns/promises'
import type { Resolve } from './proof.ts'

const mostLookups = 40
const mostKnown = 2000
const knownMs = 5 * 60_000
const restMs = 30_000

const asTemporary = (message: string) => Object.assign(new Error(message), { code: 'ETIMEOUT' })
const isAbsent = (fault: unknown) => ['ENOTFOUND', 'ENODATA'].includes((fault as { code?: string }).code ?? '')

type Known = { readonly answer: Promise<string[] | string[][]>; readonly until: number }

/**
 * Asks for names, for one message after another: what was asked is known for a while, one message may ask only so often, and
 * while nobody answers nobody is asked.
 */
export const resolving = (ask: Resolve, now: () => number) => {
  const known = new Map<string, Known>()
  let restUntil = 0
  const look = async (name: string, type: string) => {
    if (now() < restUntil) throw asTemporary('No name server answers')
    try {
      return await ask(name, type)
    } catch (fault) {
      if (!isAbsent(fault)) restUntil = now() + restMs
      throw fault
    }
  }
  const remembered = (name: string, type: string) => {
    const key = `${type} ${name.toLowerCase()}`
    const found = known.get(key)
    if (found && found.until > now()) return found.answer
    const answer = look(name, type)
    if (known.size >= mostKnown) known.clear()
    known.set(key, { answer, until: now() + knownMs })
    answer.catch((fault: unknown) => isAbsent(fault) || known.delete(key))
    return answer
  }
  /** For one message. */
  return (): Resolve => {
    let many = 0
    return async (name, type) => {
      many += 1
      if (many > mostLookups) throw asTemporary('One message asks for too many names')
      return remembered(name, type)
    }
  }
}

/** By the name servers of this machine, which have two seconds. */
export const byNameServers = (): Resolve => {
  const resolver = new Resolver({ timeout: 2000, tries: 1 })
  return async (name, type) => (await resolver.resolve(name, type)) as string[] | string[][]
}
