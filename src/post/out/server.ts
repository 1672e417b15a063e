/**
 * required: nothing goes unless the line is encrypted. offered: encrypted where the server can. none: never, as the setting asks.
 */
export type Encryption = 'required' | 'offered' | 'none'

/** A mail server as its address says. */
export type Server = {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly encryption: Encryption
  readonly auth?: { readonly user: string; readonly pass: string }
}

const isHere = (host: string) => /^(localhost|127(\.\d+){3}|::1)$/.test(host)

/**
 * Reads SMTP_URL: `smtps:` is encrypted from the first byte, `smtp:` by STARTTLS. `?encryption=none` is for a server within one's own
 * walls; one on this machine needs none.
 */
export const serverAt = (url: string, isProduction: boolean): Server => {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url)
  const secure = protocol === 'smtps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const plain = searchParams.get('encryption') === 'none'
  const encryption = plain ? 'none' : isProduction && !isHere(host) ? 'required' : 'offered'
  return {
    host,
    port: Number(port || (secure ? 465 : 587)),
    secure,
    encryption: secure ? 'required' : encryption,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
  }
}
