import { parts } from './parts.ts'

/** What stands around the policy page. */
export const pageFrame = {
  skip: parts.skip,
  languages: parts.languages,
  /** After 'in'. */
  named: { nl: 'Dutch', en: 'English', de: 'German', fr: 'French', es: 'Spanish', it: 'Italian' },
  service: 'Complaints',
  help: 'Other ways to reach us',
  mail: 'E-mail:',
  call: 'Phone:',
  write: 'Post:',
  policy: 'How we handle complaints',
  find: 'I have already made a complaint',
  site: (shop: string) => `Back to ${shop}`,
}
export type PageFrameTexts = typeof pageFrame
