import type { MiddlewareHandler } from 'hono'
import { isAtDesk } from './language.ts'

// Styles, images and frames come from here alone, and nobody may frame us. No script may run: customers' pages have none.
const mayBeFramedBy = (ancestors: string, ...scripts: readonly string[]) =>
  [
    "default-src 'none'",
    ...scripts,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

const policy = mayBeFramedBy("'none'")
// The desk's own script, from here alone, may ask this server and nobody else. It makes no markup of text, so none is trusted.
const deskPolicy = mayBeFramedBy("'none'", "script-src 'self'", "connect-src 'self'")
const framedByAll = mayBeFramedBy('*')

/** Lets other sites show a page in theirs. Only for what is published and has no form that does anything. */
export const embeddable = (answer: Response): Response => {
  answer.headers.set('Content-Security-Policy', framedByAll)
  answer.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  return answer
}

const isPage = (answer: Response) => answer.headers.get('Content-Type')?.startsWith('text/html') === true
const isFramed = (answer: Response) => answer.headers.get('Content-Security-Policy') === framedByAll

const always: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cache-Control': 'no-store',
}

/** Puts the house's security headers on every answer; a handler that set one itself (a file, an asset) keeps its own. */
export const securityHeaders =
  (isHttps: boolean): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (isAtDesk(c.req.path) && !c.res.headers.has('Content-Security-Policy'))
      c.res.headers.set('Content-Security-Policy', deskPolicy)
    for (const [name, value] of Object.entries(always)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    if (isPage(c.res) && !c.res.headers.has('Vary')) c.res.headers.set('Vary', 'Accept-Language')
    // Older browsers know no ancestors, only this: all or nothing.
    if (isFramed(c.res)) c.res.headers.delete('X-Frame-Options')
    if (isHttps) c.res.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  }
