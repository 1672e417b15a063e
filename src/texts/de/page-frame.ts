import type { PageFrameTexts } from '../en/page-frame.ts'
import type { Say } from '../tongue.ts'

export const pageFrame = (say: Say): PageFrameTexts => ({
  skip: 'Zum Inhalt springen',
  languages: 'Sprache',
  named: {
    nl: 'Niederländisch',
    en: 'Englisch',
    de: 'Deutsch',
    fr: 'Französisch',
    es: 'Spanisch',
    it: 'Italienisch',
  },
  service: 'Beschwerden',
  help: `So ${say('erreichen Sie', 'erreichst du')} uns außerdem`,
  mail: 'E-Mail:',
  call: 'Telefon:',
  write: 'Post:',
  policy: 'So gehen wir mit Beschwerden um',
  find: 'Ich habe mich schon beschwert',
  site: shop => `Zurück zu ${shop}`,
})
