import type { Storefront } from '#policy/storefront.ts'

/** Where a letter to the shop goes, on one line; the name is said once, also where the address begins with it. */
export const postalAddress = ({ name, address }: Pick<Storefront, 'name' | 'address'>): string =>
  (address[0]?.startsWith(name) ? address : [name, ...address]).join(', ')
