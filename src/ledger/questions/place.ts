import { instant } from '#calendar/day.ts'

/** Where in a list a page ended: what the row stands by in its order, and its id. */
export type Spot = { readonly by: string; readonly id: string }

export const spotText = ({ by, id }: Spot): string => Buffer.from(JSON.stringify([by, id])).toString('base64url')

const isId = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const isMoment = (text: string) => {
  try {
    return instant(text) !== undefined
  } catch {
    return false
  }
}

/** The spot that a text from an address stands for; undefined for any other text, which then asks for the first page. */
export const spotIn = (text: string | undefined, by: 'moment' | 'name'): Spot | undefined => {
  if (!text || text.length > 2000) return undefined
  try {
    const [value, id]: readonly unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (typeof value !== 'string' || !isId(id) || value.includes('\0')) return undefined
    return by === 'name' || isMoment(value) ? { by: value, id } : undefined
  } catch {
    return undefined
  }
}
