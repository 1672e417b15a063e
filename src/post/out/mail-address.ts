import { domainToASCII } from 'node:url'

// RFC 5321 4.1.2 without quoted names, routes and address literals: what looks like two addresses is none.
const local = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}$/u
const host = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/**
 * An address as a mail server is given it: exactly one, its domain in ASCII (RFC 5891). Undefined for whatever could be read in two
 * ways, or be two.
 */
export const mailAddress = (text: string): string | undefined => {
  const [name = '', domain = '', ...more] = text.split('@')
  const ascii = domainToASCII(domain).toLowerCase()
  if (more.length > 0 || !local.test(name) || /[\s%/?#:\\\p{C}]/u.test(domain) || !host.test(ascii)) return undefined
  const whole = `${name}@${ascii}`
  return whole.length <= 254 ? whole : undefined
}

const longestName = 100

export type Sender = { readonly name: string; readonly address: string }

/** Takes `"Name" <address>` apart; undefined where the address is none. */
export const senderIn = (text: string): Sender | undefined => {
  const [, name = '', address = text] = /^\s*"?([^"<>]*?)"?\s*<([^<>]*)>\s*$/.exec(text) ?? []
  const found = mailAddress(address.trim())
  return found === undefined
    ? undefined
    : {
        name: name
          .replace(/[\p{C}\u2028\u2029]+/gu, ' ')
          .trim()
          .slice(0, longestName),
        address: found,
      }
}
