import type { ChooseLettersTexts } from '../en/choose-letters.ts'
import type { Say } from '../tongue.ts'

export const chooseLetters = (say: Say): ChooseLettersTexts => ({
  title: `Cómo ${say('le', 'te')} escribimos`,
  text: 'Esto vale para las cartas que aún están por llegar. Las que ya enviamos se quedan como están.',
  language: '¿En qué idioma escribimos?',
  languageHint: `${say('Su', 'Tu')} página también estará en ese idioma.`,
  print: `¿Qué tamaño de letra ${say('quiere', 'quieres')} en papel?`,
  printHint: `Vale para las cartas por correo postal y para los PDF que ${say('abra', 'abras')} en estas páginas.`,
  prints: { normal: 'Normal', large: 'Grande: 18 puntos' },
  send: 'Guardar mi elección',
})
