/** Cents of an amount as people write it: 289, 289,00, 1.289,00, € 1,289.00; undefined for anything else. */
export const centsTyped = (typed: string): number | undefined => {
  const plain = typed.replace(/[\s€£]|EUR|GBP/gi, '')
  if (!/^\d{1,3}([.,]\d{3})*([.,]\d{1,2})?$|^\d+([.,]\d{1,2})?$/.test(plain)) return undefined
  const [, whole = '', fraction = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(plain) ?? []
  return Number(whole.replace(/[.,]/g, '')) * 100 + Number(fraction.padEnd(2, '0'))
}
