import { keyReader } from './reply-keys.ts'

type Of = {
  /** The address that letters are answered to, with `{key}` in it. */
  readonly template: string | undefined
  /** Addresses of the shops and of the house, and domains that everything is taken for. */
  readonly addresses: () => Promise<readonly string[]>
  readonly domains: readonly string[]
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

/**
 * Whether an address is one of this house: nothing is taken in for anybody else, and nothing is ever passed on. Of each domain
 * of the house `postmaster` is (RFC 5321 4.5.1).
 */
export const ownAddresses = ({ template, addresses, domains }: Of) => {
  const isKeyed = template === undefined ? () => false : (address: string) => keyReader(template)(address) !== undefined
  return async (given: string): Promise<boolean> => {
    const address = given.trim().toLowerCase()
    if (address === 'postmaster' || domains.includes(domainOf(address)) || isKeyed(address)) return true
    const own = [...(await addresses()), ...(template ? [template] : [])].map(one => one.toLowerCase())
    return own.includes(address) || (address.startsWith('postmaster@') && own.map(domainOf).includes(domainOf(address)))
  }
}
