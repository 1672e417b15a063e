import { instant, isDay } from '#calendar/day.ts'

/**
 * Where in a list a page ended: what the row stands by in its order, the id of its complaint, and which one it is where a
 * complaint has several.
 */
export type Spot = { readonly by: string; readonly id: string; readonly of?: string }

export const spotText = ({ by, id, of }: Spot): string =>
  Buffer.from(JSON.stringify(of === undefined ? [by, id] : [by, id, of])).toString('base64url')

const isId = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const isMoment = (text: string) => {
  try {
    return instant(text) !== undefined
  } catch {
    return false
  }
}

const isText = (text: unknown): text is string => typeof text === 'string' && !text.includes('\0')

/** What rows stand by in their order. */
export type By = 'moment' | 'day' | 'name'

const isBy: Readonly<Record<By, (text: string) => boolean>> = { moment: isMoment, day: isDay, name: () => true }

/** The spot that a text from an address stands for; undefined for any other text, which then asks for the first page. */
export const spotIn = (text: string | undefined, by: By): Required<Spot> | undefined => {
  if (!text || text.length > 2000) return undefined
  try {
    const [value, id, of = '']: readonly unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return isText(value) && isBy[by](value) && isId(id) && isText(of) ? { by: value, id, of } : undefined
  } catch {
    return undefined
  }
}
