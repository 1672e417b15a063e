import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

// OWASP Password Storage Cheat Sheet: argon2id with at least 19 MiB, 2 passes and 1 lane.
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const
const tagLength = 32

// Each derivation holds a processor and its memory: a flood of sign-ins must leave room for the rest of the program.
const atOnce = 2
const longestQueue = 200
let running = 0
const waiting: (() => void)[] = []

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (waiting.length >= longestQueue) throw new Error('Too many passwords to check at the same time')
  if (running >= atOnce) await new Promise<void>(go => waiting.push(go))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

const tagOf = (password: string, nonce: Buffer, how: Omit<Argon2Parameters, 'message' | 'nonce' | 'tagLength'>) =>
  inTurn(() => derive('argon2id', { ...how, message: password.normalize('NFKC'), nonce, tagLength }))

/** The hash of a password with its salt and cost, in the PHC string format. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16)
  const tag = await tagOf(password, nonce, cost)
  const { memory, passes, parallelism } = cost
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(nonce)}$${text(tag)}`
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

const noNonce = Buffer.alloc(16)

/** Whether the password is right. Without a hash the answer is no, after as much work. */
export const passwordMatches = async (password: string, hash: string | null | undefined): Promise<boolean> => {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = phc.exec(hash ?? '') ?? []
  if (memory === undefined) {
    await tagOf(password, noNonce, cost)
    return false
  }
  const how = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const derived = await tagOf(password, Buffer.from(nonce, 'base64'), how)
  const known = Buffer.from(tag, 'base64')
  return known.length === derived.length && timingSafeEqual(known, derived)
}

const [shortest, longest] = [10, 1024]

/** How long a password may be, in characters as people count them; nothing else about it is asked (NIST SP 800-63B). */
export const problemOf = (password: string): 'password-too-short' | 'password-too-long' | undefined => {
  const length = [...password].length
  if (length < shortest) return 'password-too-short'
  return length > longest ? 'password-too-long' : undefined
}
