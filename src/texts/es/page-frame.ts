import type { PageFrameTexts } from '../en/page-frame.ts'

export const pageFrame: PageFrameTexts = {
  skip: 'Ir al contenido',
  languages: 'Idioma',
  named: { nl: 'neerlandés', en: 'inglés', de: 'alemán', fr: 'francés', es: 'español', it: 'italiano' },
  service: 'Reclamaciones',
  help: 'Otras maneras de contactar con nosotros',
  mail: 'Correo electrónico:',
  call: 'Teléfono:',
  write: 'Correo postal:',
  policy: 'Cómo gestionamos las reclamaciones',
  find: 'Ya he presentado una reclamación',
  site: shop => `Volver a ${shop}`,
}
