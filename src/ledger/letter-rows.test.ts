import { expect, test } from 'vitest'
import type { Complaint } from '#complaint/state.ts'
import { letterChanges } from './letter-rows.ts'
import type { Versioned } from './ledger.ts'

test('letters that follow from one deed leave in the order in which it asks for them', () => {
  const complaint = { reach: 'email', letters: [] } as unknown as Complaint
  const events = Array.from({ length: 50 }, (_, n) => ({
    type: 'message-sent',
    version: n + 1,
    at: '2026-04-02T08:00:00.000Z',
  }))
  const { added } = letterChanges('a', complaint, events as unknown as Versioned[], 'klankhuis.example')
  expect(added.map(({ version }) => version)).toEqual(events.map(({ version }) => version))
  const ids = added.map(({ id }) => String(id))
  expect(ids).toEqual(ids.toSorted())
  expect(added.every(({ id, message_id }) => message_id === `<${String(id)}@klankhuis.example>`)).toBe(true)
})
