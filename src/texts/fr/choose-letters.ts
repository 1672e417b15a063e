import type { ChooseLettersTexts } from '../en/choose-letters.ts'
import type { Say } from '../tongue.ts'

export const chooseLetters = (say: Say): ChooseLettersTexts => ({
  title: say('Comment nous vous écrivons', 'Comment nous t’écrivons'),
  text: 'Ce choix vaut pour les lettres à venir. Celles que nous avons déjà envoyées restent comme elles sont.',
  language: 'Dans quelle langue devons-nous écrire ?',
  languageHint: `${say('Votre', 'Ta')} page sera aussi dans cette langue.`,
  print: 'Quelle taille de caractères sur papier ?',
  printHint: `Cela vaut pour les lettres par la poste et pour les PDF que ${say('vous ouvrez', 'tu ouvres')} sur ces pages.`,
  prints: { normal: 'Normale', large: 'Grande : 18 points' },
  send: 'Enregistrer mon choix',
})
