import { mailProvider, type Route, type ShopVisit } from '../route.ts'
import type { World } from '../world.ts'

const answers = { 200: 'kept', 400: 'no message', 401: 'no', 413: 'too large', 503: 'later' } as const

const takeMail = async ({ c }: ShopVisit, { mailHook }: World) => {
  const status = (await mailHook?.take(c.req.raw)) ?? 401
  return c.text(`${answers[status]}\n`, status, status === 503 ? { 'retry-after': '60' } : {})
}

/** What other programs bring, without a browser and without a cookie. Mailgun brings raw messages to addresses that end so. */
export const hookRoutes: readonly Route[] = [
  mailProvider('POST', '/hooks/mail', takeMail),
  mailProvider('POST', '/hooks/mail/mime', takeMail),
]
