import { expect, test } from 'vitest'
import type { Recorded } from '#complaint/event.ts'
import { chain, digestOf, hashOf, start } from './chain.ts'

const event = (change: object = {}) =>
  ({
    type: 'noted',
    files: [],
    at: '2026-04-02T08:12:00.000Z',
    by: { kind: 'customer' },
    ...change,
  }) as unknown as Recorded
const words = { text: 'Gebeld.' }

test('each event is chained to the one before it, the first to nothing', () => {
  const { events } = chain('c1', start, [event(), event(), event()])
  expect(events.map(({ version }) => version)).toEqual([1, 2, 3])
  expect(events[0]?.previous_hash).toBe('0'.repeat(64))
  expect(events[1]?.previous_hash).toBe(events[0]?.hash)
  expect(events[2]?.previous_hash).toBe(events[1]?.hash)
  const [next] = chain('c1', { version: 3, hash: events[2]?.hash ?? '' }, [event()]).events
  expect(next).toMatchObject({ version: 4, previous_hash: events[2]?.hash })
})

test('words are kept apart from facts, and the chain knows only their salted digest', () => {
  const { events, words: said } = chain('c1', start, [event({ words }), event()])
  expect(JSON.stringify(events)).not.toContain('Gebeld')
  expect(said).toMatchObject([{ version: 1, words }])
  expect(events[0]?.words_digest).toBe(digestOf(said[0]?.salt ?? '', words))
  expect(events[1]?.words_digest).toBeNull()
})

test('the same words have another digest each time, so that nobody can guess them from it', () => {
  const { events } = chain('c1', start, [event({ words }), event({ words })])
  expect(events[0]?.words_digest).not.toBe(events[1]?.words_digest)
})

test('the hash changes with everything that is kept of an event', () => {
  const [row] = chain('c1', start, [event()]).events
  if (!row) throw new Error('There is no row')
  const changes = [
    { complaint_id: 'c2' },
    { version: 2 },
    { type: 'closed' },
    { at: '2026-04-02T08:12:00.001Z' },
    { by: { kind: 'clock' } },
    { facts: { files: [1] } },
    { words_digest: 'x' },
    { previous_hash: 'x' },
  ] as const
  const hashes = [row, ...changes.map(change => ({ ...row, ...change }))].map(changed => hashOf(changed as typeof row))
  expect(new Set(hashes).size).toBe(changes.length + 1)
  expect(hashes[0]).toBe(row.hash)
})
