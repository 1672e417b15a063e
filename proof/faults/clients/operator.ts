import { keyOf } from '../open-house.ts'
import { ask } from './customer.ts'

/** What the page of health says: the name of each sign with its state, as somebody reads it. */
export const signs = async (url: string): Promise<ReadonlyMap<string, string>> => {
  const { html = '' } = await ask(`${url}/desk/health`, { key: keyOf('manager2') })
  const text = (cell: string | undefined) =>
    (cell ?? '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
  return new Map(
    html
      .split('<tr')
      .map(row => [text(/<th[^>]*>(.*?)<\/th>/s.exec(row)?.[1]), text(/<td[^>]*>(.*?)<\/td>/s.exec(row)?.[1])]),
  )
}

/** Whether a sign says that something is wrong now. */
export const isWrong = (all: ReadonlyMap<string, string>, name: string): boolean => all.get(name) === wrongNow
const wrongNow = 'Act now'
