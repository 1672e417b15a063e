// The board reads what people wrote, not how to reach them or pay them: nobody needs that to decide.
import type { StaffLanguage } from '#policy/storefront.ts'
import { boardTexts } from '#texts/board.ts'

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const account = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g
// As numbers are written to be called: from + or 0, nine digits or more, in groups or not.
const phone = /(?<![\p{L}\p{N}-])(?:\+\d|0)[\d()/. -]{7,17}\d(?![\p{L}\p{N}-])/gu

const hasDigits = (text: string, least: number) => text.replaceAll(/\D/g, '').length >= least

/** What somebody wrote, without addresses, telephone numbers and account numbers. The order number stays, whatever it looks like. */
export const masked = (text: string, language: StaffLanguage, orderNumber?: string): string => {
  const { mask } = boardTexts[language].pack
  return text
    .replaceAll(email, mask.email)
    .replaceAll(account, found => (hasDigits(found, 8) && found !== orderNumber ? mask.account : found))
    .replaceAll(phone, found => (hasDigits(found, 9) && found.trim() !== orderNumber ? mask.phone : found))
}
