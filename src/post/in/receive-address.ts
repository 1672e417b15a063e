/** Where mail servers hand over to, and in which language: LMTP (RFC 2033) or SMTP (RFC 5321). */
export type ReceiveAddress = { readonly way: 'lmtp' | 'smtp' } & (
  | { readonly host: string; readonly port: number }
  | { readonly path: string }
)

/** Reads lmtp://127.0.0.1:2424, smtp://0.0.0.0:2525 or, for a socket, lmtp:/run/verhaal/lmtp.sock; undefined for anything else. */
export const receiveAddress = (text: string): ReceiveAddress | undefined => {
  const path = /^lmtp:(\/(?!\/).+)$/.exec(text)?.[1]
  if (path) return { way: 'lmtp', path }
  const found = /^(lmtp|smtp):\/\/(\[[0-9a-f:]+\]|[\w.-]+):(\d{1,5})\/?$/i.exec(text)
  const [, scheme = '', host = '', digits = ''] = found ?? []
  const port = Number(digits)
  if (!found || port > 65_535) return undefined
  return { way: scheme.toLowerCase() === 'lmtp' ? 'lmtp' : 'smtp', host: host.replace(/^\[|\]$/g, ''), port }
}
