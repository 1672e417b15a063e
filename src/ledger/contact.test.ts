import { expect, test } from 'vitest'
import type { Recorded } from '#complaint/event.ts'
import { contactOf, summaryOf } from './contact.ts'

test('the summary is the first line of the story with something on it', () => {
  expect(summaryOf('\n \r\n  De  lamp doet\thet niet. \nEn nog iets.')).toBe('De lamp doet het niet.')
  expect(summaryOf(' \n ')).toBeUndefined()
  expect(summaryOf(undefined)).toBeUndefined()
})

test('a long line is cut between two words, and says so', () => {
  const long = summaryOf(`${'lamp '.repeat(40)}einde`) ?? ''
  expect(long).toBe(`${'lamp '.repeat(23)}lamp…`)
  expect(summaryOf('x'.repeat(120))).toBe('x'.repeat(120))
  expect(summaryOf('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`)
  expect(summaryOf('👍'.repeat(100))).not.toMatch(
    /[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/,
  )
})

const event = (type: 'filed' | 'contact-corrected', words?: object) => ({ type, words }) as unknown as Recorded
const filed = event('filed', {
  name: 'Jan',
  email: 'jan@post.example',
  phone: '06',
  help: 'Grote letters',
  story: 'Kapot.',
})

test('a correction takes the place of all there was, but for the help somebody needs', () => {
  const corrected = event('contact-corrected', { name: 'Jan Bakker', address: 'Dorpsstraat 1', email: ' ' })
  expect(contactOf([filed, corrected])).toEqual({
    name: 'Jan Bakker',
    email: undefined,
    phone: undefined,
    address: 'Dorpsstraat 1',
    help: 'Grote letters',
    summary: 'Kapot.',
  })
})

test('erased words leave nothing behind', () => {
  const nothing = { name: undefined, email: undefined, phone: undefined, address: undefined }
  expect(contactOf([event('filed')])).toEqual({ ...nothing, help: undefined, summary: undefined })
  expect(contactOf([filed, event('contact-corrected')])).toMatchObject(nothing)
})
