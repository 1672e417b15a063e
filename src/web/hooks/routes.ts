import { type Route, mailProvider } from '../route.ts'

const answers = { 200: 'kept', 400: 'no message', 401: 'no', 413: 'too large', 503: 'later' } as const

/** What other programs bring, without a browser and without a cookie. */
export const hookRoutes: readonly Route[] = [
  mailProvider('POST', '/hooks/mail', async ({ c }, { mailHook }) => {
    const status = (await mailHook?.take(c.req.raw)) ?? 401
    return c.text(`${answers[status]}\n`, status, status === 503 ? { 'retry-after': '60' } : {})
  }),
]
