import type { MiddlewareHandler } from 'hono'

// No script of ours exists and none may run; styles, images and frames come from here alone; nobody may frame us.
const mayBeFramedBy = (ancestors: string) =>
  [
    "default-src 'none'",
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
const framedByAll = mayBeFramedBy('*')

/** Lets other sites show a page in theirs. Only for what is published and has no form that does anything. */
export const embeddable = (answer: Response): Response => {
  answer.headers.set('Content-Security-Policy', framedByAll)
  answer.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  return answer
}

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
    for (const [name, value] of Object.entries(always)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    // Older browsers know no ancestors, only this: all or nothing.
    if (isFramed(c.res)) c.res.headers.delete('X-Frame-Options')
    if (isHttps) c.res.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  }
