import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { World } from './world.ts'

// The __Host- prefix binds the cookie to this host and to HTTPS; over plain HTTP, in development, a browser would drop it.
const isSecure = ({ publicUrl }: World) => publicUrl.startsWith('https:')
const nameOf = (world: World) => (isSecure(world) ? '__Host-verhaal' : 'verhaal')

export const sessionKey = (c: Context, world: World): string | undefined => getCookie(c, nameOf(world))

/** Lets this browser in as the session's person; the cookie is read by no script and sent to no other site's forms. */
export const giveSession = (c: Context, world: World, key: string, expiresAt: string): void =>
  setCookie(c, nameOf(world), key, {
    path: '/',
    httpOnly: true,
    secure: isSecure(world),
    sameSite: 'Lax',
    // Seconds from now, not a date: the clock of the device at the other end may be wrong.
    maxAge: Math.round((Date.parse(expiresAt) - Date.parse(world.now())) / 1000),
  })

export const takeSession = (c: Context, world: World): void => {
  deleteCookie(c, nameOf(world), { path: '/', secure: isSecure(world) })
}
