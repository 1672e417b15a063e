import { expect, test } from 'vitest'
import { pagesFirst } from './pages-first.ts'

const request = new Request('https://shop.example/')

test('a letter waits until the page that somebody waits for is there', async () => {
  const { serving, turn } = pagesFirst(1, 60_000)
  const order: string[] = []
  let answer: (page: Response) => void = () => undefined
  const page = serving(() => new Promise<Response>(resolve => (answer = resolve)))(request)
  const letter = turn().then(() => order.push('letter'))
  await new Promise(resolve => void setTimeout(resolve, 20))
  order.push('page')
  answer(new Response('there'))
  expect(await (await page).text()).toBe('there')
  await letter
  expect(order).toEqual(['page', 'letter'])
})

test('a letter goes at once where nobody waits, and also after a page that broke', async () => {
  const { serving, turn } = pagesFirst(0, 60_000)
  await turn()
  await expect(Promise.resolve(serving(() => Promise.reject(new Error('broken')))(request))).rejects.toThrow('broken')
  expect(await turn()).toBeUndefined()
})

test('a letter waits for no page for ever', async () => {
  const { serving, turn } = pagesFirst(1, 20)
  void serving(() => new Promise<Response>(() => undefined))(request)
  expect(await turn()).toBeUndefined()
})
