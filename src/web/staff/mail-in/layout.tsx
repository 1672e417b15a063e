import { mailInTexts } from '#texts/mail-in.ts'
import { scopeOf } from '../../parts/desk/counts.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

// A place of its own without an origin, in which nothing runs, and from which nothing is asked, sent or left.
const policy = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

const look = `
html { color-scheme: light; background: #fff; color: #111; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 12px; overflow-wrap: anywhere; }
img, table { max-width: 100%; }
img { height: auto; }
pre { white-space: pre-wrap; }
blockquote { margin: 0 0 0 8px; padding-left: 12px; border-left: 3px solid #bbb; }
.link { text-decoration: underline; }
.host, .picture { color: #555; font-size: 14px; }
`

/** The message as its writer laid it out, and nothing else: to be shown in a frame, or alone. */
export const showLayout = async (visit: StaffVisit, { mailIn }: World): Promise<Response> => {
  const mail = await mailIn?.byId(visit.c.req.param('mail') ?? '', scopeOf(visit))
  const layout = mail?.hasLayout ? await mailIn?.layout(mail.id) : undefined
  if (!layout) return visit.c.notFound()
  const title = mailInTexts[visit.language].frame
  const page = `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${look}</style></head><body>${layout.html}</body></html>`
  return new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-dns-prefetch-control': 'off',
      'cache-control': 'private, no-store',
    },
  })
}
