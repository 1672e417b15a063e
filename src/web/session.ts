import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { World } from './world.ts'

// The __Host- prefix binds the cookie to this host and to HTTPS; over plain HTTP, in development, a browser would drop it.
const isSecure = ({ publicUrl }: World) => publicUrl.startsWith('https:')

/** A cookie with a key in it; it is read by no script and sent to no other site's forms. */
const cookieOf = (name: string) => {
  const nameOf = (world: World) => (isSecure(world) ? `__Host-${name}` : name)
  return {
    /** The key that this very answer gives, if it gives one; else the one that the browser sent. */
    read: (c: Context, world: World): string | undefined =>
      (c.get(nameOf(world)) as string | undefined) ?? getCookie(c, nameOf(world)),
    give: (c: Context, world: World, key: string, expiresAt: string): void => {
      c.set(nameOf(world), key)
      setCookie(c, nameOf(world), key, {
        path: '/',
        httpOnly: true,
        secure: isSecure(world),
        sameSite: 'Lax',
        // Seconds from now, not a date: the clock of the device at the other end may be wrong.
        maxAge: Math.round((Date.parse(expiresAt) - Date.parse(world.now())) / 1000),
      })
    },
    take: (c: Context, world: World): void => {
      deleteCookie(c, nameOf(world), { path: '/', secure: isSecure(world) })
    },
  }
}

const session = cookieOf('verhaal')
export const sessionKey = session.read
/** Lets this browser in as the session's person. */
export const giveSession = session.give
export const takeSession = session.take

const entrance = cookieOf('verhaal-entrance')
/** The key of a browser on its way in. */
export const entranceKey = entrance.read
export const giveEntrance = entrance.give
export const takeEntrance = entrance.take
