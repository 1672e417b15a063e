import { expect } from 'vitest'
import { crackedTop } from '#demo/attachments/scenes.ts'
import type { Chosen, Visitor } from '../world/visitor.ts'

export const story = 'De gitaar kwam aan met een barst in het bovenblad. De doos was gescheurd.'

export const photo = (name: string, paint: () => Uint8Array): Chosen => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(paint()),
})

/** Answers every question, with a photo, and sends it. */
export const complains = async (customer: Visitor, url: string, order: string, email: string) => {
  await customer.opens(`${url}/`)
  expect(await customer.reads()).toContain('donderdag 9 april 2026')
  await customer.presses('Begin met uw klacht')
  await customer.types('Wat is uw ordernummer?', ` order: #${order.slice(0, 3)} ${order.slice(3)} `)
  await customer.presses('Verder')
  await customer.chooses('Het product kwam beschadigd aan')
  await customer.types('Vertel wat er is gebeurd', story)
  await customer.presses('Verder')
  await customer.chooses('Een ander product ervoor in de plaats', 'Excuses')
  await customer.presses('Verder')
  await customer.gives('Kies een bestand', photo('barst.png', crackedTop))
  await customer.presses('Voeg dit bestand toe')
  expect(await customer.reads()).toContain('barst.png')
  await customer.presses('Verder')
  await customer.types('Uw naam', 'Pieter de Boer')
  await customer.types('E-mailadres', email)
  await customer.presses('Verder')
  const check = await customer.reads()
  for (const words of ['Er is nog niets verstuurd.', order, story, 'barst.png', 'Pieter de Boer', email])
    expect(check).toContain(words)
  await customer.presses('Verstuur mijn klacht')
}
