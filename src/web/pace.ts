import { setTimeout as wait } from 'node:timers/promises'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'

/** The address at the other end of the connection; headers that claim another are not believed. */
export const peerOf = (c: Context): string => {
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    return 'unknown'
  }
}

// A proxy on this machine speaks for everybody, and does its own pacing.
export const isHere = (peer: string) => /^(::1|127\.|::ffff:127\.|unknown)/.test(peer)

// What the desk's script says by itself while somebody works: that they are there, and what they have typed so far. And what
// programs bring, who show a secret and write no forms.
const isUnasked = (path: string) =>
  path.startsWith('/hooks/') || /^\/desk\/(session\/|complaints\/[^/]+\/(presence|draft)\b)/.test(path)

type Bucket = { tokens: number; at: number }

/**
 * Slows a peer that sends more than `perMinute` forms: each further one waits, two seconds at most. It never refuses: behind one
 * address may sit a whole office, and a complaint is never turned away.
 */
export const pace = (perMinute: number, longestMs = 2000): MiddlewareHandler => {
  const buckets = new Map<string, Bucket>()
  const perMs = perMinute / 60_000
  return async (c, next) => {
    const peer = peerOf(c)
    if (c.req.method !== 'POST' || isHere(peer) || isUnasked(c.req.path)) return next()
    const now = performance.now()
    const { tokens, at } = buckets.get(peer) ?? { tokens: perMinute, at: now }
    const left = Math.min(perMinute, tokens + (now - at) * perMs) - 1
    buckets.delete(peer)
    buckets.set(peer, { tokens: left, at: now })
    if (buckets.size > 10_000) buckets.delete(buckets.keys().next().value ?? '')
    if (left < 0) await wait(Math.min(longestMs, -left / perMs))
    return next()
  }
}
