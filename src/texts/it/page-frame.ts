import type { PageFrameTexts } from '../en/page-frame.ts'

export const pageFrame: PageFrameTexts = {
  skip: 'Vai al contenuto',
  languages: 'Lingua',
  named: { nl: 'olandese', en: 'inglese', de: 'tedesco', fr: 'francese', es: 'spagnolo', it: 'italiano' },
  service: 'Reclami',
  help: 'Altri modi per contattarci',
  mail: 'E-mail:',
  call: 'Telefono:',
  write: 'Posta:',
  policy: 'Come gestiamo i reclami',
  find: 'Ho già presentato un reclamo',
  site: shop => `Torna a ${shop}`,
}
