import type { PageFrameTexts } from '../en/page-frame.ts'

export const pageFrame: PageFrameTexts = {
  skip: 'Aller au contenu',
  languages: 'Langue',
  named: { nl: 'néerlandais', en: 'anglais', de: 'allemand', fr: 'français', es: 'espagnol', it: 'italien' },
  service: 'Réclamations',
  help: 'Autres façons de nous joindre',
  mail: 'E-mail :',
  call: 'Téléphone :',
  write: 'Courrier :',
  policy: 'Comment nous traitons les réclamations',
  find: 'J’ai déjà fait une réclamation',
  site: shop => `Retour à ${shop}`,
}
