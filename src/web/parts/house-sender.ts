import type { Storefront } from '#policy/storefront.ts'
import { lettersIn } from '#texts/letters.ts'
import type { Tongue } from '#texts/tongue.ts'

/** From whom a letter of the house comes that is about no complaint. */
export const senderOf = ({ name, email }: Storefront, tongue: Tongue) =>
  `"${lettersIn(tongue).frame.sender(name).replace(/["\\]/g, '')}" <${email}>`
