import type { PageFrameTexts } from '../en/page-frame.ts'
import { parts } from './parts.ts'
import type { Say } from '../tongue.ts'

export const pageFrame = (say: Say): PageFrameTexts => ({
  skip: parts.skip,
  languages: parts.languages,
  named: { nl: 'Nederlands', en: 'Engels', de: 'Duits', fr: 'Frans', es: 'Spaans', it: 'Italiaans' },
  service: 'Klachten',
  help: `Zo ${say('bereikt u', 'bereik je')} ons ook`,
  mail: 'E-mail:',
  call: 'Telefoon:',
  write: 'Post:',
  policy: 'Zo behandelen wij klachten',
  find: 'Ik heb al een klacht ingediend',
  site: shop => `Terug naar ${shop}`,
})
