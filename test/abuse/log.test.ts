import { expect, test } from 'vitest'
import { createApp } from '#web/app.ts'
import { reporter } from '../../src/serve.ts'
import { oddWords } from './odd-words.ts'
import { smallWorld } from '../world/story.ts'

const lines: string[] = []
const report = reporter({ logLevel: 'error' }, { write: line => void lines.push(line) })
const logged = (line: string, details: Readonly<Record<string, unknown>>) => {
  lines.length = 0
  report(line, details)
  return lines
}

test('A-74: whatever is in a fault, the log has one line of JSON for it', () => {
  for (const word of [...oddWords, '\u001b[31mred\u001b[0m', 'a\n{"level":60,"msg":"made up"}\r\n', '</script>']) {
    const [line = '', ...more] = logged('A request failed', { reference: word, problem: new Error(word), route: word })
    expect(more).toEqual([])
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(line.trimEnd()).not.toMatch(/[\u0000-\u001f]/)
    expect(JSON.parse(line)).toMatchObject({ msg: 'A request failed', err: { name: 'Error' } })
  }
})

test('A-74: what the database could not read is not repeated in the log, nor are names and addresses that came along', () => {
  const problem = Object.assign(new Error('invalid input syntax for type uuid: "Pieter, Dorpsstraat 1"'), {
    code: '22P02',
    detail: 'Pieter',
  })
  const told = logged('A request failed', {
    problem,
    letter: { email: 'pieter@postvak.example', address: 'Dorpsstraat' },
  })
  expect(told.join()).toContain('invalid input syntax for type uuid')
  expect(told.join()).not.toMatch(/Pieter|pieter|Dorpsstraat/)
})

test('A-59: a key in an address is in no line of the log', async () => {
  const { house } = await smallWorld()
  const app = createApp(house.world, report, () => Promise.resolve(true), [
    {
      rule: { for: 'anyone' },
      method: 'GET',
      path: '/complaint/:key',
      handle: () => Promise.reject(new Error('broken')),
    },
  ])
  lines.length = 0
  await app.request('/complaint/s3cretkeys3cretkeys3cretkeys3cretkeys3cretk?email=pieter')
  expect(lines).toHaveLength(1)
  expect(lines.join()).toContain('/complaint/:key')
  expect(lines.join()).not.toMatch(/s3cret|pieter/)
})
