import type { SenderProof } from './sender-proof.ts'

const outcome = (text: string, method: string): string | undefined =>
  new RegExp(String.raw`(?:^|[;\s])${method}\s*=\s*([a-z]{1,20})`, 'i').exec(text)?.[1]?.toLowerCase()

/**
 * What the mail provider found (RFC 8601). Anybody can write such a header; only the topmost counts, which was added last, and
 * only where it bears the name that the house was told to trust.
 */
export const providersWord = (
  headers: readonly string[],
  authserv: string,
  domain: string,
): Pick<SenderProof, 'verdict' | 'spf' | 'dkim' | 'dmarc'> | undefined => {
  const line = headers.find(one => /^authentication-results\s*:/i.test(one))
  if (line === undefined) return undefined
  const value = line
    .slice(line.indexOf(':') + 1, 4000)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const [name = '', ...rest] = value.split(';')
  if (name.trim().split(' ')[0]?.toLowerCase() !== authserv.toLowerCase()) return undefined
  const text = rest.join(';')
  const [spf, dkim, dmarc] = ['spf', 'dkim', 'dmarc'].map(method => outcome(text, method))
  const from = /header\.from\s*=\s*"?([^\s;"]+)/i.exec(text)?.[1]?.toLowerCase()
  if (!dmarc || (from !== undefined && from !== domain && !domain.endsWith(`.${from}`))) return undefined
  const verdict = dmarc === 'pass' ? 'proven' : dmarc === 'fail' ? 'refused' : 'unproven'
  return { verdict, dmarc, ...(spf ? { spf } : {}), ...(dkim ? { dkim } : {}) }
}
