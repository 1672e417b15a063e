export const chooseLetters = {
  title: 'How we write to you',
  text: 'You choose this for the letters that are still to come. What we have already sent stays as it is.',
  language: 'Which language do we write in?',
  languageHint: 'Your own page is then in that language too.',
  print: 'How large is the print on paper?',
  printHint: 'This is for letters by post, and for the PDFs that you open on these pages.',
  prints: { normal: 'Normal', large: 'Large: 18 points' },
  send: 'Save my choice',
}

export type ChooseLettersTexts = typeof chooseLetters
