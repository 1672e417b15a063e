import { expect, test } from 'vitest'
import { eventIn } from './events.ts'

test('a timeline tells an event in one short sentence, with names', () => {
  const tell = eventIn('nl', new Map([['sanne', 'Sanne Visser']]))
  expect(tell({ type: 'assigned', to: 'sanne', handOver: false })).toBe('Toegewezen aan Sanne Visser')
  expect(tell({ type: 'assigned', to: 'gone', handOver: false })).toBe('Toegewezen aan iemand die hier niet meer werkt')
  expect(tell({ type: 'letter-delivered', letter: 'answer-12', via: 'smtp' })).toBe('Antwoord verstuurd')
  expect(tell({ type: 'promise-missed', promise: 'remedy:r1.1', clause: '9', apologise: true })).toBe(
    'Gemist: Oplossing',
  )
})
