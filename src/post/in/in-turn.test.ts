import { expect, test } from 'vitest'
import { inTurn, sideBySide } from './in-turn.ts'

/** Work of which each turn ends when that is said. */
const scripted = () => {
  const ends: { readonly good: () => void; readonly bad: () => void }[] = []
  const faults: unknown[] = []
  const turns = inTurn(
    () => new Promise<void>((good, bad) => void ends.push({ good, bad: () => bad(new Error('It broke')) })),
    fault => void faults.push(fault),
  )
  return { ...turns, ends, faults }
}
const settled = () => new Promise<void>(done => void setImmediate(done))

test('who asks while work is being done waits for it and for one more turn, and many share that turn', async () => {
  const { done, ends } = scripted()
  const heard: string[] = []
  void done().then(() => heard.push('first'))
  void done().then(() => heard.push('second'))
  void done().then(() => heard.push('third'))
  expect(ends).toHaveLength(1)
  ends[0]?.good()
  await settled()
  expect([heard, ends.length]).toEqual([['first'], 2])
  ends[1]?.good()
  await settled()
  expect([heard, ends.length]).toEqual([['first', 'second', 'third'], 2])
})

test('a turn that breaks is told to who asked for it, and the next one is done all the same', async () => {
  const { done, soon, ends, faults } = scripted()
  soon()
  soon()
  soon()
  const last = done()
  ends[0]?.bad()
  await settled()
  expect([faults.length, ends.length]).toEqual([1, 2])
  ends[1]?.good()
  await last
  soon()
  expect(ends).toHaveLength(3)
})

test('what several do at once is over when the last of them is, also where one broke', async () => {
  let finish: () => void = () => {}
  const slow = new Promise<void>(resolve => void (finish = resolve))
  const works = [() => slow.then(() => said.push('the slow one is done')), () => Promise.reject(new Error('broken'))]
  const said: string[] = []
  const all = sideBySide(2, () => works.pop()?.() ?? slow).catch((fault: Error) => void said.push(fault.message))
  await Promise.resolve()
  setTimeout(finish)
  await all
  expect(said).toEqual(['the slow one is done', 'broken'])
})
