/** The one element of that kind, of ours or of a page that was fetched. */
export const one = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E | null =>
  within.querySelector<E>(selector)

export const all = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): readonly E[] => [
  ...within.querySelectorAll<E>(selector),
]

/** The complaint that this page is about, and the version it shows. */
export const about = (): { readonly id: string; readonly version: number } | undefined => {
  const { complaint, version } = one('main')?.dataset ?? {}
  return complaint ? { id: complaint, version: Number(version) } : undefined
}

export const csrf = (): string => one<HTMLInputElement>('input[name=csrf]')?.value ?? ''

/** Sends a form as the page itself would; `keepalive` lets it arrive though the page is left. */
export const send = (
  address: string,
  fields: FormData | Record<string, string>,
  keepalive = false,
): Promise<Response> => {
  const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
  if (body instanceof URLSearchParams) body.set('csrf', csrf())
  return fetch(address, { method: 'POST', body, keepalive, redirect: 'manual' })
}

let lastAsked = Date.now()
/** When this window last asked the house for anything: being asked is what keeps a session. */
export const askedAt = (): number => lastAsked

/**
 * A page as a document. Asked for in this older way because it comes back as one: text never becomes markup here, and the
 * browser is told to refuse it (`trusted-types 'none'`). Undefined where another page was answered, as to whoever is signed out.
 */
export const fetchPage = (address: string): Promise<Document | undefined> =>
  new Promise((resolve, reject) => {
    const at = Date.now()
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.timeout = 15_000
    request.addEventListener('load', () => {
      lastAsked = at
      const { pathname } = new URL(request.responseURL || address, location.href)
      if (pathname === '/desk/sign-in') document.dispatchEvent(new Event('verhaal:signed-out'))
      const isSame = pathname === new URL(address, location.href).pathname
      resolve(request.status === 200 && isSame ? (request.responseXML ?? undefined) : undefined)
    })
    request.addEventListener('error', reject)
    request.addEventListener('timeout', reject)
    request.send()
  })

let parts: Promise<Document | undefined> | undefined
const knownParts = async (): Promise<Document | undefined> => {
  const known = await (parts ??= fetchPage('/desk/live/parts').catch(() => undefined))
  // Asked for again when it is next needed.
  if (!known) parts = undefined
  return known
}

/** A window or a line of ours, in the reader's language; fetched once, before it is needed. */
export const part = async (name: string): Promise<HTMLElement | undefined> => {
  const template = (await knownParts())?.getElementById(`live-${name}`)
  const first =
    template instanceof Element && 'content' in template
      ? (template as HTMLTemplateElement).content.firstElementChild
      : null
  return first ? (document.importNode(first, true) as HTMLElement) : undefined
}

export const prepareParts = (): void => void setTimeout(knownParts, 1500)

const fields =
  'input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select, [contenteditable]'
/** Whether keys go to a field now. */
export const isTyping = (at: EventTarget | null = document.activeElement): boolean =>
  at instanceof Element && at.matches(fields)
