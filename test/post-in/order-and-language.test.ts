import { expect, test } from 'vitest'
import { languageOf } from '#texts/language-of.ts'
import { numbersIn, orderNumberIn } from '#complaint/numbers-in.ts'

test.each([
  ['nl', 'Geachte mevrouw, mijn gitaar heeft een barst en ik wil het geld terug. Ik heb nog niets van u gehoord.'],
  [
    'en',
    'My guitar arrived with a crack and I would like my money back. Please tell me what you will do with this order.',
  ],
  ['de', 'Ich habe die Gitarre erhalten, aber sie ist nicht in Ordnung. Bitte schicken Sie mir eine neue.'],
  ['fr', 'Bonjour, je suis déçu : la guitare est cassée. Je vous demande le remboursement de ma commande, merci.'],
  ['es', 'Hola, la guitarra está rota y no he recibido respuesta. Quiero que me devuelvan el dinero por mi pedido.'],
  ['it', 'Buongiorno, la chitarra è rotta e non ho ricevuto risposta. Vorrei il rimborso per il mio ordine, grazie.'],
])('a complaint in %s is known to be', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test.each(['', '100234', 'Foto.jpg', 'Gitarre', 'ok'])('of too little, such as "%s", no language is guessed', text => {
  expect(languageOf(text)).toBeUndefined()
})

test('an order number is found in a subject or a sentence, however it is written', () => {
  const six = String.raw`^\d{6}$`
  expect(orderNumberIn('Klacht over bestelling #100234', six)).toBe('100234')
  expect(orderNumberIn('Mijn bestelnummer is 100234, geleverd op 12-03-2026 om 14.30 uur.', six)).toBe('100234')
  expect(orderNumberIn('Order GB-10023.', String.raw`^GB-\d{5}$`)).toBe('GB-10023')
  expect(orderNumberIn('Bel mij op 0612345678', six)).toBeUndefined()
  expect(orderNumberIn('100234', '(')).toBeUndefined()
  expect(numbersIn('Uw kenmerk 100234-2 en K-2026-0042')).toEqual(['100234-2', 'K-2026-0042'])
})
